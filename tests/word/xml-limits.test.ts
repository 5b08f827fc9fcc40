import { withinLimits, xmlLimits } from '../../src/word/xml-limits.ts';

const nested = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels);

test.each<[string, readonly string[], boolean]>([
  ['no part at all', [], true],
  ['as many elements as may be', ['<a/>'.repeat(xmlLimits.elements)], true],
  ['one more', ['<a/>'.repeat(xmlLimits.elements + 1)], false],
  ['one more in another part', ['<a/>'.repeat(xmlLimits.elements), '<b/>'], false],
  ['as deep as may be', [nested(xmlLimits.depth)], true],
  ['deeper', [nested(xmlLimits.depth + 1)], false],
  ['deeper, and never closed', ['<a>'.repeat(xmlLimits.depth + 1)], false],
  ['deeper after what was closed', [`<a></a>${nested(xmlLimits.depth + 1)}`], false],
  ['a depth taken back by closing tags of nothing', [`${'</a>'.repeat(300)}${nested(xmlLimits.depth + 1)}`], false],
  ['a depth taken back in a comment', [`<a><!--</a></a>-->${nested(xmlLimits.depth)}`], false],
  ['many attributes', [`<a ${'b="" '.repeat(xmlLimits.attributes)}/>`], true],
  ['too many', [`<a ${"b='' ".repeat(xmlLimits.attributes + 1)}/>`], false],
  ['tags in comments', [`<!--${nested(300)}-->`], true],
  ['tags in text that is not parsed', [`<![CDATA[${'<a>'.repeat(300)}]]>`], true],
  ['tags in instructions', [`<?x ${'<a>'.repeat(300)}?>`], true],
  ['ends of tags in attributes', ['<a b=">" c=\'/>\'/>'.repeat(300)], true],
  ['what is not whole', ['<', '<a', '<a b="', '<!--', '<![CDATA[', '<?', '</', 'a>b'], true],
])('%s: %#', (_, parts, within) => expect(withinLimits(parts)).toBe(within));
