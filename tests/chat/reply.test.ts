import { parseChat } from '../../src/chat/parse.ts';
import { refusalText } from '../../src/chat/replies/refusal-text.ts';
import { replyTo } from '../../src/chat/replies/reply.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Actor, Command } from '../../src/meeting/commands.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import {
  after,
  allPresent,
  asks,
  berg,
  closed,
  dahl,
  fixed,
  links,
  meetingAfter,
  minutes,
  opened,
  position,
  received,
  started,
  summons,
  underWay,
} from '../support/board.ts';

const { sv, en } = languages;
const zone = 'Europe/Stockholm';

const told = (meeting: Meeting, by: Actor, command: Command, words = sv): string => {
  const decision = decide(meeting, command, asks(by));
  if (isRefusal(decision)) return refusalText(decision, meeting, words);
  return replyTo(decision, after(meeting, by, command), words, zone);
};
const typed = (text: string, past: readonly Event[], by: Actor = dahl, words = sv): string => {
  const saying = parseChat(text, '2024-04-09');
  if (saying.say !== 'command') throw new Error(`${text}: ${saying.say}`);
  return told(meetingAfter(past), by, saying.command, words);
};

const before = [received, fixed];
const start = [...before, ...opened];
const open = [...underWay, position];
const pause: Event = { type: 'PauseStarted', minutes: 10 };
const noted: readonly Event[] = [
  ...underWay,
  { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text: 'Hemligt.' },
];

test.each<[string, readonly Event[], string]>([
  ['öppna mötet', before, 'Mötet är öppnat kl. 10.00.'],
  ['jag är här', start, 'Eva Dahl är antecknad som närvarande.'],
  ['jag är här', underWay, 'Det är redan antecknat; inget är ändrat.'],
  ['närvarande Olle', start, 'Olle Berg är antecknad som närvarande.'],
  ['närvarande Bo Ny, Byn', start, 'Bo Ny, Byn är antecknad som närvarande gäst.'],
  ['lämnar Olle', underWay, 'Olle Berg lämnade mötet kl. 10.00.'],
  ['frånvarande Olle', start, 'Olle Berg är antecknad som frånvarande.'],
  ['förhinder Olle', before, 'Förhinder är antecknat för Olle Berg.'],
  [
    'Bo Ny ersätter Per Lund',
    start,
    'Bo Ny är antecknad som ersättare för Per Lund. Koppla ersättarens konto i uppropet om svaren ska komma från korten.',
  ],
  ['nästa', start, 'Nu behandlas punkt 2, Godkännande av dagens agenda.'],
  ['punkt 4b', underWay, 'Nu behandlas punkt 4 b, Statsbidrag.'],
  ['paus 40', underWay, 'Paus till kl. 10.40.'],
  ['återuppta', [...underWay, pause], 'Mötet är återupptaget.'],
  ['nästa ändå', [...underWay, pause], 'Nu behandlas punkt 4, Statsbidrag.'],
  ['ställningstagande', underWay, 'Ställningstagandet under punkt 3 är öppet.'],
  ['ställningstagande 4 a-b: VNK enas.', [...underWay, started(4)], 'Ställningstagandet under punkt 4 a, b är öppet.'],
  [
    'ställningstagande VNK enas.',
    open,
    'Texten är ändrad. Tidigare bekräftelser gäller inte längre; bekräfta gärna på nytt.',
  ],
  ['bekräfta', open, 'Eva Dahl bekräftar ställningstagandet.'],
  ['bekräfta muntligt', open, '4 muntliga bekräftelser är antecknade.'],
  ['synpunkt Bra.', open, 'Synpunkten från Eva Dahl är antecknad.'],
  ['avvikande mening Nej.', open, 'Avvikande mening är antecknad för Eva Dahl.'],
  ['klubba', open, 'Punkt 3 är klubbad: enligt förslag.'],
  ['klubba och nästa', open, 'Punkt 3 är klubbad: enligt förslag. Nu behandlas punkt 4, Statsbidrag.'],
  ['klubba remiss till kommunerna', underWay, 'Punkt 3 är klubbad: skickas på remiss till kommunerna.'],
  [
    'klubba remiss till kommunerna; senast 2 oktober',
    open,
    'Punkt 3 är klubbad: skickas på remiss till kommunerna, svar senast 2 oktober.',
  ],
  ['klubba ändrad: VNK enas.', open, 'Punkt 3 är klubbad: med ändrad lydelse.'],
  ['klubba punkt 2', underWay, 'Punkt 2, Godkännande av dagens agenda, är klubbad.'],
  ['anteckna Text', underWay, 'Anteckningen är sparad under punkt 3.'],
  ['dialog Text', underWay, 'Synpunkten från dialogen är sparad under punkt 3.'],
  ['medskick 4a: Text', underWay, 'Medskicket är sparat under punkt 4 a.'],
  ['fråga Text', underWay, 'Frågan till arbetsgruppen är sparad under punkt 3.'],
  ['ändra anteckning 1: Nytt.', noted, 'Anteckningen under punkt 3 är ändrad.'],
  ['ta bort anteckning 1', noted, 'Anteckningen under punkt 3 är borttagen. Skriv **ångra** om det blev fel.'],
  ['flytta anteckning 1 till punkt 4b', noted, 'Anteckningen står nu sist under punkt 4 b.'],
  ['övrig fråga Text', underWay, 'Den övriga frågan är antecknad och tas upp mot slutet av mötet.'],
  ['uppföljning Se *över*; Per; juni', underWay, 'Uppföljning är antecknad: Se \\*över\\*; Per; juni.'],
  ['nästa möte 28/11 13-16', underWay, 'Nästa möte är torsdag 28 november 2024 kl. 13.00–16.00.'],
  ['nästa möte 28/11', underWay, 'Nästa möte är torsdag 28 november 2024.'],
  ['ångra', [...underWay, pause], 'Taget tillbaka: pausen.'],
  ['ångra', [...start, allPresent, started(3)], 'Taget tillbaka: bytet av punkt (punkt 3).'],
  ['ångra', open, 'Taget tillbaka: ställningstagandet (VNK noterar informationen.).'],
  ['ångra', noted, 'Taget tillbaka: anteckningen (punkt 3).'],
  ['ångra', [...underWay, closed], 'Taget tillbaka: mötets avslutande.'],
  [
    'anteckna punkt 3: Text',
    [...underWay, closed],
    'Anteckningen är sparad under punkt 3. Rättelsen efter mötets slut syns i mötesanteckningen.',
  ],
])('%j is answered', (text, past, answer) => {
  expect(typed(text, past)).toBe(answer);
  expect(typed(text, past, dahl, en)).not.toBe(answer);
});

