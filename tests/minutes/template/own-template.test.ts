import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { languages } from '../../../src/i18n/languages.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';
import { item } from '../../support/board.ts';
import { all, linesIn, minutesOf, partOf, zone } from '../document/opened.ts';
import { coastMeeting } from '../records/coast.ts';
import { inlandMeeting } from '../records/inland.ts';
import { held, summonsOf } from '../records/record.ts';
import { before, changed, logo, ownTemplate, p, r, savedElsewhere, swedish, withText } from './templates.ts';

const set = (meeting: Meeting, template: Uint8Array): Promise<Uint8Array> =>
  renderDocument(minutesContent(meeting, languages.sv, zone), template);
const attribute = (name: string) => (element: { getAttribute(name: string): string | null }) =>
  element.getAttribute(name);
const bare = (head = {}) => held(summonsOf([item(1, 'Öppnande')], head), []);

test('the default template sent back unchanged gives the same document as none', async () => {
  expect(await set(coastMeeting, await swedish())).toEqual(await minutesOf(coastMeeting));
});

describe.each<[string, Meeting]>([
  ['newer', coastMeeting],
  ['older', inlandMeeting],
])('a template saved by another program, the %s form', (_, meeting) => {
  let docx: Uint8Array;
  beforeAll(async () => {
    const template = await savedElsewhere();
    expect((await partOf(template, 'word/document.xml')).toString()).not.toContain('titel');
    docx = await set(meeting, template);
  });

  test('the same lines are said', async () => {
    expect(await linesIn(docx)).toEqual(await linesIn(await minutesOf(meeting)));
  });

  test('styles are found by their names, and those missing are added', async () => {
    const styles = all(await partOf(docx, 'word/styles.xml'), 'w:style');
    const document = await partOf(docx, 'word/document.xml');
    const used = [...all(document, 'w:pStyle'), ...all(document, 'w:rStyle'), ...all(document, 'w:tblStyle')].map(
      attribute('w:val'),
    );
    expect(used).toEqual(
      expect.arrayContaining(['Rubrik1', 'Rubrik2', 'Punktlista', 'Stllningstagande', 'MinutesTable']),
    );
    expect(used.filter((id) => !styles.some((style) => style.getAttribute('w:styleId') === id))).toEqual([]);
    const ids = styles.map(attribute('w:styleId'));
    expect(new Set(ids).size).toBe(ids.length);
    const presenters = styles.find((style) => style.getAttribute('w:styleId') === 'Presenters');
    expect(all(presenters ?? document, 'w:basedOn').map(attribute('w:val'))).toEqual(['Ompunkten']);
  });

  test('headings have an outline level and the text its language, whatever the template said', async () => {
    const styles = await partOf(docx, 'word/styles.xml');
    const headings = all(styles, 'w:style').filter((one) => /^Rubrik\d$/.test(one.getAttribute('w:styleId') ?? ''));
    expect(headings.map((one) => all(one, 'w:outlineLvl').map(attribute('w:val')))).toEqual([['0'], ['1']]);
    expect(new Set(all(styles, 'w:lang').map(attribute('w:val')))).toEqual(new Set(['sv-SE']));
    const core = await partOf(docx, 'docProps/core.xml');
    expect(all(core, 'dc:language')[0]?.textContent).toBe('sv-SE');
    expect(all(core, 'dc:title')[0]?.textContent).toContain(meeting.summons?.meeting.body ?? '?');
  });
});

