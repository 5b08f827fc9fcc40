import { item } from '../../support/board.ts';
import { group, held, seat, summonsOf } from '../records/record.ts';
import { all, minutesOf, partOf } from './opened.ts';

const chair = [group('Kusten', seat('p1', 'Karin Ek', { role: 'chair' }))];

/** The Word file of one item with that text. */
const documentOf = async (body: string, groups: Parameters<typeof summonsOf>[2] = []) =>
  partOf(await minutesOf(held(summonsOf([item(1, 'Medel', { body })], {}, groups), [])), 'word/document.xml');

const table = (header: string, rows: readonly string[]): string =>
  [header, header.replace(/[^|]+/g, ' --- '), ...rows].join('\n');

const keptRows = async (count: number): Promise<readonly number[]> => {
  const rows = Array.from({ length: count - 1 }, (_, at) => `| Verksamhet ${at} | ${at} kr |`);
  const document = await documentOf(table('| Verksamhet | Belopp |', rows));
  return all(document, 'w:tr').flatMap((row, at) => (all(row, 'w:keepNext').length > 0 ? [at] : []));
};

test('a short table stands on one page', async () => {
  expect(await keptRows(5)).toEqual([0, 1, 2, 3]);
});

test('a long one is parted, but neither its header nor its sum stands alone', async () => {
  expect(await keptRows(40)).toEqual([0, 38]);
});

test('in a table of many columns amounts are whole, in smaller text', async () => {
  const amounts = Array.from({ length: 5 }, (_, at) => `1 ${at}00 000 kr`).join(' | ');
  const document = await documentOf(
    table('| Delregion | 2020 | 2021 | 2022 | 2023 | 2024 | Kommentar |', [`| Norra | ${amounts} | Ökar |`]),
  );
  const widths = all(document, 'w:gridCol').map((one) => Number(one.getAttribute('w:w')));
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(11906 - 2 * 1418);
  const size = Number(all(document, 'w:sz')[0]?.getAttribute('w:val'));
  expect(size).toBeLessThan(20);
  expect(size).toBeGreaterThanOrEqual(15);
  // Arial's digits are 0.556 em wide, its spaces half that; cells have 200 twips of margins.
  const needed = (12 * 0.5 * size * 20) / 2 + 200;
  expect(Math.min(...widths.slice(1, 6))).toBeGreaterThan(needed);
});

test.each([
  ['a paragraph', 'Text.', 'Text.'],
  ['a list', '- ett\n- två', 'två'],
])('D9 %s goes with the signatures below it to their page', async (_, body, last) => {
  const kept = async (groups: typeof chair | []) => {
    const paragraphs = all(await documentOf(body, groups), 'w:p').filter(({ textContent }) => textContent === last);
    return paragraphs.map((one) => all(one, 'w:keepNext').length);
  };
  expect(await kept(chair)).toEqual([1]);
  expect(await kept([])).toEqual([0]);
});

const link = { title: 'Förra mötet.pdf', url: 'https://kusten.example/f.pdf', place: 'before' as const };

test.each([
  ['a short item stands on one page', 'Mötesanteckningen godkänns.', [1, 0]],
  ['a long one may be parted', 'Mötesanteckningen godkänns. '.repeat(30).trim(), [0, 0]],
])('D5 %s: its link and its sentence', async (_, body, kept) => {
  const document = await partOf(
    await minutesOf(
      held(summonsOf([item(1, 'Föregående möte', { body, attachments: [link] }), item(2, 'Hemgång')]), []),
    ),
    'word/document.xml',
  );
  const paragraphs = all(document, 'w:p');
  const from = paragraphs.findIndex(({ textContent }) => textContent === link.title);
  const keptOf = paragraphs.slice(from, from + 2).map((one) => all(one, 'w:keepNext').length);
  expect(keptOf).toEqual(kept);
});

const wide = table('| Område | 2020 | 2021 | 2022 | 2023 | 2024 | 2025 | Anmärkning |', [
  `| Läkemedelsgenomgångar | ${'1 254 013 kr | '.repeat(6)}Samverkansorganisation |`,
]);

test('a table that no portrait page can show readably stands on a landscape page, with its heading', async () => {
  const items = [
    item(1, 'Före', { body: 'Text.' }),
    item(2, 'Medel', { body: wide }),
    item(3, 'Efter', { body: 'Text.' }),
  ];
  const document = await partOf(await minutesOf(held(summonsOf(items), [])), 'word/document.xml');
  const sections = all(document, 'w:sectPr');
  const sizes = sections.map((one) => all(one, 'w:pgSz')[0]);
  expect(sizes.map((size) => size?.getAttribute('w:orient'))).toEqual(['portrait', 'landscape', 'portrait']);
  expect(sizes.map((size) => Number(size?.getAttribute('w:w')))).toEqual([11906, 16838, 11906]);
  // The first page has no header. The sections after it go on, with the header of all pages.
  expect(sections.map((one) => all(one, 'w:titlePg').length)).toEqual([1, 0, 0]);
  const texts = all(document, 'w:p').map((one) => (all(one, 'w:sectPr').length > 0 ? '—' : one.textContent));
  const [first, second] = texts.flatMap((text, at) => (text === '—' ? [at] : []));
  expect(texts.slice((first ?? 0) + 1, second)).toEqual(expect.arrayContaining(['2. Medel', 'Samverkansorganisation']));
  expect(texts.slice(second)).toContain('3. Efter');
  const widths = all(document, 'w:gridCol').map((one) => Number(one.getAttribute('w:w')));
  expect(widths.reduce((sum, one) => sum + one, 0)).toBe(16838 - 2 * 1418);
});

test('two of them after each other share their pages', async () => {
  const document = await documentOf(`${wide}\n\n${wide}`);
  expect(all(document, 'w:sectPr')).toHaveLength(3);
});
