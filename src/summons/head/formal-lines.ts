import { matchable } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { spanIn } from '../../language/written-time.ts';
import { isReference } from '../ending/references.ts';
import { isSignatureLine, type SignedSeat, withoutRuledSignatures } from '../ending/signatures.ts';
import { isFullName, withoutTitle } from '../people/person-names.ts';
import { labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';

const isPerson = (text: string): boolean => isFullName(withoutTitle(text.split(/[,(]/)[0] ?? '').name);

/** Whether a text can be the value of a label that is also an everyday word. */
const fits = (label: Label, value: string): boolean => {
  if (label === 'date') return dateIn(value) !== null;
  if (label === 'time') return spanIn(matchable(value), 'in spans') !== null;
  return label === 'body' && value.length < 120 && !isPerson(value) && !/[.!?:]$/.test(value);
};

/** Adds the colon to a label that stands alone above its value: `Sammanträdesdatum` above `2027-05-12`. */
const withColons = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, at) => {
    const below = lines[at + 1];
    if (line.cells || line.bullet || !below || below.cells || labelled(line) || labelled(below)) return line;
    const label = labelNamed(lineText(line));
    return label && fits(label, lineText(below)) ? { ...line, text: `${line.text}:` } : line;
  });

const notice = new RegExp(`^${words.head.notice}\\s*:?$`, 'iu');
const ofNotice = new RegExp(`(?<!\\p{L})${words.head.ofNotice}`, 'iu');

/** Leaves out the notice that the minutes are published, but not the labels of the meeting in it. */
const withoutNotice = (lines: readonly Line[]): readonly Line[] => {
  let within = false;
  let awaits = false;
  let labelAlone = false;
  return lines.filter((line) => {
    const text = lineText(line);
    const label = labelled(line);
    const heads = line.cells === null && notice.test(text);
    if (!heads && label && label.label !== 'formal') {
      within &&= label.label === 'date' || label.label === 'body';
      awaits = false;
      labelAlone = label.value === '';
      return true;
    }
    const isValue = labelAlone;
    labelAlone = false;
    within ||= heads;
    const told = heads || ofNotice.test(text) || (isSignatureLine(line) && /\d/.test(text) && !isValue);
    const left = within && (told || (awaits && !line.gap));
    // The place where the minutes are kept stands below its label.
    awaits = within && told && !heads && !/[.\d]$/.test(text);
    return !left;
  });
};

const subject = new RegExp(`^(?:${words.head.subject}):\\s*`, 'iu');
const mailHead = new RegExp(`^(?:${words.head.mailHead}|${words.head.subject}):\\s*\\S`, 'iu');
/** Fewer such lines are no head of a mail. */
const fewest = 3;

/** The lines of a mail without who sent it to whom, and when. What it is about stays. */
const withoutMailHead = (lines: readonly Line[]): readonly Line[] => {
  const end = lines.findIndex((line) => line.cells !== null || !mailHead.test(lineText(line)));
  const head = lines.slice(0, Math.max(0, end));
  const about = head.filter((line) => subject.test(lineText(line)));
  return head.length < fewest || about.length === 0
    ? lines
    : [...about.map((line) => ({ ...line, text: line.text.replace(subject, '') })), ...lines.slice(end)];
};

/** The lines of a head without what a formal one tells beside the meeting: its paragraphs, its signatures, and the notice that it is published. */
export const withoutFormalLines = (
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly signed: readonly SignedSeat[] } => {
  const unnumbered = withoutMailHead(lines).filter((line) => line.cells !== null || !isReference(lineText(line)));
  const { lines: unsigned, signed } = withoutRuledSignatures(withoutNotice(withColons(unnumbered)));
  return { lines: unsigned, signed };
};