describe("a board's own template", () => {
  let template: Uint8Array;
  let docx: Uint8Array;
  let lines: readonly string[];
  beforeAll(async () => {
    template = await ownTemplate();
    docx = await set(coastMeeting, template);
    lines = await linesIn(docx);
  });

  test('its order, its texts and its labels stand', () => {
    expect(lines.slice(0, 5)).toEqual([
      'Samverkan Norra Kusten (SNK)',
      'Mötesanteckning den 9 april 2024 kl. 09.00–11.00',
      'Var',
      'Teams',
      'Dagordning',
    ]);
    const own = lines.indexOf('Protokollet arkiveras.');
    expect(lines.slice(own, own + 4)).toEqual(['Protokollet arkiveras.', 'norr.example', 'Kallade', 'Område']);
  });

  test('header and footer are filled and the logo is kept as it is', async () => {
    expect((await partOf(docx, 'word/header1.xml')).textContent).toContain('Norr · Samverkan Norra Kusten (SNK)');
    expect((await partOf(docx, 'word/footer1.xml')).textContent).toBe('Mötesanteckning 9 april 2024');
    const files = Object.values((await JSZip.loadAsync(docx)).files).filter(({ name }) => /media\/.*png/.test(name));
    expect(await files[0]?.async('nodebuffer')).toEqual(logo);
  });

  test('tables are as wide as its lines', async () => {
    const widths = all(await partOf(docx, 'word/document.xml'), 'w:tblW').map(attribute('w:w'));
    expect(widths).toEqual(['5000', ...widths.slice(1).map(() => String(11906 - 2 * 2268))]);
    expect(widths.length).toBeGreaterThan(2);
  });

  test('its own list and link are kept beside those of the content', async () => {
    const document = await partOf(docx, 'word/document.xml');
    const numbered = (text: string) =>
      all(document, 'w:p').find((one) => one.textContent === text && all(one, 'w:numId').length > 0);
    const id = (text: string) => all(numbered(text) ?? document, 'w:numId')[0]?.getAttribute('w:val');
    expect(id('Protokollet arkiveras.')).not.toBe(id('Hur hanteras frågorna av ledningen?'));
    const relationships = all(await partOf(docx, 'word/_rels/document.xml.rels'), 'Relationship');
    const targets = all(document, 'w:hyperlink').map((link) =>
      relationships.find((one) => one.getAttribute('Id') === link.getAttribute('r:id'))?.getAttribute('Target'),
    );
    expect(targets).toContain('https://norr.example/');
    expect(targets).not.toContain(undefined);
  });

  test('a position is set in the style of that name', async () => {
    const taken = all(await partOf(docx, 'word/document.xml'), 'w:p').filter((one) =>
      one.textContent?.startsWith('Ställningstagande:'),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(new Set(taken.flatMap((one) => all(one, 'w:pStyle').map(attribute('w:val'))))).toEqual(new Set(['Beslut']));
  });

  test('the same content gives the same bytes', async () => {
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(await set(coastMeeting, template))).toBe(digest(docx));
  });
});

test.each([
  ['a line whose fact is not known goes with its label', p(r('Lokal: {plats}')), 'Lokal'],
  ['a line one of whose facts is known stays', p(r('Lokal: {plats} {organ}')), null],
])('%s', async (_, xml, gone) => {
  const lines = (await linesIn(await set(bare({ place: null }), await before('titel', xml)))).join('\n');
  expect(lines.includes('Lokal')).toBe(gone === null);
});

