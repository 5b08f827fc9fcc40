import { words } from '../../language/vocabulary/words.ts';
import { type Line, lineText } from '../source/line.ts';
import { numbered } from './markers.ts';

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const ofRoman = (numeral: string): number =>
  [...numeral].reduce((sum, sign, at) => {
    const value = values[sign] ?? 0;
    return sum + (value < (values[numeral[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** A mark that is a number only if such marks count upwards. */
interface Mark {
  readonly pattern: RegExp;
  readonly worth: (mark: string) => number;
  /** Whether the title is on the next line. */
  readonly alone?: true;
}

/** `IV. Title`, `Punkt 4 – Title`, `Sak 04-27 Title`, `RS § 4 Title`, `4 § Title`, `04/27 Title`, `4 Title`, `4` above its title. */
const marks: readonly Mark[] = [
  { pattern: /^((?:\*\*|__)?)([IVX]{1,7})[.)]\s+(?=\S)/u, worth: ofRoman },
  {
    pattern: new RegExp(
      `^((?:\\*\\*|__)?)${words.items.numbered} (\\d{1,3})(?:[/-]\\d{2,4})?(?:\\s*[–:.-]\\s*|\\s+)(?=\\S)`,
      'iu',
    ),
    worth: Number,
  },
  { pattern: /^((?:\*\*|__)?)\p{Lu}{1,6} ?§ ?(\d{1,3})(?!\d)(?:\/\d{2,4})?[.:]?(?:\s+|$)/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3}) ?§[.:]?(?:\s+|$)/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})[/-](?:20)?\d\d[.:]?\s+(?=["”“']?\p{Lu})/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})(?:\s+[–-]\s+|\s+)(?=["”“']?\p{Lu})/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})(?:\*\*|__)?$/u, worth: Number, alone: true },
];

const caseLine = new RegExp(
  `^${words.items.numbered} (\\d{1,3})[\\s,:–-]+(${words.items.caseNumber}:? ?\\S+)(?:\\s+(\\S.*))?$`,
  'iu',
);

/** `Ärende 4 Dnr 2027/15` numbers the title on the next line, or repeats the number of the title above it. */
const withCases = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const [, number = '', diary = '', title] = (!(line.cells || line.bullet) && caseLine.exec(lineText(line))) || [];
    const next = lines[at + 1];
    if (number === '') made.push(line);
    else if (new RegExp(`^${number}[.):]?\\s`).test(made.at(-1)?.text ?? '')) made.push({ ...line, text: diary });
    else if (title !== undefined || !next || next.cells) made.push({ ...line, text: `${number}. ${title ?? diary}` });
    else {
      made.push({ ...line, text: `${number}. ${next.text}`, number: next.number }, { ...line, text: diary });
      at += 1;
    }
  }
  return made;
};

/** Few numbers from the middle of a count are no agenda's. */
const fewest = (first: number | undefined): number => (first === 1 ? 2 : 3);

/** Rewrites other marks as numbers, where they count upwards without a gap and the text has no ordinary numbers. Otherwise nothing changes. */
export const withNumbers = (source: readonly Line[]): readonly Line[] => {
  const lines = withCases(source);
  if (lines.some((line) => numbered(line))) return lines;
  for (const { pattern, worth, alone } of marks) {
    const titled = (at: number): boolean => /\p{L}{2}/u.test(lines[at + 1]?.text ?? '');
    const valueIn = (line: Line, at: number): number | null => {
      const mark = line.bullet || line.cells || (alone && !titled(at)) ? null : pattern.exec(line.text)?.[2];
      return mark ? worth(mark) : null;
    };
    const found = lines.flatMap((line, at) => valueIn(line, at) ?? []);
    const [first = 0] = found;
    if (found.length < fewest(first) || found.some((value, at) => value !== first + at)) continue;
    return lines.map((line, at) =>
      valueIn(line, at) === null
        ? line
        : { ...line, text: line.text.replace(pattern, (_, open: string, mark: string) => `${open}${worth(mark)}. `) },
    );
  }
  return lines;
};