test('a summons is answered with what is to be looked over', () => {
  const give: Command = { type: 'GiveSummons', summons, doubts: [], source: 'kallelse.docx' };
  expect(told(noMeeting, dahl, give)).toBe('Kallelsen är läst: 6 punkter. Granska den och välj Använd kallelsen.');
  const doubt = { reason: 'dead link', line: 4, quote: '#' } as const;
  expect(told(noMeeting, dahl, { ...give, doubts: [doubt] })).toContain('6 punkter och 1 att se över');
  const draft = meetingAfter([received]);
  expect(told(draft, dahl, { type: 'FixSummons', links })).toBe('Kallelsen gäller: 6 punkter och 5 kallade.');
  expect(told(draft, dahl, { type: 'DiscardSummons' })).toBe('Kallelsen är borttagen. Skicka en ny när du vill.');
});

test('a roll call is answered in numbers, of one person by name', () => {
  const meeting = meetingAfter(start);
  const roll = (answers: (Command & { type: 'CallRoll' })['answers']): string =>
    told(meeting, dahl, { type: 'CallRoll', answers });
  expect(roll({ p1: 'present', p2: 'absent', p3: 'apology', p5: 'own item' })).toBe(
    'Uppropet är sparat: 2 närvarande och 2 frånvarande.',
  );
  expect(roll({ p3: 'apology' })).toBe('Förhinder är antecknat för Olle Berg.');
});

test('a link is answered with the name', () => {
  const link: Command = { type: 'LinkPerson', user: 'u-new', person: 'p3' };
  expect(told(meetingAfter(underWay), dahl, link)).toBe('Olle Berg är nu kopplad till sitt konto i chatten.');
});

test('a member confirms under their own name', () => {
  expect(typed('bekräfta', open, berg)).toBe('Olle Berg bekräftar ställningstagandet.');
});

test('the close is answered with its time', () => {
  const meeting = { ...meetingAfter([...underWay, closed]), closedAt: minutes(120) };
  expect(replyTo([closed], meeting, sv, zone)).toBe('Mötet är avslutat kl. 11.00. Mötesanteckningen skapas nu.');
});

test('a long text is quoted in one short line', () => {
  const answer = typed(`uppföljning ${'Se över\nplanen. '.repeat(500)}`, underWay);
  expect(answer).not.toContain('\n');
  expect(answer.length).toBeLessThan(250);
});
