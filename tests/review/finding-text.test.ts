import { sv } from '../../src/i18n/sv.ts';
import type { Command } from '../../src/meeting/commands.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import type { Finding, Mend } from '../../src/review/finding.ts';
import { faultText, mendText as mendTextIn } from '../../src/review/finding-text.ts';

const mendText = (finding: Finding) => mendTextIn(finding, noMeeting, sv);

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

test('a finding says in one sentence what is wrong, with the words in question', () => {
  const told = (finding: Finding) => faultText(finding, sv);
  expect(told({ kind: 'roll call missing', place, quote: '', mend: null })).toBe('Uppropet är inte gjort.');
  expect(told(lackingYear)).toBe('Datumet saknar år: ”9 april”');
  expect(told({ kind: 'slot does not add up', place, quote: '09.00–09.20', minutes: 15, span: 20, mend: null })).toBe(
    'Tiden stämmer inte: 15 minuter, men kl. 09.00–09.20 är 20.',
  );
  expect(told({ kind: 'pause not in the slots', place, quote: '09.30', minutes: 10, planned: [], mend: null })).toBe(
    'Tiderna räknar inte med pausen på 10 minuter: kl. 09.30',
  );
  expect(told({ kind: 'slots overlap', place, quote: '09.10', before: 3, mend: null })).toBe(
    'Punkten börjar innan punkt 3 är slut: kl. 09.10',
  );
  expect(told({ kind: 'meeting end passed', place, quote: '09.50–10.20', end: '10.00', mend: null })).toBe(
    'Punkten går över mötets sluttid 10.00: kl. 09.50–10.20',
  );
  expect(told({ kind: 'sum does not add up', place, quote: '30', added: '31', mend: null })).toBe(
    'Summan är 30, men raderna ger 31.',
  );
  expect(told(misspelt(null))).toBe('Namnet är stavat på två sätt: Alm och Al');
  expect(told({ kind: 'abbreviation never explained', place, quote: 'SIP', times: 2, mend: null })).toBe(
    'Förkortningen SIP förklaras aldrig (används 2 gånger).',
  );
  expect(told({ kind: 'follow-up incomplete', place, quote: 'Skicka', lacks: 'when', mend: null })).toBe(
    'Uppföljningen saknar tid: ”Skicka”',
  );
});

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
