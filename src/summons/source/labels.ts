import { plainText } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { type Line, lineText } from './line.ts';

const patterns = (Object.keys(words.labels) as Label[]).map(
  (label) => [label, new RegExp(`^${words.labels[label]}$`, 'iu')] as const,
);

/** A label found at the beginning of a line, what follows it for reading, and the same as Markdown. */
export interface Labelled {
  readonly label: Label;
  readonly value: string;
  readonly markdown: string;
}

const labelNamed = (name: string): Label | null => {
  const said = name.trim();
  if (said.length === 0 || said.length > 40) return null;
  return patterns.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
};

/** Markdown after the first colon, without the emphasis the colon stood in. */
const markdownAfter = (text: string): string => {
  const rest = text
    .slice(text.indexOf(':') + 1)
    .replace(/^[\s*_]*(?:\*\*|__|\*|_)(?=\s)|^\s+/u, '')
    .trim();
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? rest.replace(/\s*\*\*$/, '') : rest;
};

/** Finds the label a line begins with: before a colon, or alone in the first of two cells. */
export const labelled = (line: Line): Labelled | null => {
  if (line.cells) {
    const filled = line.cells.filter((cell) => cell.length > 0);
    const name = plainText((filled[0] ?? []).join(' ')).replace(/\s*:$/, '');
    const label = filled.length <= 2 && filled[0]?.length === 1 ? labelNamed(name) : null;
    const value = (filled[1] ?? []).join('\n');
    if (label) return { label, value: plainText(value), markdown: value };
    return null;
  }
  const said = lineText(line);
  const colon = said.slice(0, 60).indexOf(':');
  if (colon < 0) return null;
  const label = labelNamed(said.slice(0, colon));
  return label && { label, value: said.slice(colon + 1).trim(), markdown: markdownAfter(line.text) };
};
