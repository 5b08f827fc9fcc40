import { parseChat } from '../../src/chat/parse.ts';
import { refusalText } from '../../src/chat/replies/refusal-text.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { searchText } from '../../src/chat/replies/search.ts';
import { languages } from '../../src/i18n/languages.ts';
import { md } from '../../src/i18n/markdown.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event } from '../../src/meeting/events.ts';
import {
  after,
  allPresent,
  approved,
  asks,
  dahl,
  fixed,
  item,
  meetingAfter,
  opened,
  receivedWith,
  started,
} from '../support/board.ts';

const { sv, en } = languages;
const link = 'https://example.org/Beslutad%20plan.pdf?web=1';
const said = { item: null, document: null, url: null };

test.each<[string, object]>([
  ['beslutad', {}],
  ['Beslutad.', {}],
  ['beslutad 6', { item: 6 }],
  ['beslutat punkt 6', { item: 6 }],
  ['beslutad 4 b', { item: 4 }],
  [`beslutad ${link}`, { url: link }],
  [`beslutad 6 ${link}`, { item: 6, url: link }],
  [`beslutad 6: <${link}>`, { item: 6, url: link }],
  ['beslutad 6: 2', { item: 6, document: '2' }],
  [`beslutad 6: Plan för vården ${link}`, { item: 6, document: 'Plan för vården', url: link }],
  ['beslutad 6 Plan för vården', { item: 6, document: 'Plan för vården' }],
  ['beslutad punkt 6 Plan', { item: 6, document: 'Plan' }],
  ['beslutad Plan för vården', { document: 'Plan för vården' }],
  ['beslutad 2024 års plan', { document: '2024 års plan' }],
  ['decided item 6 www.example.org/p', { item: 6, url: 'www.example.org/p' }],
])('I2 %s', (text, told) => {
  expect(parseChat(text, '2024-04-09')).toEqual({
    say: 'command',
    command: { type: 'DecideDocument', ...said, ...told },
  });
});

const proposal = { title: 'Förslag Plan_A.pdf', url: 'https://example.org/p', place: 'before' } as const;
const second = { title: 'Riktlinje *SIP*.docx', url: null, place: 'after' } as const;
const past = (...attachments: readonly (typeof proposal | typeof second)[]): readonly Event[] => [
  receivedWith({
    items: [
      item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
      item(3, 'Plan', { attachments, proposal: 'VNK ställer sig bakom planen.' }),
      item(5, 'Läget', { attachments: [second] }),
    ],
  }),
  fixed,
  ...opened,
  allPresent,
  approved,
  started(3),
];
const taken: readonly Event[] = [
  { type: 'PositionOpened', position: 'b1', item: 3, letters: [], text: 'VNK ställer sig bakom planen.' },
  { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' },
];

const answered = (text: string, events: readonly Event[], words = sv): string => {
  const [saying, meeting] = [parseChat(text, '2024-04-09'), meetingAfter(events)];
  if (saying.say !== 'command') throw new Error(`${text}: ${saying.say}`);
  const decision = decide(meeting, saying.command, asks(dahl));
  if (isRefusal(decision)) return refusalText(decision, meeting, words);
  return replyTo(decision, after(meeting, dahl, saying.command), words, 'Europe/Stockholm');
};
const decided = (was: string, title: string, url: string | null): Event => ({
  type: 'DocumentDecided',
  item: 3,
  was,
  title,
  url,
});
const name = 'Plan\\_A, beslutad, VNK 2024-04-09.pdf';
const renamed = decided(proposal.title, 'Plan_A, beslutad, VNK 2024-04-09.pdf', proposal.url);

test.each<[string, readonly Event[], string]>([
  [
    'beslutad',
    [...past(proposal), ...taken],
    `Dokumentet under punkt 3 heter nu ${name}. Har det beslutade dokumentet en egen länk skriver du **beslutad 3 LÄNK**.`,
  ],
  [`beslutad ${link}`, [...past(proposal), ...taken], `Dokumentet under punkt 3 heter nu ${name}.`],
  [
    'beslutad 3: riktlinje',
    [...past(proposal, second), ...taken],
    'Dokumentet under punkt 3 heter nu Riktlinje \\*SIP\\*, beslutad, VNK 2024-04-09.docx. Har det beslutade dokumentet en egen länk skriver du **beslutad 3: 2 LÄNK**.',
  ],
  ['beslutad', [...past(proposal), ...taken, renamed], 'Det är redan antecknat; inget är ändrat.'],
  [
    'beslutad 3: Budget',
    [...past(proposal, second), ...taken],
    'Vilket dokument under punkt 3 är beslutat? Skriv:\n- **beslutad 3: 1** – Förslag Plan\\_A.pdf\n- **beslutad 3: 2** – Riktlinje \\*SIP\\*.docx',
  ],
  [
    'beslutad',
    past(proposal),
    'Punkt 3 har inget ställningstagande som beslutar om dokumentet. Klubba först, till exempel **klubba punkt 3**.',
  ],
  ['beslutad 2', past(proposal), 'Punkt 2 har inget dokument. Skriv **dagordning** för att se punkterna.'],
  [
    'beslutad www.example.org',
    past(proposal),
    'Länken förstod jag inte. Den ska börja med https:// och stå sist, till exempel **beslutad 6 https://…**',
  ],
  ['ångra', [...past(proposal), ...taken, renamed], `Taget tillbaka: dokumentets namn som beslutat (${name}).`],
])('I2 %s is answered', (text, events, answer) => {
  expect(answered(text, events)).toBe(answer);
  expect(answered(text, events, en)).not.toBe(answer);
});

test('I3 the gavel and the close remind of a document still called a proposal, in one line', () => {
  const reminder = 'Ett beslutat dokument heter fortfarande förslag; skriv **beslutad 3**.';
  expect(answered('klubba', past(proposal))).toBe(`Punkt 3 är klubbad: enligt förslag. ${reminder}`);
  expect(answered('klubba bordlagd', past(proposal))).toBe('Punkt 3 är klubbad: bordläggs.');
  expect(answered('klubba', past(second))).toBe('Punkt 3 är klubbad: enligt förslag.');
  expect(answered('avsluta mötet', [...past(proposal), ...taken])).toMatch(
    new RegExp(`${reminder.replaceAll('*', '\\*')}$`),
  );
  expect(answered('avsluta mötet', [...past(proposal), ...taken, renamed])).not.toContain('förslag');
});

test('I2 a search finds what was decided by any name it had, with the one before', () => {
  const meeting = meetingAfter([...past(proposal), ...taken, renamed]);
  const line = `- Punkt 3: ${name} (tidigare Förslag Plan\\_A.pdf)`;
  for (const sought of ['plan_a', 'förslag plan']) expect(searchText(sought, meeting, sv)).toContain(line);
  expect(searchText('Riktlinje', meeting, sv)).toBe(sv.search.nothing(md`Riktlinje`));
});
