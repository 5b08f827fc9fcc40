import type { Words } from '../../i18n/words.ts';
import type { Block } from '../content/block.ts';
import type { MinutesContent } from '../content/content.ts';
import { blocksHtml, type PageContext } from './html-blocks.ts';
import { stylesheetOf } from './html-styles.ts';
import { escaped } from './html-text.ts';

type Part = 'header' | 'footer' | 'middle';

const partOf = ({ type }: Block): Part => {
  if (type === 'title' || type === 'body' || type === 'fact') return 'header';
  return type === 'signatures' || type === 'written by' ? 'footer' : 'middle';
};

const element = (name: string, html: string): string => (html ? `<${name}>\n${html}\n</${name}>` : '');

/** Groups blocks into sections that begin with a heading: items, and in them their sub-items. */
const outlined = (blocks: readonly Block[], level: 1 | 2, page: PageContext): string => {
  const deeper = (part: readonly Block[]): string => (level === 1 ? outlined(part, 2, page) : blocksHtml(part, page));
  const starts = blocks.flatMap((block, index) => (block.type === 'heading' && block.level === level ? [index] : []));
  const sections = starts.map((from, nth) =>
    element(
      'section',
      [blocksHtml(blocks.slice(from, from + 1), page), deeper(blocks.slice(from + 1, starts[nth + 1]))]
        .filter(Boolean)
        .join('\n'),
    ),
  );
  return [deeper(blocks.slice(0, starts[0])), ...sections].filter(Boolean).join('\n');
};

/** The page loads nothing from outside: no script, picture or style. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The minutes as one web page (HTML5), with the same text in the same order as the Word document. The same content gives the same page. */
export const minutesHtml = (content: MinutesContent, words: Words): string => {
  const { title, body, language, mark, blocks } = content;
  const page = { words, date: content.date };
  const part = (wanted: Part): readonly Block[] => blocks.filter((block) => partOf(block) === wanted);
  const main = [
    element(
      'header',
      [mark === null ? '' : `<p class="mark">${escaped(mark)}</p>`, blocksHtml(part('header'), page)]
        .filter(Boolean)
        .join('\n'),
    ),
    outlined(part('middle'), 1, page),
    element('footer', blocksHtml(part('footer'), page)),
  ];
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="author" content="${escaped(body)}">
<title>${escaped(title)}</title>
<style>${stylesheetOf(content)}</style>
</head>
<body>
${element('main', main.filter(Boolean).join('\n'))}
</body>
</html>
`;
};
