/** Wraps text at spaces to lines of at most `width` columns. All lines but the first begin with `inset`. */
export const wrapped = (text: string, width: number, first: string, inset: string): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = inset;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line.trimEnd()].join('\n');
};
