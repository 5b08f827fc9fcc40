import { sv } from '../../src/i18n/sv.ts';
import type { Command } from '../../src/meeting/commands.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import type { Finding, FindingKind, Mend } from '../../src/review/finding.ts';
import { faultText, mendText as mendTextIn } from '../../src/review/finding-text.ts';

const mendText = (finding: Finding) => mendTextIn(finding, noMeeting, sv);

type FindingOf<K extends FindingKind> = Finding & { readonly kind: K };
type Shared = 'kind' | 'place' | 'quote' | 'mend';

const place = { item: 4, letter: null, line: null };
const lackingYear: Finding = { kind: 'date without year', place, quote: '9 april', mend: null };
const misspelt = (mend: Mend | null): Finding => ({
  kind: 'name spelt two ways',
  place,
  quote: 'Alm',
  other: 'Al',
  mend,
});
const decided = (command: Command): Finding => ({
  kind: 'decided document called proposal',
  place,
  quote: 'Förslag till plan',
  name: 'Plan',
  mend: { command },
});

/** A finding of each kind with the sentence it is told in. The compiler asks for every kind. */
const sentences = {
  'outcome missing': [{}, 'Förslaget har inget utfall: ”Texten”'],
  'approval missing': [{}, 'Inget godkännande är antecknat.'],
  'position open': [{}, 'Ställningstagandet är inte klubbat: ”Texten”'],
  'other matter without outcome': [{}, 'Den övriga frågan har varken anteckning eller utfall: ”Texten”'],
  'slot does not add up': [{ minutes: 15, span: 20 }, 'Tiden stämmer inte: 15 minuter, men kl. Texten är 20.'],
  'pause not in the slots': [{ minutes: 10, planned: [] }, 'Tiderna räknar inte med pausen på 10 minuter: kl. Texten'],
  'slots overlap': [{ before: 3 }, 'Punkten börjar innan punkt 3 är slut: kl. Texten'],
  'meeting end passed': [{ end: '10.00' }, 'Punkten går över mötets sluttid 10.00: kl. Texten'],
  'sum does not add up': [{ added: '31' }, 'Summan är Texten, men raderna ger 31.'],
  'dead link': [{}, 'Länken leder inte till något dokument: ”Texten”'],
  'decided document called proposal': [
    { name: 'Plan' },
    'Dokumentet är beslutat men heter fortfarande förslag: ”Texten”',
  ],
  'duplicate letter': [{}, 'Bokstaven används två gånger: ”Texten”'],
  'name not called': [{}, 'Texten finns inte bland de kallade.'],
  'name spelt two ways': [{ other: 'Al' }, 'Namnet är stavat på två sätt: Texten och Al'],
  'date without year': [{}, 'Datumet saknar år: ”Texten”'],
  'date missing': [{}, 'Mötets datum saknas.'],
  'weekday does not match date': [{}, 'Veckodagen stämmer inte med datumet: ”Texten”'],
  'internal note in title': [{}, 'Rubriken har en intern anteckning: ”Texten”'],
  'abbreviation never explained': [{ times: 2 }, 'Förkortningen Texten förklaras aldrig (används 2 gånger).'],
  'abbreviation explained otherwise': [
    { expected: 'Samordnad plan' },
    'Förkortningen brukar uttydas annorlunda: ”Texten”',
  ],
  'personal identity number': [{}, 'Siffrorna ser ut som ett personnummer: Texten'],
  'body name misspelt': [{}, 'Organets namn är felstavat: ”Texten”'],
  'roll call missing': [{}, 'Uppropet är inte gjort.'],
  'follow-up incomplete': [{ lacks: 'when' }, 'Uppföljningen saknar tid: ”Texten”'],
  'answers after the send-out': [
    { late: { until: '2026-05-20', sendOut: '2026-05-13', meeting: '2026-06-03' } },
    'Svaren på synpunktsrundan ”Texten” kommer 20 maj 2026, efter att kallelsen till mötet 3 juni 2026 skickas (13 maj 2026).',
  ],
  'next meeting missing': [{}, 'Nästa möte är inte angivet.'],
  'signature missing': [{}, 'Underskrifter saknas.'],
} as const satisfies { readonly [K in FindingKind]: readonly [Omit<FindingOf<K>, Shared>, string] };

test.each(Object.entries(sentences))(
  '%s is told in one sentence, with the words in question',
  (kind, [details, text]) => {
    const finding = { kind, place, quote: 'Texten', mend: null, ...details } as Finding;
    expect(faultText(finding, sv)).toBe(text);
  },
);

test('a quote of 160 characters is told whole, a longer one is cut', () => {
  const told = (length: number) => faultText({ ...lackingYear, quote: 'å'.repeat(length) }, sv);
  expect(told(160)).toBe(`Datumet saknar år: ”${'å'.repeat(160)}”`);
  expect(told(161)).toBe(`Datumet saknar år: ”${'å'.repeat(159)}…”`);
});

test('a finding says what to write instead, where that is known', () => {
  expect(mendText(misspelt({ wording: 'Siv Alm' }))).toBe('Skriv: Siv Alm');
  expect(mendText(misspelt(null))).toBeNull();
  expect(mendText({ ...lackingYear, mend: { command: { type: 'BeginReview' } } })).toBeNull();
});

test('times that forgot a pause are given with the pause counted in', () => {
  const planned = [
    { item: 5, start: '09:40', end: '10:00' },
    { item: 6, start: '10:00', end: '10:10' },
  ] as const;
  expect(mendText({ kind: 'pause not in the slots', place, quote: '09.30', minutes: 10, planned, mend: null })).toBe(
    'Skriv: punkt 5 kl. 09.40–10.00, punkt 6 kl. 10.00–10.10',
  );
});

test('a decided document gets its command only where its item is known', () => {
  const command = { type: 'DecideDocument', document: null, url: null } as const;
  expect(mendText(decided({ ...command, item: 4 }))).toContain('så heter dokumentet ”Plan”');
  expect(mendText(decided({ ...command, item: null }))).toBeNull();
});
