import { DOMParser } from 'linkedom';
import { writeNote } from '../../src/panel/desk/editor/write-note.ts';
import { pastedBlocks } from '../../src/panel/desk/paste/pasted-blocks.ts';

const pasted = (html: string): string => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html><head></head><body>${html}</body></html>`,
    'text/html',
  );
  return writeNote({ type: 'doc', content: pastedBlocks(document.body as unknown as Element) });
};

test('cells of Excel become a table with the first row as header; hidden rows, empty rows and styles vanish', () => {
  const html = `<table border=0><!--StartFragment--><col width=64><col width=64 style="mso-width-source:userset">
    <tr height=0 style="display:none"><td>x</td><td>y</td></tr>
    <tr><td class=xl65 colspan=2><b>Bidrag</b></td><td>Kronor</td></tr>
    <tr><td>Norra</td><td>Almköping</td><td align=right>1&nbsp;200</td></tr>
    <tr><td></td><td></td><td></td></tr>
    <tr><td>Summa</td><td></td><td>1&nbsp;200</td></tr><!--EndFragment--></table>`;
  expect(pasted(html)).toBe('| Bidrag | | Kronor |\n| - | - | - |\n| Norra | Almköping | 1 200 |\n| Summa | | 1 200 |');
});

test('a cell over two rows leaves the one below it empty', () => {
  const html = '<table><tr><th rowspan=2>A<th>B<tr><td>C</table>';
  expect(pasted(html)).toBe('| A | B |\n| - | - |\n| | C |');
});

test('lists of Word, which are paragraphs there, get their levels back', () => {
  const entry = (level: number, marker: string, said: string): string =>
    `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->${said}<o:p></o:p></p>`;
  const html = `<p class=MsoNormal>Vi enades om:<o:p>&nbsp;</o:p></p>${entry(1, '·', '<b>fler</b> platser')}${entry(2, 'o', 'i norr')}${entry(1, '·', 'ny rutin')}${entry(1, '3.', 'tredje')}`;
  expect(pasted(html)).toBe('Vi enades om:\n\n- **fler** platser\n  - i norr\n- ny rutin\n\n3. tredje');
});

test('a web page keeps headings as bold, its lists and its links; scripts and styles vanish', () => {
  const html = `<style>p{color:red}</style><script>alert(1)</script><h2>Rubrik</h2>
    <p onclick="alert(1)">Se <a href="https://ekbygden.example/sida">sidan</a>,
    <a href="javascript:alert(1)">inte denna</a> <img src=x onerror=alert(1)><i>snart</i>.</p>
    <ul><li>ett<ol start="4"><li>fyra</li></ol></li><ul><li>under</li></ul></ul>`;
  expect(pasted(html)).toBe(
    '**Rubrik**\n\nSe [sidan](https://ekbygden.example/sida), inte denna *snart*.\n\n- ett\n\n  4. fyra\n\n  - under',
  );
});

test('Google Docs wraps everything in a b that is not bold', () => {
  const html =
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Viktigt</span><span style="font-weight:400"> och </span><span style="font-style:italic">kort</span></p></b>';
  expect(pasted(html)).toBe('**Viktigt** och *kort*');
});

test('a cell keeps bold and links, and is one line', () => {
  const html =
    '<table><tr><td>A</td><td>B</td></tr><tr><td><p>ett</p><p><b>två</b><br>tre</p></td><td><a href="mailto:a@ekbygden.example">post</a></td></tr></table>';
  expect(pasted(html)).toBe('| A | B |\n| - | - |\n| ett **två** tre | [post](mailto:a@ekbygden.example) |');
});

test('what looks like Markdown in pasted text stays text', () => {
  expect(pasted('<div># 2*3*4 [a](b)</div><div>| x |</div>')).not.toContain('\n| x');
});