test('a row of a table whose facts are not known goes, but never the last', async () => {
  const row = (label: string) => `<w:tr><w:tc>${p(r(label))}</w:tc><w:tc>${p(r('{plats}'))}</w:tc></w:tr>`;
  const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>${p(r('efter'))}`;
  const both = await before('titel', table(row('Lokal') + row('Sal')));
  const one = await before('titel', table(row('Ort')));
  expect(await linesIn(await set(bare({ place: null }), both))).not.toContain('Lokal');
  expect(await linesIn(await set(bare({ place: null }), one))).toContain('Ort');
});

test('a section that ends where the items stand is kept', async () => {
  const section = '<w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:pPr>';
  const template = await withText((xml) =>
    xml.replace(/<w:p>((?:(?!<w:p>).)*\{punkter\})/, (_, rest: string) => `<w:p>${section}${rest}`),
  );
  expect(all(await partOf(await set(bare(), template), 'word/document.xml'), 'w:sectPr')).toHaveLength(2);
});

test('English tags are known too, and a template file becomes a document', async () => {
  const template = await changed(
    await withText((xml) => xml.replace('{titel}', '{Title}').replace('{punkter}', '{ items }')),
    {
      '[Content_Types].xml': (xml) => xml.replace('.document.main+xml', '.template.main+xml'),
    },
  );
  const docx = await set(bare(), template);
  expect(await linesIn(docx)).toEqual(expect.arrayContaining(['Mötesanteckning', '1. Öppnande']));
  const types = await (await JSZip.loadAsync(docx)).file('[Content_Types].xml')?.async('string');
  expect(types).toContain('wordprocessingml.document.main+xml');
  expect(types).not.toContain('template.main');
});

test('three hundred items, each with lists, links and a table, are all there', async () => {
  const body = 'Se [sidan](https://a.example/).\n\n- ett\n- två\n\n1. a\n2. b\n\n| a | b |\n|---|---|\n| c | 1 kr |';
  const items = Array.from({ length: 300 }, (_, at) => item(at + 1, `Punkt ${at + 1}`, { body }));
  const docx = await set(held(summonsOf(items), []), await ownTemplate());
  const document = await partOf(docx, 'word/document.xml');
  expect(all(document, 'w:pStyle').filter((one) => one.getAttribute('w:val') === 'Heading1')).toHaveLength(300);
  expect(new Set(all(document, 'w:numId').map(attribute('w:val'))).size).toBe(601);
});

test.each([
  ['markup', '</w:t></w:r><w:p/>&amp;<![CDATA[x]]>', '</w:t></w:r><w:p/>&amp;<![CDATA[x]]>'],
  ['tags', '{punkter} {titel} {{items}} {#x}', '{punkter} {titel} {{items}} {#x}'],
  ['the signs of our own places', '\ufdd0items\ufdd1', 'items'],
  ['replacement patterns', '$& $1 $` \\1', '$& $1 $` \\1'],
  ['control characters', 'a\u0000b\u0008c\u001bd', 'abcd'],
  ['half a pair', 'a\ud800b', 'a\ufffdb'],
])('%s in every field are text in any template', async (_, hostile, shown) => {
  const meeting = held(
    summonsOf([item(1, hostile, { body: hostile, proposal: hostile })], {
      title: hostile,
      body: hostile,
      abbreviation: null,
      place: hostile,
      apologies: [hostile],
    }),
    [],
  );
  const docx = await set(meeting, await ownTemplate());
  const paths = Object.keys((await JSZip.loadAsync(docx)).files).filter((path) => /\.(xml|rels)$/.test(path));
  await Promise.all(paths.map((path) => partOf(docx, path)));
  const lines = await linesIn(docx);
  expect(lines[0]).toBe(shown);
  expect(lines).toContain(`${shown} den 9 april 2024 kl. 09.00–11.00`);
  expect(lines).toContain(`1. ${shown}`);
  expect(lines.filter((line) => line === '1. Öppnande')).toHaveLength(0);
});

test('a sum is not broken where lines are short', async () => {
  const long = 'Utvecklingsarbete utifrån kartlagda behov hos barn, unga och deras närstående i hela länet';
  const body = `| Verksamhet | Belopp |\n|---|---|\n| ${long} | 1 950 500 kr |`;
  const document = await partOf(
    await set(held(summonsOf([item(1, 'Medel', { body })]), []), await ownTemplate()),
    'word/document.xml',
  );
  const grid = all(all(document, 'w:tbl').at(-1) ?? document, 'w:gridCol').map((one) =>
    Number(one.getAttribute('w:w')),
  );
  expect(grid[1]).toBeGreaterThanOrEqual(1890);
  expect((grid[0] ?? 0) + (grid[1] ?? 0)).toBe(11906 - 2 * 2268);
});
