import { type EarlierHit, searchText } from '../../src/chat/replies/search.ts';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Words } from '../../src/i18n/words.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';

const hit = (given: Partial<EarlierHit> = {}): EarlierHit => ({
  date: '2019-08-26',
  item: 7,
  letters: [],
  title: 'Ny riktlinje',
  text: 'VNK föreslår remiss.',
  file: 'augusti.pdf',
  url: 'https://a.example/2019/augusti.pdf',
  ...given,
});
const linesOf = (hits: readonly EarlierHit[], words: Words = sv) =>
  searchText('remiss', noMeeting, words, { recorded: [], imported: hits }).split('\n');

test('L2 a position of old minutes is shown as such, with day, item and a link to its file', () => {
  expect(linesOf([hit()])).toEqual([
    '**Ur äldre mötesanteckningar som är inlästa, inte förda i Klubba:**',
    '- 26 augusti 2019, punkt 7, Ny riktlinje: VNK föreslår remiss. [augusti.pdf](https://a.example/2019/augusti.pdf)',
  ]);
  expect(linesOf([hit({ letters: ['a'], date: null, url: null })], en)).toEqual([
    '**From earlier minutes that were imported, not recorded in Klubba:**',
    '- Without a date, item 7 a, Ny riktlinje: VNK föreslår remiss. augusti.pdf',
  ]);
});

test('positions of released minutes stand apart from those of old minutes, before them', () => {
  const earlier = { recorded: [hit({ date: '2026-05-04', file: 'maj.docx' })], imported: [hit()] };
  expect(searchText('remiss', noMeeting, sv, earlier).split('\n')).toEqual([
    '**Från tidigare möten:**',
    expect.stringContaining('4 maj 2026, punkt 7, Ny riktlinje: VNK föreslår remiss. [maj.docx]('),
    '',
    expect.stringContaining('inte förda i Klubba'),
    expect.stringContaining('26 augusti 2019'),
  ]);
});

test('minutes that lie there in Word and as a PDF are shown once, those of other meetings each', () => {
  expect(linesOf([hit(), hit({ file: 'augusti.docx' }), hit({ date: '2020-01-02' })])).toHaveLength(3);
});

test('at most ten are shown, and how many more there are', () => {
  const lines = linesOf(Array.from({ length: 14 }, (_, n) => hit({ item: n + 1 })));
  expect(lines).toHaveLength(12);
  expect(lines.at(-1)).toBe('… och 4 till. Skriv fler ord för att hitta rätt.');
});

test('what stands in old minutes cannot become a link or a heading', () => {
  const [, line] = linesOf([hit({ text: '[klicka](https://x.example)', file: 'a](b).pdf', title: '# **Stort**' })]);
  expect(line).toContain('\\# \\*\\*Stort\\*\\*: \\[klicka\\](https://x.example) [a\\](b).pdf](https://a.example');
});
