import { words } from '../../language/vocabulary/words.ts';
import { labelled } from '../source/labels.ts';
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
  /** Whether the mark means an item also where lists have ordinary numbers below it. */
  readonly sure?: true;
}

const open = '^((?:\\*\\*|__)?)';
/** The title on the same line, or nothing where it is on the next line. */
const titled = '(?:\\s*[–:.,-]\\s*(?=\\S)|\\s+(?=\\S)|\\s*[:.]?(?:\\*\\*|__)?$)';

/**
 * `IV. Title`, `Ärende nr 4 – Title`, `Sak 04-27 Title`, `RS § 4 Title`, `§ 2027:4 Title`, `PS 4/27 Title`, `#4 Title`, `(4) Title`, `4.0 Title`, `4 § Title`,
 * `04/27 Title`, `27/04 Title`, `4 Title`, `4` above its title, and the digit on a key that chats have.
 */
const marks: readonly Mark[] = [
  { pattern: /^((?:\*\*|__)?)([IVX]{1,7})[.)]\s+(?=\S)/u, worth: ofRoman },
  {
    pattern: new RegExp(`${open}${words.items.numbered} (\\d{1,3})(?!\\d)(?:[/-]\\d{2,4})?${titled}`, 'iu'),
    worth: Number,
    sure: true,
  },
  {
    pattern: new RegExp(`${open}\\p{Lu}{1,6} ?§ ?(\\d{1,3})(?!\\d)(?:\\/\\d{2,4})?${titled}`, 'u'),
    worth: Number,
    sure: true,
  },
  { pattern: new RegExp(`${open}§ ?(?:19|20)\\d\\d[:/-](\\d{1,3})(?!\\d)${titled}`, 'u'), worth: Number, sure: true },
  { pattern: new RegExp(`${open}\\p{Lu}{1,6} (\\d{1,3})[/-](?:20)?\\d\\d${titled}`, 'u'), worth: Number },
  {
    pattern: new RegExp(`${open}(?:#|№|n(?:r|o|:o)\\.?|nummer|number) ?(\\d{1,3})(?!\\d)${titled}`, 'iu'),
    worth: Number,
  },
  { pattern: /^((?:\*\*|__)?)\((\d{1,3})\)\s+(?=\S)/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})\.0\.?\s+(?=["”“']?\p{Lu})/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d)\ufe0f?\u20e3\s*(?=\S)/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3}) ?§[.:]?(?:\s+|$)/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})[/-](?:20)?\d\d[.:]?\s+(?=["”“']?\p{Lu})/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(?:20)?\d\d[/:-](\d{1,3})[.:]?\s+(?=["”“']?\p{Lu})/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})(?:\s+[–-]\s+|\s+)(?=["”“']?\p{Lu})/u, worth: Number },
  { pattern: /^((?:\*\*|__)?)(\d{1,3})(?:\*\*|__)?$/u, worth: Number },
];

/** The number of an item as it is written before a case number. */
const caseLead = `((?:${words.items.numbered} |(?:\\p{Lu}{1,6} ?)?§ ?)?(\\d{1,3})(?:\\/\\d{2,4})?[.)]?)[\\s,:(–-]+`;
const caseLine = new RegExp(
  `^${caseLead}(${words.items.caseNumber}:? ?(?:\\p{L}{1,8} )?[\\p{L}\\d/:.-]*\\d[\\d/:.-]*)\\)?(?:[\\s,:–-]+(\\S.*))?$`,
  'iu',
);

/** Whether a line can be the title of the item whose case number stands above it. */
const isTitle = (line: Line | undefined): line is Line =>
  line !== undefined && !line.cells && !line.bullet && labelled(line) === null && /^["”“']?[\p{L}\d]/u.test(line.text);

/**
 * `Ärende 4 Dnr 2027/15` numbers the title on the same or the next line, or repeats the number of the title above it. The case number
 * becomes a line below the title.
 */
const withCases = (lines: readonly Line[]): readonly Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const [, lead = '', number = '', diary = '', title] =
      (!(line.cells || line.bullet) && caseLine.exec(lineText(line))) || [];
    const next = lines[at + 1];
    const below = title === undefined && isTitle(next) && !caseLine.test(lineText(next)) ? next : null;
    const text = title ?? below?.text;
    if (number === '') made.push(line);
    else if (new RegExp(`^${number}[.):]?\\s`).test(made.at(-1)?.text ?? '')) made.push({ ...line, text: diary });
    else if (text === undefined) made.push(line);
    else {
      made.push({ ...line, text: `${lead} ${text}`, number: (below ?? line).number });
      made.push({ ...line, text: diary, heading: null, list: null, gap: false });
      if (below) at += 1;
    }
  }
  return made;
};

/** Few numbers from the middle of a count are no agenda's, unless their marks say so. */
const fewest = (first: number | undefined, sure: boolean): number => (first === 1 || sure ? 2 : 3);

/** A line's place, and the number its mark stands for. */
interface Marked {
  readonly at: number;
  readonly value: number;
}

/** The marks of one kind. A mark alone on its line needs a title below. */
const markedBy = ({ pattern, worth }: Mark, lines: readonly Line[]): readonly Marked[] =>
  lines.flatMap((line, at) => {
    const [whole = '', , mark] = (!(line.bullet || line.cells) && pattern.exec(line.text)) || [];
    const isAlone = whole.length === line.text.length;
    if (!mark || (isAlone && !/\p{L}{2}/u.test(lines[at + 1]?.text ?? ''))) return [];
    return [{ at, value: worth(mark) }];
  });

/** The marks that count upwards. A number that was before is a mention, and stays text; null where a number is left out. */
const counted = (found: readonly Marked[]): readonly Marked[] | null => {
  const run: Marked[] = [];
  for (const marked of found) {
    const due = (run.at(-1)?.value ?? marked.value - 1) + 1;
    if (marked.value > due) return null;
    if (marked.value === due) run.push(marked);
  }
  return run;
};

/**
 * Rewrites other marks as numbers, where they count upwards without a gap and no ordinary numbers stand before them. Marks that mean
 * items nowhere but in agendas may have ordinary numbers below them, too. Otherwise nothing changes.
 */
export const withNumbers = (source: readonly Line[]): readonly Line[] => {
  const lines = withCases(source);
  const ordinary = lines.findIndex((line) => numbered(line));
  for (const mark of marks) {
    const run = counted(markedBy(mark, lines)) ?? [];
    const [first] = run;
    const isBelow = ordinary >= 0 && !(mark.sure && first && first.at < ordinary);
    if (isBelow || run.length < fewest(first?.value, mark.sure === true)) continue;
    const values = new Map(run.map(({ at, value }) => [at, value]));
    return lines.map((line, at) => {
      const value = values.get(at);
      if (value === undefined) return line;
      const title = line.text.replace(mark.pattern, '$1');
      return { ...line, text: /\p{L}|\d/u.test(title) ? title.replace(/^(\*\*|__)?/, `$1${value}. `) : `${value}.` };
    });
  }
  return lines;
};
