import { all, attribute, child, type Document, type Element, value } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

const levelOf = (node: Element): Level => ({
  start: Number(value(child(node, 'start')) ?? 1),
  format: value(child(node, 'numFmt')) ?? 'decimal',
  text: (value(child(node, 'lvlText')) ?? '').slice(0, longestLabel),
});

/** Word's lists have nine levels, 0 to 8. */
const isLevel = (level: number): boolean => Number.isInteger(level) && level >= 0 && level <= 8;
/** The part of a label's pattern that is kept, in characters. Real ones have a few. */
const longestLabel = 100;

const levelsOf = (node: Element): ReadonlyMap<number, Level> =>
  new Map(
    all(node, 'lvl')
      .map((level) => [Number(attribute(level, 'ilvl') ?? 0), levelOf(level)] as const)
      .filter(([at]) => isLevel(at)),
  );

/** The lists of numbering.xml by their `numId` (ECMA-376 part 1, 17.9). */
const listsOf = (numbering: Document): ReadonlyMap<string, List> => {
  const abstracts = new Map(
    all(numbering, 'abstractNum').map((node) => [attribute(node, 'abstractNumId') ?? '', node]),
  );
  const styled = new Map(
    [...abstracts].flatMap(([id, node]) =>
      value(child(node, 'styleLink')) ? [[value(child(node, 'styleLink')) ?? '', id] as const] : [],
    ),
  );
  const levelsBy = new Map([...abstracts].map(([id, node]) => [id, levelsOf(node)]));
  return new Map(
    all(numbering, 'num').map((num) => {
      const named = value(child(num, 'abstractNumId')) ?? '';
      const link = value(child(abstracts.get(named), 'numStyleLink'));
      const abstract = (link && styled.get(link)) || named;
      const levels = new Map(levelsBy.get(abstract));
      const restarts = new Map<number, number>();
      for (const override of all(num, 'lvlOverride')) {
        const at = Number(attribute(override, 'ilvl') ?? 0);
        const own = child(override, 'lvl');
        if (own) levels.set(at, levelOf(own));
        const start = value(child(override, 'startOverride'));
        if (start !== null) restarts.set(at, Number(start));
      }
      return [attribute(num, 'numId') ?? '', { abstract, levels, restarts }];
    }),
  );
};

const roman = (n: number): string => {
  const steps = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let [rest, text] = [n, ''];
  for (const [size, letters] of steps) while (rest >= size) [rest, text] = [rest - size, text + letters];
  return text;
};

/** A number as a list prints it, in one of Word's formats; decimal where it is none of them. */
export const printed = (n: number, format: string): string => {
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((n - 1) % 26) + 1);
  if (format === 'upperLetter') return String.fromCharCode(64 + ((n - 1) % 26) + 1);
  if (format === 'lowerRoman') return roman(Math.min(n, 300));
  if (format === 'upperRoman') return roman(Math.min(n, 300)).toUpperCase();
  return String(n);
};

/** The label Word shows before a paragraph; `-` for any bullet. */
export interface Label {
  readonly text: string;
  readonly level: number;
}

/** Counts the numbered paragraphs of a document; call it once for each, in order. Null where there is no label, as for levels past 8. */
export const counter = (numbering: Document | null): ((numId: string, level: number) => Label | null) => {
  const lists = numbering ? listsOf(numbering) : new Map<string, List>();
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numId, level) => {
    const list = lists.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own || !isLevel(level)) return null;
    if (own.format === 'bullet' || own.format === 'none' || own.text === '')
      return own.format === 'bullet' ? { text: '-', level } : null;
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    // A list's own start number counts only the first time it is used. Otherwise lists of one definition share one count.
    const restart = begun.has(`${numId} ${level}`) ? undefined : list.restarts.get(level);
    begun.add(`${numId} ${level}`);
    count[level] = restart ?? (count[level] === undefined ? own.start : count[level] + 1);
    count.length = level + 1;
    const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      return printed(count[at] ?? shown?.start ?? 1, shown?.format ?? 'decimal');
    });
    return { text, level };
  };
};
