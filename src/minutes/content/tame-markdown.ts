/** Lists within lists that are read as such, as deep as Word numbers them; the parser calls itself for each. */
const deepest = 9;
/** Marks of emphasis and links that a paragraph may hold; the parser looks from each to all others. */
const mostMarks = 2_000;

const marker = '(?:[-+*]|\\d{1,9}[.)])';
const deeper = new RegExp(`^([ \\t]*(?:${marker}[ \\t]+){${deepest}})(${marker})(?=[ \\t])`, 'gm');

const withMarksLiteral = (paragraph: string): string =>
  paragraph.replace(/\\.|[*_[\]]/gs, (sign) => (sign.length > 1 ? sign : `\\${sign}`));

/** Markdown in which marks that no person writes are the text they are: lists nested beyond all reason, thousands of stars in one paragraph. */
export const tamed = (markdown: string): string =>
  markdown
    .replace(deeper, (_, before: string, mark: string) => `${before}${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .split(/(\n\s*\n)/)
    .map((part) => ((part.match(/[*_[\]]/g)?.length ?? 0) > mostMarks ? withMarksLiteral(part) : part))
    .join('');
