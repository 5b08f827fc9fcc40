/** The deepest nesting of lists that is read; Word numbers as many levels. The parser calls itself for each level. */
const deepest = 9;
/** The most marks of emphasis and links that are read in a paragraph. The parser compares each with all others. */
const mostMarks = 2_000;

const marker = '(?:[-+*]|\\d{1,9}[.)])';
const deeper = new RegExp(`^([ \\t]*(?:${marker}[ \\t]+){${deepest}})(${marker})(?=[ \\t])`, 'gm');

const withMarksLiteral = (paragraph: string): string =>
  paragraph.replace(/\\.|[*_[\]]/gs, (sign) => (sign.length > 1 ? sign : `\\${sign}`));

/** Escapes Markdown that no person writes: lists nested too deep, or thousands of stars in a paragraph. It prints as typed. */
export const limitMarkdown = (markdown: string): string =>
  markdown
    .replace(deeper, (_, before: string, mark: string) => `${before}${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .split(/(\n\s*\n)/)
    .map((part) => ((part.match(/[*_[\]]/g)?.length ?? 0) > mostMarks ? withMarksLiteral(part) : part))
    .join('');
