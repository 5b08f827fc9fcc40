import { words } from '../../language/vocabulary/words.ts';
import { namedMeeting } from '../head/next-meeting.ts';
import { type Line, lineText } from '../source/line.ts';
import { type SignedSeat, withoutMinuteTaker, withoutSignatures, withoutSigningBlock } from './signatures.ts';

/** The end of old minutes: the chair's last words and who signs. */
export interface Ending {
  /** The remaining lines of the last item. */
  readonly lines: readonly Line[];
  readonly closing: string | null;
  /** The follow-ups of the whole meeting, one per entry. */
  readonly followUps: readonly string[];
  readonly signed: readonly SignedSeat[];
}

const lastWords = new RegExp(`^${words.ending.lastWords}`, 'iu');
const followUpsHeading = new RegExp(`^${words.ending.followUps}$`, 'iu');
const closingHeading = new RegExp(`^${words.ending.closing}$`, 'iu');
const nextHeading = new RegExp(`^${words.ending.next}$`, 'iu');

const isAlone = (line: Line | undefined, words: RegExp): boolean =>
  line !== undefined && !line.bullet && !line.cells && words.test(lineText(line));

/** Where the closing words begin: below their own heading, or recognised by their words. */
const beginning = (lines: readonly Line[], endsMeeting: boolean): { readonly at: number; readonly from: number } => {
  const heading = lines.findLastIndex((line) => isAlone(line, closingHeading));
  if (heading >= 0 && heading < lines.length - 1) return { at: heading, from: heading + 1 };
  const said = endsMeeting ? lines.findIndex((line) => isAlone(line, lastWords)) : -1;
  return { at: said, from: said };
};

/** A heading above the next meeting's sentence adds nothing. */
const withoutNextHeading = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, at) => {
    const below = lines[at + 1];
    return !(isAlone(line, nextHeading) && below && namedMeeting(lineText(below), false)?.whole);
  });

/** A list below its own heading belongs to the meeting, not to the last item. */
const followedUp = (lines: readonly Line[]): Pick<Ending, 'lines' | 'followUps'> => {
  const at = lines.findLastIndex((line) => isAlone(line, followUpsHeading));
  const below = lines.slice(at + 1);
  const end = below.findIndex(({ bullet }) => !bullet);
  const entries = at < 0 ? [] : below.slice(0, end < 0 ? below.length : end);
  if (entries.length === 0) return { lines, followUps: [] };
  return { lines: [...lines.slice(0, at), ...below.slice(entries.length)], followUps: entries.map(lineText) };
};

/** Splits follow-ups, closing words and signatures from the end of the last item. `endsMeeting`: meetings end with such an item. */
export const endingOf = (lines: readonly Line[], endsMeeting: boolean): Ending => {
  const block = withoutSigningBlock(lines);
  // Who wrote the minutes is told below the signatures or above them.
  const below = withoutMinuteTaker(block.lines);
  const signatures = withoutSignatures(below.lines, endsMeeting);
  const above = withoutMinuteTaker(signatures.lines);
  const { lines: rest, followUps } = followedUp(above.lines);
  const { at, from } = beginning(rest, endsMeeting);
  const closing = rest.slice(from).map((line) => line.text);
  return {
    lines: withoutNextHeading(at < 0 ? rest : rest.slice(0, at)),
    closing: at < 0 ? null : closing.join('\n\n'),
    followUps,
    signed: [...signatures.signed, ...above.signed, ...below.signed, ...block.signed],
  };
};
