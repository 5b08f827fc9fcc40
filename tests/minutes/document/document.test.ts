import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { item } from '../../support/board.ts';
import { coastMeeting } from '../records/coast.ts';
import { hostileMeeting, hostileTexts } from '../records/hostile.ts';
import { inlandMeeting } from '../records/inland.ts';
import { held, summonsOf } from '../records/record.ts';
import { all, linesIn, minutesOf, partOf } from './opened.ts';

const document = 'word/document.xml';
const attribute = (name: string) => (element: { getAttribute(name: string): string | null }) =>
  element.getAttribute(name);

describe.each<[string, Meeting]>([
  ['newer', coastMeeting],
  ['older', inlandMeeting],
])('the Word file in the %s form', (_, meeting) => {
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await minutesOf(meeting);
  });

  test('every item is a real heading with an outline level, its number literal', async () => {
    const paragraphs = all(await partOf(docx, document), 'w:p');
    const headings = paragraphs.filter((p) =>
      all(p, 'w:pStyle').some((style) => style.getAttribute('w:val') === 'Heading1'),
    );
    const numbered = headings.map((p) => p.textContent ?? '').filter((text) => /^\d+[.)] /.test(text));
    expect(numbered).toHaveLength(meeting.summons?.items.length ?? 0);
    const styles = all(await partOf(docx, 'word/styles.xml'), 'w:style');
    const levels = styles.flatMap((style) => all(style, 'w:outlineLvl').map(attribute('w:val')));
    expect(levels).toEqual(expect.arrayContaining(['0', '1']));
  });

  test('every style that is used is there', async () => {
    const known = all(await partOf(docx, 'word/styles.xml'), 'w:style').map(attribute('w:styleId'));
    const root = await partOf(docx, document);
    const used = [...all(root, 'w:pStyle'), ...all(root, 'w:rStyle')].map(attribute('w:val'));
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('every table begins with a header row', async () => {
    const tables = all(await partOf(docx, document), 'w:tbl');
    const headers = tables.map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length));
    expect(tables.length).toBeGreaterThan(0);
    expect(headers.map(([first]) => first)).toEqual(tables.map(() => 1));
  });

  test('no paragraph is empty', async () => {
    const root = await partOf(docx, document);
    expect(all(root, 'w:p').filter((p) => (p.textContent ?? '').trim() === '')).toHaveLength(0);
  });

  test('language and title are told', async () => {
    const styles = await partOf(docx, 'word/styles.xml');
    expect(all(styles, 'w:lang').map(attribute('w:val'))).toContain('sv-SE');
    const core = await partOf(docx, 'docProps/core.xml');
    expect(all(core, 'dc:language')[0]?.textContent).toBe('sv-SE');
    expect(all(core, 'dc:title')[0]?.textContent).toContain(meeting.summons?.meeting.body ?? '?');
    expect(all(core, 'dcterms:created')[0]?.textContent).toBe(
      new Date(meeting.openedAt ?? 0).toISOString().replace('.000', ''),
    );
  });

  test('each position has a bookmark of its own', async () => {
    const root = await partOf(docx, document);
    const names = all(root, 'w:bookmarkStart').map(attribute('w:name'));
    expect(names).toEqual(meeting.positions.map(({ id }) => `position_${id}`));
    expect(new Set(all(root, 'w:bookmarkStart').map(attribute('w:id'))).size).toBe(names.length);
  });

  test('the page number and the number of pages stand in the footer', async () => {
    const fields = all(await partOf(docx, 'word/footer1.xml'), 'w:instrText').map((field) => field.textContent);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('the same record gives the same bytes', async () => {
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(await minutesOf(meeting))).toBe(digest(docx));
  });
});

test('E12 each list has a numbering of its own, beginning where it should', async () => {
  const body = '1. ett\n2. två\n\nText\n\n1. om igen\n\nText\n\n7. sju\n\n- punkt\n\nText\n\n- annan';
  const docx = await minutesOf(held(summonsOf([item(1, 'Listor', { body })]), []));
  const root = await partOf(docx, document);
  const ids = all(root, 'w:numPr').map((mark) => all(mark, 'w:numId')[0]?.getAttribute('w:val'));
  expect(ids).toHaveLength(6);
  expect(ids[0]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(5);
  const numbering = await partOf(docx, 'word/numbering.xml');
  expect(all(numbering, 'w:start').map(attribute('w:val'))).toContain('7');
});

test('I5 a document is a link to where it lies', async () => {
  const docx = await minutesOf(coastMeeting);
  const links = all(await partOf(docx, document), 'w:hyperlink').map(attribute('r:id'));
  const targets = all(await partOf(docx, 'word/_rels/document.xml.rels'), 'Relationship');
  const target = (id: string | null) => targets.find((one) => one.getAttribute('Id') === id)?.getAttribute('Target');
  expect(links.map(target)).toEqual(['https://kusten.example/2024-02-13.pdf', 'https://kusten.example/lathund.pdf']);
});

test.each(Object.entries(hostileTexts))(
  '%s in every field still makes a file every part of which is well-formed',
  async (_, hostile) => {
    const docx = await minutesOf(hostileMeeting(hostile));
    const paths = Object.keys((await JSZip.loadAsync(docx)).files).filter((path) => /\.(xml|rels)$/.test(path));
    expect(paths).toContain(document);
    await Promise.all(paths.map((path) => partOf(docx, path)));
    const lines = (await linesIn(docx)).join(' ');
    if (hostile.includes('{{')) expect(lines).toContain('{{title}} {#punkter}');
    expect(lines).not.toContain('\u0000');
  },
);

test('a meeting of which nothing is known is an empty but valid document', async () => {
  expect(
    await linesIn(await minutesOf(held(summonsOf([], { title: '', body: null, abbreviation: null }), []))),
  ).toEqual(['Datum: 9 april 2024', 'Tid: 09.00–11.00', 'Plats: Teams']);
});
