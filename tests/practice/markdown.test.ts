import { markdown, plain } from '../../src/practice/room/chat/markdown.ts';

test.each([
  ['**fet** och *kursiv* och _lutande_', '<p><strong>fet</strong> och <em>kursiv</em> och <em>lutande</em></p>'],
  ['**fet med _lutning_ i**', '<p><strong>fet med <em>lutning</em> i</strong></p>'],
  ['mötes_anteckning_2026 och 2*3*4', '<p>mötes_anteckning_2026 och 2<em>3</em>4</p>'],
  ['en\nrad\n\nett stycke', '<p>en<br>rad</p><p>ett stycke</p>'],
  ['- ett\n- två', '<ul><li>ett</li><li>två</li></ul>'],
  ['Detta:\n3. tre\n4. fyra', '<p>Detta:</p><ol start="3"><li>tre</li><li>fyra</li></ol>'],
  ['\\*inte kursivt\\* \\<b> 1\\. \\[x\\](y)', '<p>*inte kursivt* &lt;b&gt; 1. [x](y)</p>'],
  ['\\- ingen lista', '<p>- ingen lista</p>'],
  ['<b>inte fet</b> & &amp;', '<p>&lt;b&gt;inte fet&lt;/b&gt; &amp; &amp;</p>'],
])('%s', (text, html) => {
  expect(markdown(text)).toBe(html);
});

test('links open beside, and only addresses that run nothing become links', () => {
  expect(markdown('[**boken** (1)](http://127.0.0.1/a.docx)')).toBe(
    '<p><a href="http://127.0.0.1/a.docx" target="_blank" rel="noopener noreferrer"><strong>boken</strong> (1)</a></p>',
  );
  expect(markdown('[x](javascript:alert%281%29)')).toBe('<p>x</p>');
  expect(markdown('[x](https://a.example/"onmouseover="y)')).toContain(
    'href="https://a.example/&quot;onmouseover=&quot;y"',
  );
});

test('written text is shown as it is, with its web addresses as links', () => {
  expect(plain('se <https://a.example/b>.\n*så*')).toBe(
    'se &lt;<a href="https://a.example/b" target="_blank" rel="noopener noreferrer">https://a.example/b</a>&gt;.<br>*så*',
  );
});

test('a long text of unclosed markup is done at once', () => {
  expect(markdown('*_[('.repeat(5000)).length).toBeGreaterThan(20_000);
});
