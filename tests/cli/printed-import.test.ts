import { printedFile } from '../../src/cli/old-minutes/printed-import.ts';
import { languages } from '../../src/i18n/languages.ts';

test('of many lines with a personal identity number the first are named, and that there are more', () => {
  const notes = [{ reason: 'personal identity number', lines: [3, 5, 8, 13, 21], quotes: [] }] as const;
  const report = { outcome: 'read', name: 'maj.txt', date: '2019-05-08', positions: 2, notes } as const;
  expect(printedFile(report, 1, ['maj.txt'], languages.sv)).toContain('(rad 3, 5, 8, 13 …)');
});
