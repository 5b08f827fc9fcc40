import { plainText } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { peopleInCells } from '../people/organisations-below.ts';
import { isFullName } from '../people/person-names.ts';
import { presentersOf } from '../people/presenters.ts';
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

/** Longest label, in UTF-16 units: `Barn- och utbildningsförvaltningens förslag till beslut` is one. */
const longestLabel = 60;

/** The colon after a label. The one in `AU:s förslag` is part of the word. */
export const colonPattern = /:(?!s\s)/u;

/** The label a text names, without colon and value; null for other text. */
export const labelNamed = (name: string): Label | null => {
  const said = name.trim();
  if (said.length === 0 || said.length > longestLabel) return null;
  return patterns.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
};

/** Markdown after the first colon, without the emphasis the colon stood in. */
const markdownAfter = (text: string): string => {
  const rest = text
    .slice(text.search(colonPattern) + 1)
    .replace(/^[\s*_]*(?:\*\*|__|\*|_)(?=\s)|^\s+/u, '')
    .trim();
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? rest.replace(/\s*\*\*$/, '') : rest;
};

/** Labels that need no colon where they are the whole line. Other labels are everyday words too. */
const clearAlone: ReadonlySet<Label> = new Set([
  'proposal',
  'presenters',
  'attachments',
  'apologies',
  'absent',
  'present',
  'formal',
  'time and place',
]);
/** `Resolved` begins a decision; `Decision` may be the kind of an item. */
const resolved = new RegExp(`^${words.items.resolved}$`, 'iu');
const isClear = (label: Label, name: string): boolean => clearAlone.has(label) || resolved.test(name.trim());

/** One document, or an item's name rather than a label. */
const isOther = new RegExp(`^(?:${words.documents.one}|${words.items.rollCall})\\.?$`, 'iu');

/** Labels of people, whose names may fill several cells. */
const ofPeople: ReadonlySet<Label> = new Set(['apologies', 'absent', 'present', 'called', 'invited']);

/** Whether a text is a label of people. */
export const namesPeople = (name: string): boolean => ofPeople.has(labelNamed(name) ?? 'kind');

/** Labels that need no colon before a person's name. */
const beforePeople: readonly Label[] = ['presenters', 'apologies', 'absent', 'present', 'called', 'invited', 'formal'];
const peoplePattern = new RegExp(`^(?:${beforePeople.map((label) => words.labels[label]).join('|')})\\s+`, 'iu');

const ofRoles: readonly Label[] = ['chair', 'vice chair', 'secretary'];
/** Whether a cell beside a label of people may be one of them, or tell more of one: a label begins other columns. */
const tellsOfPeople = (text: string, beside: boolean): boolean => {
  const label = labelNamed(text);
  return label === null || (beside && ofRoles.includes(label));
};

const withoutDots = (value: string): string => (/^[.…_\s]*$/u.test(value) ? '' : value);

/** `Bilagor (2 st)` without the note. */
const withoutNote = (name: string): string => name.replace(/(?<!\s)\s*\([^()]{1,40}\)\s*$/u, '');

const split = (name: string, value: string, markdown: string): Labelled | null => {
  const label = labelNamed(name) ?? labelNamed(withoutNote(name));
  return label && { label, value: withoutDots(value), markdown: withoutDots(markdown) };
};

const dashed = /\s[–—-](?:\s|$)|(?<=\d(?:\*\*)?),\s/u;

/** `Bilaga 2 – Plan`, `Förslag till beslut –`: a dash for a colon. */
const afterDash = (line: Line, said: string): Labelled | null => {
  const dash = dashed.exec(said.slice(0, 60));
  const label = dash && labelNamed(said.slice(0, dash.index));
  if (!(dash && label && isClear(label, said.slice(0, dash.index)))) return null;
  const value = said.slice(dash.index + 2).trim();
  const marked = dashed.exec(line.text);
  return { label, value, markdown: marked ? line.text.slice(marked.index + 2).trim() : value };
};

/** `Bilagor` alone on its line. */
const alone = (said: string): Labelled | null => {
  const label = labelNamed(said) ?? labelNamed(withoutNote(said));
  return label && isClear(label, withoutNote(said)) && !isOther.test(said) ? { label, value: '', markdown: '' } : null;
};

/** Whether a text is a label and nothing else: `Bilagor`, `Beslut:`. */
export const isLabelAlone = (text: string): boolean =>
  (/:\s*$/.test(text) ? labelNamed(text.replace(/\s*:\s*$/, '')) : alone(text.trim())) !== null;

/** `Datum   12 maj`, `Närvarande Eva Ek, Sjö`: what follows a wide space, or is a person. */
const beforeSpace = (said: string): Labelled | null => {
  const wide = said.slice(0, 60).indexOf('  ');
  if (wide >= 0) return split(said.slice(0, wide), said.slice(wide).trim(), said.slice(wide).trim());
  const lead = peoplePattern.exec(said.slice(0, 60))?.[0];
  const value = said.slice(lead?.length ?? 0);
  const isPerson = lead !== undefined && isFullName(presentersOf(value)[0]?.name ?? '');
  return isPerson ? split(lead, value, value) : null;
};

const labelIn = (line: Line): Labelled | null => {
  if (line.cells) {
    const filled = line.cells.filter((cell) => cell.length > 0);
    const name = plainText((filled[0] ?? []).join(' ')).replace(/\s*:$/, '');
    const label = filled[0]?.length === 1 ? labelNamed(name) : null;
    const others = filled.slice(1);
    if (
      others.length > 1 &&
      !(label && ofPeople.has(label) && others.every(([text], at) => tellsOfPeople(plainText(text ?? ''), at > 0)))
    )
      return null;
    const value = (label && ofPeople.has(label) ? peopleInCells(others) : others.flat()).join('\n');
    if (label) return { label, value: plainText(value), markdown: value };
    return null;
  }
  const said = lineText(line);
  const colon = said.slice(0, longestLabel).search(colonPattern);
  const named = colon < 0 ? null : split(said.slice(0, colon), said.slice(colon + 1).trim(), markdownAfter(line.text));
  return named ?? afterDash(line, said) ?? alone(said) ?? (line.bullet ? null : beforeSpace(said));
};

// Cached, since each reader asks for the label of each line.
const known = new WeakMap<Line, Labelled | null>();

/**
 * Finds the label a line begins with: before a colon, a wide space or a person's name, alone on its line, or alone in the first of two
 * cells. A dotted line to write on is no value.
 */
export const labelled = (line: Line): Labelled | null => {
  const before = known.get(line);
  if (before !== undefined) return before;
  const found = labelIn(line);
  known.set(line, found);
  return found;
};
