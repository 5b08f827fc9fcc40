import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { limitMarkdown } from './limit-markdown.ts';

// Markdown that is not supported. Turned off in the parser, so that it stays as typed.
const disabled = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/** Parses the Markdown of the notes: bold, italic, links, lists, tables. */
export const readMarkdown = (markdown: string): readonly RootContent[] =>
  fromMarkdown(
    // In `2*3*4` the stars are arithmetic, not emphasis.
    limitMarkdown(markdown.replace(/(?<=\d)\*(?=\d)/g, '\\*')),
    {
      extensions: [gfmTable(), { disable: { null: disabled } }],
      mdastExtensions: [gfmTableFromMarkdown()],
    },
  ).children;

/** The address if a document may link to it, else null. */
export const safeUrl = (url: string): string | null =>
  /^(?:https?:\/\/[^\s/]|mailto:[^\s]+@)/i.test(url) && URL.canParse(url) ? url : null;
