import { linkedRuns } from '../../../src/minutes/content/line.ts';

const links = (text: string) =>
  linkedRuns([{ text }]).map(({ link, runs }) => [link, runs.map((run) => run.text).join('')]);

test.each([
  ['Se https://exempel.se/plan-2026.', 'https://exempel.se/plan-2026', 'https://exempel.se/plan-2026'],
  ['(https://exempel.se/a_(b))', 'https://exempel.se/a_(b)', 'https://exempel.se/a_(b)'],
  ['(se www.exempel.se/x)', 'https://www.exempel.se/x', 'www.exempel.se/x'],
  ['”http://exempel.se/?a=1&b=2”', 'http://exempel.se/?a=1&b=2', 'http://exempel.se/?a=1&b=2'],
])('an address typed in “%s” is a link', (text, link, shown) => {
  expect(links(text).filter(([to]) => to !== null)).toEqual([[link, shown]]);
  expect(
    links(text)
      .map(([, part]) => part)
      .join(''),
  ).toBe(text);
});

test.each(['Ingen länk: exempel.se', 'javascript://www', 'a@www.exempel.se', 'https://', 'www.'])(
  '“%s” is text',
  (text) => {
    expect(links(text).every(([link]) => link === null)).toBe(true);
  },
);

test('the address of a written link is not looked for in its name', () => {
  expect(linkedRuns([{ text: 'www.annan.se', url: 'https://exempel.se' }])).toEqual([
    { link: 'https://exempel.se', runs: [{ text: 'www.annan.se', url: 'https://exempel.se' }] },
  ]);
});
