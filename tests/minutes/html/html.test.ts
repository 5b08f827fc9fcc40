import type { Element } from '@xmldom/xmldom';
import { languages } from '../../../src/i18n/languages.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { minutesHtml } from '../../../src/minutes/html/html.ts';
import { item } from '../../support/board.ts';
import { all, linesOf, minutesOf, partOf, zone } from '../document/opened.ts';
import { coastMeeting } from '../records/coast.ts';
import { inlandMeeting } from '../records/inland.ts';
import { group, held, seat, summonsOf } from '../records/record.ts';
import { linesAsInWord, linesOn, opened } from './web-page.ts';

const pageOf = (meeting: Meeting): string => minutesHtml(minutesContent(meeting, languages.sv, zone), languages.sv);

const attribute = (name: string) => (element: Element) => element.getAttribute(name);

describe.each<[string, Meeting]>([
  ['newer', coastMeeting],
  ['older', inlandMeeting],
])('the web page of the %s form', (_, meeting) => {
  const html = pageOf(meeting);
  const root = opened(html);

  test('says what the Word document says, in the same order and the same words', async () => {
    expect(linesAsInWord(root)).toEqual(await linesOf(meeting));
  });

  test('L3 says at its top that it is a draft, as each page of the Word document does', () => {
    const marks = all(root, 'p').filter((p) => p.getAttribute('class') === 'mark');
    expect(marks.map(({ textContent }) => textContent)).toEqual(['Utkast']);
  });

  test('names language and title, and has one heading per item under that of the meeting', () => {
    expect(root.getAttribute('lang')).toBe('sv-SE');
    expect(all(root, 'title')[0]?.textContent).toContain(meeting.summons?.meeting.body ?? '?');
    expect(all(root, 'h1')).toHaveLength(1);
    expect(all(root, 'h2').length).toBeGreaterThanOrEqual(meeting.summons?.items.length ?? 99);
    expect(all(root, 'section').length).toBe(all(root, 'h2').length + all(root, 'h3').length);
    expect(all(root, 'time').map(attribute('datetime')).slice(0, 3)).toEqual([
      meeting.summons?.meeting.date,
      meeting.summons?.meeting.start,
      meeting.summons?.meeting.end,
    ]);
  });

  test('has the places to link to that the Word document has', async () => {
    const bookmarks = all(await partOf(await minutesOf(meeting), 'word/document.xml'), 'w:bookmarkStart');
    const positions = all(root, 'p').filter((p) => p.getAttribute('class') === 'position');
    expect(positions.length).toBeGreaterThan(0);
    expect(positions.map(attribute('id'))).toEqual(bookmarks.map(attribute('w:name')));
  });

  test('brings nothing from elsewhere and runs nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\bon\w+=|url\(|@import/i);
  });

  test('is the same for the same record', () => {
    expect(pageOf(meeting)).toBe(html);
  });
});

const body = [
  '3. tre\n4. fyra\n   - inuti\n\n   mer om fyra',
  '| Post | Belopp |\n|---|---|\n| Resor | 1 000 kr |\n| **Drift** | 500 kr |\n| Summa | 1 500 kr |',
  '| Fördelning | |\n|---|---|\n| Resor | 10 kr |',
  '[**Fet** och *lutad*](https://a.example/?a=1&b=2) [dålig](javascript:alert(1))',
].join('\n\n');

describe('what is written in the notes', () => {
  const root = opened(pageOf(held(summonsOf([item(1, 'Form', { body })]), [])));

  test('is lists that begin where they did, and lists in lists', () => {
    expect(all(root, 'ol').map(attribute('start'))).toEqual(['3']);
    expect(all(root, 'ul').map(({ parentNode }) => parentNode?.nodeName)).toEqual(['li']);
    expect(linesOn(root)).toEqual(expect.arrayContaining(['tre', 'fyra', 'inuti', 'mer om fyra']));
  });

  test('E8 is tables with heads, and one for all columns is what the table is called', () => {
    const heads = all(root, 'th').map((th) => [th.getAttribute('scope'), th.textContent]);
    expect(heads).toEqual([
      ['col', 'Post'],
      ['col', 'Belopp'],
      ['row', 'Summa'],
      ['row', 'Resor'],
    ]);
    expect(all(root, 'caption').map(({ textContent }) => textContent)).toEqual(['Fördelning']);
    expect(all(root, 'td').filter((td) => td.getAttribute('class') === 'right')).toHaveLength(4);
  });

  test('is one link for neighbours with one address, and none to where a document may not lead', () => {
    expect(all(root, 'a').map(attribute('href'))).toEqual(['https://a.example/?a=1&b=2']);
    expect(all(root, 'a')[0]?.textContent).toBe('Fet och lutad');
    expect(linesOn(root)).toContain('Fet och lutad dålig');
  });
});

test.each([
  ['markup', '</p></style><script>alert(1)</script><img src=x onerror=alert(1)>&amp;<!--'],
  ['quotes', `" onclick="alert(1)" ' x='`],
  ['style', '"; } body { display: none } \\'],
  ['control characters', 'a\u0000b\u0008c\u001bd\u2028e'],
  ['half a pair', 'a\ud800b\udc00c'],
  ['a hundred thousand characters', 'Vården *samverkar* i länet. '.repeat(3800)],
])('%s in every field is text and nothing else', (_, hostile) => {
  const summons = summonsOf(
    [
      item(1, hostile, {
        body: `${hostile}\n\n| ${hostile} | b |\n|---|---|\n| ${hostile} | c |`,
        proposal: hostile,
        presenters: [{ name: hostile, affiliation: hostile }],
        attachments: [{ title: hostile, url: `https://a.example/${hostile}`, place: 'after' }],
        subItems: [{ letter: 'a', title: hostile, body: hostile, positions: [hostile] }],
      }),
    ],
    { title: hostile, body: hostile, abbreviation: hostile, place: hostile, apologies: [hostile] },
    [group(hostile, seat('p1', 'x', { name: hostile, deputisesFor: hostile, role: 'chair' }))],
  );
  const html = pageOf(held(summons, []));
  const root = opened(html);
  const usual = opened(pageOf(coastMeeting));
  const known = new Set(['ol', 'em', ...all(usual, '*').map(({ nodeName }) => nodeName)]);
  expect(all(root, '*').filter(({ nodeName }) => !known.has(nodeName))).toEqual([]);
  const given = all(root, '*').flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
  expect(given.filter((name) => name.startsWith('on') || name === 'x')).toEqual([]);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(all(root, 'style')[0]?.textContent).toContain('@page :first');
  expect(html.includes('\u0000') || html.includes('\u001b')).toBe(false);
  expect(/\p{Surrogate}/u.test(html)).toBe(false);
});

test('a meeting of which nothing is known is a page without empty elements', () => {
  const root = opened(pageOf(held(summonsOf([], { title: '', body: null, abbreviation: null }), [])));
  expect(linesOn(root)).toEqual(['Datum: 9 april 2024', 'Tid: 09.00–11.00', 'Plats: Teams']);
  const empty = all(root, '*').filter(({ nodeName, textContent }) => nodeName !== 'meta' && !textContent?.trim());
  expect(empty.map(({ nodeName }) => nodeName)).toEqual([]);
});
