import { readSummons } from '../../../src/summons/read.ts';
import { contentOf, odt, packed } from '../../support/files/odt-file.ts';

const read = async (bytes: Uint8Array) => readSummons({ name: 'kallelse.odt', bytes }, '2027-01-15');
const p = (text: string): string => `<text:p>${text}</text:p>`;
const items = p('1. Mötets öppnande') + p('2. Ny rutin');

const understood = async (body: string, styles = '') => {
  const imported = await read(await odt(body, styles));
  if (!imported.ok) throw new Error(imported.reason);
  return { ...imported.summons, doubts: imported.doubts, written: imported.written.map(({ text }) => text) };
};

const numbers = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>`;
const item = (inside: string, start = ''): string => `<text:list-item${start}>${inside}</text:list-item>`;
const list = (inside: string, attributes = ''): string =>
  `<text:list text:style-name="L"${attributes}>${inside}</text:list>`;

test('numbers are counted, over lists that go on with each other', async () => {
  const first = list(
    item(p('Mötets öppnande')) + item(`${p('Ny rutin')}<text:list>${item(p('Läget'))}${item(p('Planen'))}</text:list>`),
    ' xml:id="a"',
  );
  const second = list(item(p('Övriga frågor')), ' text:continue-list="a"');
  const { items: read2 } = await understood(first + p('Text mellan listorna.') + second, numbers);
  expect(read2.map(({ number, title, subItems }) => [number, title, subItems.map(({ letter }) => letter)])).toEqual([
    [1, 'Mötets öppnande', []],
    [2, 'Ny rutin', ['a', 'b']],
    [3, 'Övriga frågor', []],
  ]);
});

test('a second level with the number of the first is sub-items', async () => {
  const decimals = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/></text:list-style>`;
  const inside = `<text:list>${item(p('Från kommunerna'))}${item(p('Från regionen'))}</text:list>`;
  const read3 = await understood(
    list(item(p('Mötets öppnande')) + item(p('Rapporter') + inside) + item(p('Nästa möte'))),
    decimals,
  );
  expect(read3.written).toContain('2.1. Från kommunerna');
  expect(read3.items.map(({ title, subItems }) => [title, ...subItems.map((sub) => sub.title)])).toEqual([
    ['Mötets öppnande'],
    ['Rapporter', 'Från kommunerna', 'Från regionen'],
    ['Nästa möte'],
  ]);
});

test('a list may begin at any number, and a new list begins anew', async () => {
  const { written } = await understood(
    list(item(p('Fyra'), ' text:start-value="4"') + item(p('Fem'))) + p('Text') + list(item(p('Ett'))),
    numbers,
  );
  expect(written).toEqual(['4. Fyra', '5. Fem', 'Text', '1. Ett']);
});

test('bold, links, footnotes, spaces and text boxes are read', async () => {
  const styles = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`;
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Till punkt 2.')}</text:note-body></text:note>`;
  const { written } = await understood(
    `${p(`<text:span text:style-name="T1">Datum:</text:span><text:s text:c="2"/>11
      februari 2027`)}${p('1. Mötets öppnande')}${p(`2. Ny <text:a xlink:href="https://a.example/x">rutin</text:a>${note}`)}${p(
      `<draw:frame><draw:text-box>${p('I en ruta')}</draw:text-box></draw:frame>`,
    )}`,
    styles,
  );
  expect(written).toEqual([
    '**Datum:**  11 februari 2027',
    '1. Mötets öppnande',
    '2. Ny [rutin](https://a.example/x)¹',
    '¹ Till punkt 2.',
    'I en ruta',
  ]);
});

test('what was deleted, comments and prompts are left out', async () => {
  const { written } = await understood(
    `<text:tracked-changes>${p('3. Struken')}</text:tracked-changes>${items}${p('Text<office:annotation><text:p>Nej</text:p></office:annotation><text:placeholder>Klicka här</text:placeholder> kvar')}`,
  );
  expect(written).toEqual(['1. Mötets öppnande', '2. Ny rutin', 'Text kvar']);
});

test('the rows of a table are rows, with what spans columns in its place', async () => {
  const cell = (text: string, attributes = ''): string =>
    `<table:table-cell${attributes}>${p(text)}</table:table-cell>`;
  const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
  const table = `<table:table><table:table-header-rows>${row(cell('Insats'), cell('Belopp'))}</table:table-header-rows>${row(cell('Gemensamt', ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>')}${row(cell('Utbildning'), cell('100 kr'))}</table:table>`;
  const { items: read2 } = await understood(`${items}${table}`);
  expect(read2[1]?.body).toBe('| Insats | Belopp |\n| --- | --- |\n| Gemensamt |  |\n| Utbildning | 100 kr |');
});

const row = (cell: string): string => `<table:table><table:table-row>${cell}</table:table-row></table:table>`;

test.each<[string, () => Promise<Uint8Array>, string]>([
  [
    'a billion columns',
    () => odt(items + row('<table:table-cell table:number-columns-repeated="1000000000"/>')),
    'too complex',
  ],
  ['elements without end', () => odt(items + '<text:span>'.repeat(20_000)), 'too complex'],
  [
    'a document type',
    () => packed({ 'content.xml': contentOf(items, '', '<!DOCTYPE x [<!ENTITY a "b">]>') }),
    'broken',
  ],
  [
    'a password',
    () => packed({ 'content.xml': '\u0001<<<', 'META-INF/manifest.xml': '<a><encryption-data/></a>' }),
    'locked',
  ],
  ['macros', () => packed({ 'content.xml': contentOf(items), 'Basic/Standard/Module1.xml': '<a/>' }), 'macros'],
  ['scripts', () => packed({ 'content.xml': contentOf(items), 'Scripts/python/a.py': '' }), 'macros'],
  ['no content', () => packed({ 'styles.xml': '<a/>' }), 'broken'],
  ['half an element', () => packed({ 'content.xml': '<office:document-content' }), 'broken'],
  [
    'a spreadsheet in it',
    () => packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'unsupported',
  ],
  ['no text', () => odt(p('')), 'empty'],
])('an OpenDocument file with %s is refused for that', async (_, file, reason) => {
  expect(await read(await file())).toEqual({ ok: false, reason });
});

test('two billion spaces and a million repeated rows are read as few', async () => {
  const many = `<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell>${p('a')}</table:table-cell><table:table-cell>${p('b')}</table:table-cell></table:table-row></table:table>`;
  const { written } = await understood(`${items}${p('a<text:s text:c="2000000000"/>b')}${many}`);
  expect(written[2]?.length).toBeLessThan(100);
  expect(written.length).toBeLessThan(200);
});
