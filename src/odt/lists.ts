import { printed } from '../word/numbering.ts';
import type { Document, Element } from '../word/xml.ts';
import { children } from '../word/xml.ts';
import { allNamed, attributeOf, countOf, nameOf } from './names.ts';

/** One level of a list style: how its numbers are written; null for bullets. */
interface Level {
  readonly format: string | null;
  readonly prefix: string;
  readonly suffix: string;
  /** Of how many levels the numbers are shown. */
  readonly shown: number;
  readonly start: number;
  /** LibreOffice's pattern, in which `%2%` is the number of the second level; null where the file has none. */
  readonly pattern: string | null;
}

/** A list that is open: the count of each level. Lists that continue each other share it. */
export interface Counted {
  readonly style: string | null;
  readonly counts: (number | undefined)[];
}

const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
/** The part of a label's pattern that is kept, in characters, and the largest number. */
const longest = 100;
const largest = 1_000_000;
const levels = 10;

const cut = (text: string | null): string => (text ?? '').slice(0, longest);

const levelOf = (element: Element): Level => ({
  format:
    nameOf(element) === 'text:list-level-style-number' || nameOf(element) === 'text:outline-level-style'
      ? cut(attributeOf(element, 'style:num-format'))
      : null,
  prefix: cut(attributeOf(element, 'style:num-prefix')),
  suffix: cut(attributeOf(element, 'style:num-suffix')),
  shown: countOf(element, 'text:display-levels', 1, levels),
  start: countOf(element, 'text:start-value', 1, largest),
  pattern: attributeOf(element, 'loext:num-list-format')?.slice(0, longest) ?? null,
});

const levelsOf = (style: Element): ReadonlyMap<number, Level> =>
  new Map(children(style).map((each) => [countOf(each, 'text:level', 1, levels) - 1, levelOf(each)]));

/** Counts the numbered paragraphs of a document, in their order, since the file holds no numbers. */
export const listsIn = (content: Document, styles: Document | null) => {
  const documents = [...(styles ? [styles] : []), content];
  const byName = new Map(
    documents.flatMap((document) =>
      allNamed(document, 'text:list-style').map(
        (style) => [attributeOf(style, 'style:name') ?? '', levelsOf(style)] as const,
      ),
    ),
  );
  const [outline] = documents.flatMap((document) => allNamed(document, 'text:outline-style'));
  if (outline) byName.set('', levelsOf(outline));
  const byId = new Map<string, Counted>();
  const latest = new Map<string | null, Counted>();
  const headings: Counted = { style: '', counts: [] };

  const labelOf = ({ style, counts }: Counted, at: number): string => {
    const all = byName.get(style ?? '?');
    const own = all?.get(at);
    if (!own) return '';
    if (own.format === null) return '-';
    if (own.format === '') return '';
    const number = (level: number): string =>
      printed(counts[level] ?? all?.get(level)?.start ?? 1, formats[all?.get(level)?.format ?? ''] ?? 'decimal');
    if (own.pattern !== null)
      return own.pattern.replace(/%(\d{1,2})%/g, (_, level: string) => number(Number(level) - 1));
    const from = Math.max(0, at + 1 - own.shown);
    return (
      own.prefix + Array.from({ length: at + 1 - from }, (_, index) => number(from + index)).join('.') + own.suffix
    );
  };

  const next = (list: Counted, at: number, start: number | null): string => {
    const before = list.counts[at];
    const first = byName.get(list.style ?? '?')?.get(at)?.start ?? 1;
    list.counts[at] = start ?? (before === undefined ? first : before + 1);
    list.counts.length = at + 1;
    return labelOf(list, at);
  };

  return {
    /** The list that a `text:list` is or goes on with. `around` is the one it stands in. */
    open: (element: Element, around: Counted | null): Counted => {
      const named = attributeOf(element, 'text:style-name');
      if (around) return named === null || named === around.style ? around : { style: named, counts: around.counts };
      const continued = attributeOf(element, 'text:continue-list');
      const before =
        (continued === null ? undefined : byId.get(continued)) ??
        (attributeOf(element, 'text:continue-numbering') === 'true' ? latest.get(named) : undefined);
      const list = { style: named, counts: before?.counts ?? [] };
      latest.set(named, list);
      const id = attributeOf(element, 'xml:id');
      if (id !== null) byId.set(id, list);
      return list;
    },
    /** The label of the next `text:list-item` on a level, from 0; `-` for a bullet, empty where it has none. */
    item: (list: Counted, at: number, element: Element): string => {
      const start = attributeOf(element, 'text:start-value');
      return next(list, at, start === null ? null : countOf(element, 'text:start-value', 0, largest));
    },
    /** The number of a heading that is in no list. */
    heading: (element: Element): string => {
      const at = countOf(element, 'text:outline-level', 1, levels) - 1;
      return byName.get('')?.get(at)?.format ? next(headings, at, null) : '';
    },
  };
};
