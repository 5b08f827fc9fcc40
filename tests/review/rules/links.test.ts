import { item } from '../../support/board.ts';
import { heldWith } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

test('I5 links that lead nowhere, among the documents and in the text', async () => {
  const dead = await found(
    'dead link',
    minutesOf('- [Presentation Plan \\(example.org\\)](#)', 'Läs [rapporten](#) och [planen](plan.docx).'),
  );
  expect(dead.map(({ quote, place }) => [quote, place.line])).toEqual([
    ['Presentation Plan (example.org)', 22],
    ['rapporten', 23],
    ['planen', 23],
  ]);
});

test('I5 links to documents, and documents without links, are none', async () => {
  const text = minutesOf(
    'Bilaga: Förslag till plan 2024.',
    'Läs [den](https://example.org/plan.pdf) eller [skriv](mailto:x@example.org).',
    'Mer finns på [webbplatsen](https://example.org/).',
  );
  expect(await found('dead link', text)).toEqual([]);
});

test('I5 a front page instead of a document, in a meeting held here', () => {
  const attachments = [
    { title: 'Plan', url: 'https://example.org', place: 'after' },
    { title: 'Utkast', url: null, place: 'after' },
  ] as const;
  const [finding, ...others] = foundIn('dead link', heldWith({ items: [item(1, 'Planering', { attachments })] }));
  expect(finding?.quote).toBe('Plan');
  expect(others).toEqual([]);
});
