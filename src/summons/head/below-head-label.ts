import { matchable } from '../../language/plain-text.ts';
import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { isSignatureLine } from '../ending/signatures.ts';
import { isGroupName, mayBePerson } from '../people/called-entries.ts';
import { alternate } from '../people/organisations-below.ts';
import { isFullName, isOrganisation } from '../people/person-names.ts';
import { roleOf } from '../people/seats.ts';
import { type Labelled, labelled, labelNamed } from '../source/labels.ts';
import { type Line, lineText } from '../source/line.ts';
import { isNobody } from './head-labels.ts';

/** A label alone on its line, whose values are read from the lines below. */
export interface Under {
  readonly label: Label;
  /** Whether its first people stand beside it, so that the others follow without an empty line. */
  readonly beside: boolean;
  readonly filled: boolean;
  /** Whether its people have headings of their own. */
  readonly grouped: boolean;
  /** Whether what stands below is people and their organisations by turns. */
  readonly withPlaces: boolean;
}

const ofPeople: readonly Label[] = ['invited', 'apologies', 'absent'];

/** Whether a label introduces the called list. */
export const isCalled = (label: Label): boolean => label === 'called' || label === 'present';

const isPerson = (line: Line | undefined): boolean =>
  line !== undefined && !line.cells && labelled(line) === null && mayBePerson(line.text);

/** What stands before an organisation or a remark. */
const nameAlone = ({ text }: Line): string => (text.split(/[,(]/)[0] ?? '').trim();

/** Whether a line is a value of the label above it. */
export const belongsTo = ({ label, filled, beside }: Under, line: Line): boolean => {
  if (isCalled(label) || line.cells) return false;
  if (beside) return !line.gap && (line.bullet ? mayBePerson(line.text) : isFullName(nameAlone(line)));
  if (label === 'formal') return isSignatureLine(line);
  return line.bullet || !filled || (ofPeople.includes(label) && mayBePerson(line.text));
};

/** Whether a line may go on with the people beside a label, or be one of those called: an empty line parts them. */
export const isDoubtful = (under: Under | null, line: Line): boolean =>
  under?.beside === true && line.gap && !line.cells && !line.bullet && isFullName(nameAlone(line));

/** Whether the values of a label go on below it: all of them, or the people after those beside it. */
export const goesOnBelow = ({ label, value }: Labelled): boolean =>
  value === '' || label === 'formal' || (ofPeople.includes(label) && !isNobody(value));

/** The label as it is before what is below it is read. `below` are all lines after it. */
export const underLabel = ({ label, value }: Labelled, below: readonly Line[]): Under => {
  const spaced = below[1]?.gap === true;
  const end = below.findIndex(
    (each, index) => each.cells !== null || labelled(each) !== null || (index > 0 && each.gap && !spaced),
  );
  const block = ofPeople.includes(label) ? (end < 0 ? below : below.slice(0, end)) : [];
  return {
    label,
    beside: value !== '',
    filled: value !== '',
    grouped: false,
    withPlaces: alternate(block.map(({ text }) => text)),
  };
};

const besidesCalled = new RegExp(`^${words.people.besidesCalled}`, 'u');
const withoutColon = (line: Line): string => lineText(line).replace(/\s*:$/, '');

/**
 * What a heading above a person does in a list of people who are away. It parts them into groups where it stands right below the label or
 * is a group of those called too, else it ends the list. Null where the line is no such heading, `place` where it is the organisation of
 * the person above.
 */
export const headingIn = (
  under: Under | null,
  line: Line,
  next: Line | undefined,
  called: readonly Line[],
): 'group' | 'doubtful group' | 'place' | 'end' | null => {
  if (!under || under.beside || !ofPeople.includes(under.label) || line.cells || line.bullet) return null;
  const text = withoutColon(line);
  if (labelNamed(text) || mayBePerson(line.text) || /[.!?]$/.test(line.text)) return null;
  if (besidesCalled.test(matchable(text)) && isPerson(next)) return 'end';
  if (under.withPlaces) return 'place';
  if (!(isGroupName(line.text) && isPerson(next))) return null;
  if (called.some((each) => withoutColon(each) === text)) return 'group';
  // Other words may be more than a heading.
  const isSure = isOrganisation(text) || line.text.endsWith(':');
  if (!under.filled) return isSure ? 'group' : 'doubtful group';
  return under.grouped ? (line.gap || !isSure ? 'doubtful group' : 'group') : 'end';
};

/** Labels that need no colon above a person. */
const abovePeople: readonly Label[] = ['invited', 'chair', 'vice chair', 'secretary'];

const isRole = (line: Line): boolean => !line.cells && roleOf(lineText(line)) !== null;

/** Whether the roles of people stand below their names: the last has nobody below it, or the first name has the chair's. */
const rolesBelow = (lines: readonly Line[]): boolean => {
  const first = lines.findIndex(isRole);
  if (first < 1 || !isPerson(lines[first - 1])) return false;
  const opens = first < 2 || !isPerson(lines[first - 2]);
  const isChair = opens && roleOf(lineText(lines[first] as Line)) === 'chair';
  return isChair || !isPerson(lines[lines.findLastIndex(isRole) + 1]);
};

/** The label that is alone on the line above a person, without a colon: `Adjungerade`, `Sekreterare`. */
export const labelAbovePerson = (lines: readonly Line[], at: number): Labelled | null => {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!(line && next) || line.cells || line.bullet || !isPerson(next)) return null;
  const label = labelNamed(lineText(line));
  if (!(label && abovePeople.includes(label))) return null;
  const apart = line.gap === next.gap;
  if (isRole(line) && (apart ? rolesBelow(lines) : next.gap)) return null;
  return { label, value: '', markdown: '' };
};
