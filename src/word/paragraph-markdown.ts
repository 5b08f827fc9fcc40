import { cleaned } from '../language/plain-text.ts';
import type { Node } from './document-tree.ts';

/** Text of one look. */
export interface LookedText {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

/** The longest address that becomes a link, in characters; browsers accept no longer ones. The text of a longer link stays. */
const longestAddress = 4_000;

/** The marks of the first three footnotes. Later footnotes do not belong to the list of the called. */
export const superscripts = ['¹', '²', '³'];

/** Splits a paragraph into pieces of one format each. A line break is `\n`, a footnote is its mark. */
const piecesOf = (node: Node, look: Omit<LookedText, 'text'>, notes: string[]): readonly LookedText[] => {
  switch (node.type) {
    case 'text':
      // In XML a carriage return is not a line end, and the patterns here do not count it as a space.
      return [{ ...look, text: node.value.replaceAll('\r', ' ') }];
    case 'tab':
      return [{ ...look, text: '\t' }];
    case 'break':
      return [{ ...look, text: node.breakType === 'line' ? '\n' : ' ' }];
    case 'noteReference':
      if (node.noteType === 'footnote') notes.push(node.noteId);
      return [{ ...look, text: superscripts[notes.length - 1] ?? '' }];
    case 'run': {
      const strong = node.isBold || node.styleName === 'Strong';
      return node.children.flatMap((child) =>
        piecesOf(
          child,
          { ...look, bold: look.bold || strong, italic: look.italic || node.isItalic || node.styleName === 'Emphasis' },
          notes,
        ),
      );
    }
    case 'hyperlink': {
      const href = node.href ?? (node.anchor === undefined ? null : `#${node.anchor}`);
      return node.children.flatMap((child) => piecesOf(child, { ...look, href }, notes));
    }
    case 'image':
    case 'checkbox':
    case 'commentReference':
    case 'bookmarkStart':
      return [];
    case 'document':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'paragraph':
      return node.children.flatMap((child) => piecesOf(child, look, notes));
  }
};

/** A text of one look as Markdown: its signs escaped, with the marks of its look and its link. Spaces around it stay outside of them. */
export const withMarks = (text: string, { bold, italic, href }: Omit<LookedText, 'text'>): string => {
  const inner = text.trim();
  if (inner === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const escaped = inner.replace(/[\\*_[\]]/g, '\\$&');
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const address = href !== null && href.length <= longestAddress ? href : undefined;
  const target = address?.replace(/[()\s\\]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );
  const linked = target === undefined ? escaped : `[${escaped}](${target})`;
  return `${before}${marks}${linked}${[...marks].reverse().join('')}${after}`;
};

const sameLook = (a: LookedText, b: LookedText): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** A paragraph as Markdown, one text for each of its lines. Adds the ids of its footnotes to `notes`. */
export const markdownLines = (paragraph: Node, notes: string[]): readonly string[] => {
  const pieces: LookedText[] = [];
  for (const piece of piecesOf(paragraph, { bold: false, italic: false, href: null }, notes)) {
    const last = pieces.at(-1);
    // A space gets the format of the text before it. Otherwise each bold word would get marks of its own.
    if (last && (sameLook(last, piece) || (piece.text.trim() === '' && !piece.text.includes('\n'))))
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
    else pieces.push(piece);
  }
  const rows: string[] = [''];
  for (const piece of pieces)
    for (const [at, text] of piece.text.split('\n').entries()) {
      if (at > 0) rows.push('');
      rows[rows.length - 1] += cleaned(text)
        .split('\t')
        .map((part) => withMarks(part, piece))
        .join('\t');
    }
  return rows;
};
