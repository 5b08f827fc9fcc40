import { words } from '../../language/vocabulary/words.ts';
import { namedMeeting } from '../head/next-meeting.ts';
import { type Line, lineText } from '../source/line.ts';
import { type SignedSeat, withoutSignatures } from './signatures.ts';

/** The end of old minutes: the chair's last words and who signs. */
export interface Ending {
  /** What is left of the last item. */
  readonly lines: readonly Line[];
  readonly closing: string | null;
  /** What the meeting as a whole left to follow up, an entry each. */
  readonly followUps: readonly string[];
  readonly signed: readonly SignedSeat[];
}

const lastWords = new RegExp(`^${words.ending.lastWords}`, 'iu');
const followUpsHeading = new RegExp(`^${words.ending.followUps}$`, 'iu');
const closingHeading = new RegExp(`^${words.ending.closing}$`, 'iu');
const nextHeading = new RegExp(`^${words.ending.next}$`, 'iu');

const isAlone = (line: Line | undefined, words: RegExp): boolean =>
  line !== undefined && !line.bullet && !line.cells && words.test(lineText(line));

/** Where the closing words begin: under a heading of their own, or by what they say. */
const beginning = (lines: readonly Line[], endsMeeting: boolean): { readonly at: number; readonly from: number } => {
  const heading = lines.findLastIndex((line) => isAlone(line, closingHeading));
  if (heading >= 0 && heading < lines.length - 1) return { at: heading, from: heading + 1 };
  const said = endsMeeting ? lines.findIndex((line) => isAlone(line, lastWords)) : -1;
  return { at: said, from: said };
};

/** The next meeting's sentence stands for itself; its heading says nothing more. */
const withoutNextHeading = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, at) => {
    const below = lines[at + 1];
    return !(isAlone(line, nextHeading) && below && namedMeeting(lineText(below), false)?.whole);
  });

/** The list under a heading of its own is the meeting's, not the last item's. */
const followedUp = (lines: readonly Line[]): Pick<Ending, 'lines' | 'followUps'> => {
  const at = lines.findLastIndex((line) => isAlone(line, followUpsHeading));
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ bullet }) => !bullet);
  const entries = at < 0 ? [] : below.slice(0, end < 0 ? below.length : end);
  if (entries.length === 0) return { lines, followUps: [] };
  return { lines: [...lines.slice(0, at), ...below.slice(entries.length)], followUps: entries.map(lineText) };
};

/** Takes what is left to follow up, the closing words and the signatures off the end of the last item. `endsMeeting`: it is one that meetings end with. */
export const endingOf = (lines: readonly Line[], endsMeeting: boolean): Ending => {
  const { lines: unsigned, signed } = withoutSignatures(lines, endsMeeting);
  const { lines: rest, followUps } = followedUp(unsigned);
  const { at, from } = beginning(rest, endsMeeting);
  const closing = rest.slice(from).map((line) => line.text);
  return {
    lines: withoutNextHeading(at < 0 ? rest : rest.slice(0, at)),
    closing: at < 0 ? null : closing.join('\n\n'),
    followUps,
    signed,
  };
};
