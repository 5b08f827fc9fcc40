import type { Style } from './lines.ts';

/** How the numbers of a list are written; null for bullets. */
type Numbering = 'number' | 'letter' | 'roman' | null;

interface List {
  readonly numbering: Numbering;
  /** How many numbered lists it stands in. */
  readonly above: number;
  next: number;
}

/** Word's lists have nine levels. Deeper ones are indented no further. */
const deepest = 9;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The levels of a numbered list, where no letters are asked for. A nested `1.` would be read as the number of an item, so it is a letter. */
const byDepth: readonly Numbering[] = ['number', 'letter', 'roman'];

const numberingOf = (tag: string, above: number): Numbering => {
  const said = /\btype="?([aAiI])|list-style-type:\s*(lower-alpha|upper-alpha|lower-roman|upper-roman)/.exec(tag);
  const type = said?.[1] ?? said?.[2] ?? '';
  if (/^a$|alpha/i.test(type)) return 'letter';
  if (/^i$|roman/i.test(type)) return 'roman';
  return above > 0 ? (byDepth[above] ?? 'roman') : 'number';
};

const markOf = ({ numbering, next }: List): string => {
  if (numbering === null) return '- ';
  if (numbering === 'letter' && next <= 26) return `${String.fromCharCode(96 + next)}) `;
  return numbering === 'roman' && romans[next - 1] ? `${romans[next - 1]}) ` : `${next}. `;
};

/** Follows the tags of lists, and gives each entry its mark: its number, its letter or `- `. */
export interface Lists {
  /** The mark of an entry that begins here, `''` where one ends; null for other tags. */
  follow(name: string, closing: boolean, tag: string): string | null;
}

/** Plain lines number every list alike and know no levels. */
export const createLists = (style: Style): Lists => {
  const open: List[] = [];
  return {
    follow(name, closing, tag) {
      if (name === 'ol' || name === 'ul') {
        if (closing) open.pop();
        else {
          const around = open.at(-1);
          const above = around ? around.above + (around.numbering === null ? 0 : 1) : 0;
          const numbering = name === 'ul' ? null : style === 'plain' ? 'number' : numberingOf(tag, above);
          open.push({ numbering, above, next: Number(/\bstart="?(\d{1,6})/i.exec(tag)?.[1] ?? 1) });
        }
        return null;
      }
      if (name !== 'li') return null;
      if (closing) return '';
      const list = open.at(-1) ?? { numbering: null, above: 0, next: 1 };
      list.next = Number(/\bvalue="?(\d{1,6})/i.exec(tag)?.[1] ?? list.next);
      const indent = style === 'plain' ? '' : '  '.repeat(Math.min(deepest, Math.max(1, open.length)) - 1);
      const mark = indent + markOf(list);
      list.next += 1;
      return mark;
    },
  };
};
