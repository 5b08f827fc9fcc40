import { speechOf } from '../../../src/adapters/teams/incoming/speech.ts';
import { parseChat } from '../../../src/chat/parse.ts';
import { readSummons } from '../../../src/summons/read.ts';

const people = [
  ['Kommunerna', 'Karin Ek', 'ordförande'],
  ['Kommunerna', 'Olle Berg', 'socialchef'],
  ['Kommunerna', 'Vakant', ''],
  ['Regionen', 'Sara Lind', 'områdeschef'],
  ['Regionen', 'Per-Olof Dahl', 'chefläkare'],
  ['Beredning', 'Eva Dahl', 'sekreterare'],
];
const before = [
  'Mötesanteckning',
  'Vårdsamverkan Norra Kusten (VNK)',
  'Datum: 9 april 2024',
  'Tid: 09.00-10.00',
  'Kallade:',
];
const after = ['1. Mötets öppnande', '2. Vårdplanering & rehabilitering', '(15 minuter, kl. 09.10 - 09.25)'];
const head = ['Område', 'Namn', 'Roll'];
const rows = [head, ...people];

const written = (text: string): string => text.replaceAll('&', '&amp;');
const lines = (texts: readonly string[]) => texts.map((text) => `<p>${written(text)}</p>`).join('\r\n');
const table = (cell: (text: string) => string) =>
  `<table>\r\n<tbody>\r\n${rows.map((row) => `<tr>\r\n${row.map((text) => `<td>${cell(text)}</td>`).join('\r\n\t')}\r\n</tr>`).join('\r\n')}\r\n</tbody>\r\n</table>`;
const plain = ['kallelse', ...before, ...rows.map((row) => row.join('\t')), ...after].join('\r\n');

const read = async (content: string | null) => {
  const attachments = content === null ? [] : [{ contentType: 'text/html', content }];
  const { text } = speechOf({ text: plain, attachments });
  const saying = parseChat(text, '2024-03-01');
  const imported = await readSummons({ text: saying.say === 'summons' ? saying.text : '' }, '2024-03-01');
  if (!imported.ok) throw new Error(imported.reason);
  return imported.summons;
};

const groups = [...new Set(people.map(([group]) => group))];
const called = (summons: Awaited<ReturnType<typeof read>>) =>
  summons.groups.flatMap(({ name: group, seats }) => seats.map(({ name }) => [group, name]));

test.each([
  ['as a table', `<p>kallelse</p>${lines(before)}${table(written)}${lines(after)}`],
  [
    'as a table with paragraphs',
    `<p>kallelse</p>${lines(before)}${table((text) => `\r\n<p>${text || '&nbsp;'}</p>\r\n`)}${lines(after)}`,
  ],
  ['as lines with tabs', lines(plain.split('\r\n'))],
  ['as lines whose tabs became spaces', lines(plain.replaceAll('\t', ' ').split('\r\n'))],
  ['as one paragraph with line ends', `<div>${written(plain)}</div><div>&nbsp;</div>`],
  ['as lines with breaks', `<p>${written(plain).replaceAll('\r\n', '<br>')}</p>`],
])('a kallelse pasted %s calls the people that its plain text calls', async (_, content) => {
  const [pasted, typed] = [await read(content), await read(null)];
  expect(pasted).toEqual(typed);
  expect(called(pasted)).toEqual(people.map(([group, name]) => [group, name === 'Vakant' ? null : name]));
});

test.each([
  ['paragraphs', (names: readonly string[]) => names.map((name) => `<p>${name}</p>`).join('')],
  ['a list', (names: readonly string[]) => `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`],
  ['lines', (names: readonly string[]) => names.join('<br>')],
])('people in one cell as %s are called one by one', async (_, cell) => {
  const rows = groups.map((group) => {
    const names = people.filter(([of]) => of === group).map(([, name = '']) => name);
    return `<tr><td>${group}</td><td>${cell(names)}</td></tr>`;
  });
  const content = `<p>kallelse</p>${lines(before)}<table>${rows.join('')}</table>${lines(after)}`;
  expect(called(await read(content))).toEqual(people.map(([group, name]) => [group, name === 'Vakant' ? null : name]));
});

test('a kallelse laid out in a table of one column is read line by line', async () => {
  const content = `<table><tr><td>${lines(plain.split('\r\n'))}</td></tr></table>`;
  expect(await read(content)).toEqual(await read(null));
});
