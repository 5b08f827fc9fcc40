import { DOMParser } from 'linkedom';
import { pastedLines } from '../../src/panel/desk/paste/pasted-lines.ts';
import { readSummons } from '../../src/summons/read.ts';

const pasted = (html: string): string | null => {
  const text = `<!doctype html><html><head></head><body>${html}</body></html>`;
  return pastedLines(new DOMParser().parseFromString(text, 'text/html').body as unknown as Element);
};

test('a kallelse copied from Word into the desk keeps its numbers, sub-items, headings and tables', async () => {
  const entry = (level: number, marker: string, said: string): string =>
    `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->${said}<o:p></o:p></p>`;
  const text = pasted(
    `<style>p{color:red}</style><h1>Kallelse</h1><p class=MsoNormal>Datum:&nbsp;11 februari\n2027<o:p></o:p></p>${entry(1, '1.', 'Mötets öppnande')}${entry(1, '2.', '<b>Rapporter</b>')}${entry(2, '2.1', 'Från kommunerna')}${entry(2, '2.2', 'Från regionen')}${entry(1, '·', 'Läget i norr')}${entry(2, 'o', 'Norra')}<table><tr><td>Post</td><td><p>Kronor</p></td></tr><tr><td rowspan=2>Larm</td><td>200</td></tr><tr><td>300</td></tr></table>${entry(1, '3.', 'Nästa möte')}`,
  );
  expect(text).toBe(
    '# Kallelse\nDatum: 11 februari 2027\n1. Mötets öppnande\n2. **Rapporter**\n2.1 Från kommunerna\n2.2 Från regionen\n- Läget i norr\n  - Norra\nPost\tKronor\nLarm\t200\n\t300\n3. Nästa möte',
  );
  const read = await readSummons({ text: text ?? '' }, '2027-01-15');
  expect(read).toMatchObject({
    ok: true,
    summons: {
      meeting: { date: '2027-02-11' },
      items: [
        { title: 'Mötets öppnande' },
        { title: 'Rapporter', subItems: [{ title: 'Från kommunerna' }, { title: 'Från regionen' }] },
        { title: 'Nästa möte' },
      ],
    },
    doubts: [],
  });
});

test('what was copied from a web page loses what nobody sees', () => {
  expect(
    pasted(
      '<b style="font-weight:normal"><ol start="4"><li>Fyra</li></ol><p style="display:none">x</p><script>y</script><p>Se <a href="https://exempel.se/plan.pdf">planen</a>.</p></b>',
    ),
  ).toBe('4. Fyra\nSe [planen](https://exempel.se/plan.pdf).');
});

test('plain words are left to the box', () => {
  expect(pasted('<p>1. Mötets öppnande</p><p>2. Hemgång</p>')).toBeNull();
});

test('an empty heading makes no heading of what follows, and an entry keeps its number before a heading or an empty line', () => {
  expect(pasted('<ol><li>Ett</li></ol><h2></h2><p>Text</p>')).toBe('1. Ett\nText');
  expect(pasted('<ol><li><h2>Ett</h2></li><li><br>Två</li></ol>')).toMatch(/^1\. Ett\n+2\. Två$/);
});
