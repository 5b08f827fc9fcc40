/** Only the tabs and line ends of a gap between words; more than one empty line is one. */
const shaped = (gap: string): string => gap.replace(/[^\t\n]+/g, '').replace(/\n{3,}/g, '\n\n');

/** Columns are kept apart by wide gaps too, as in what is taken from a PDF. */
const inPlain = (gap: string): string => shaped(gap) || (gap.length > 2 ? '    ' : '');

/** A word without the marks of bold and the beginning of a link, so that it is found in the plain text too. */
const bare = (word: string): string => word.replace(/^(?:\*\*|\[)+|\*\*$/g, '');
const keyOf = (before: string, after: string): string => `${bare(before)}\n${bare(after)}`;

/** The gaps of the plain text between any two words, the first one last, so that taking it moves no other. */
const gapsOf = (plain: string): ReadonlyMap<string, string[]> => {
  const parts = plain.replace(/\r\n?/g, '\n').split(/(\s+)/);
  const gaps = new Map<string, string[]>();
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const key = keyOf(parts[at - 1] ?? '', parts[at + 1] ?? '');
    const known = gaps.get(key);
    if (known) known.push(inPlain(parts[at] ?? ''));
    else gaps.set(key, [inPlain(parts[at] ?? '')]);
  }
  for (const known of gaps.values()) known.reverse();
  return gaps;
};

/** The same with the spaces after the last line end, by which lists stand inside lists. */
const indented = (gap: string): string => shaped(gap) + (/\n( +)$/.exec(gap)?.[1] ?? '');

const joined = (own: string, plain: string): string => {
  if (own.includes('\t') || own.endsWith(' ')) return own;
  if (!own.includes('\n')) return plain || ' ';
  const [before = ''] = plain.split('\n', 1);
  return plain.includes('\n') ? `${before}${own}${plain.slice(plain.lastIndexOf('\n') + 1)}` : own;
};

/** The words of `text` with the tabs, line ends and wide gaps that stand between the same words in `plain`, beside its own. Spaces become one. */
export const withGapsOf = (plain: string, text: string): string => {
  const gaps = gapsOf(plain);
  const parts = text.split(/(\s+)/);
  for (let at = 1; at < parts.length; at += 2) {
    const known = gaps.get(keyOf(parts[at - 1] ?? '', parts[at + 1] ?? ''));
    // The last one stays, for words that the HTML holds once more.
    const gap = (known && known.length > 1 ? known.pop() : known?.[0]) ?? '';
    parts[at] = joined(indented(parts[at] ?? ''), gap);
  }
  return parts.join('').trim();
};
