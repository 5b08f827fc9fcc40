import { words } from '../language/vocabulary/words.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { noMeeting } from '../meeting/no-meeting.ts';
import { peopleOf } from '../meeting/people/attendance.ts';
import type { Doubt, Item, SourceLine, Summons } from '../meeting/summons.ts';
import type { Material } from './material.ts';

const textOf = ({ body, subItems, positions }: Item): string =>
  [body, ...positions, ...subItems.flatMap((sub) => [sub.title, sub.body, ...sub.positions])].join('\n');

const approved = new RegExp(words.outcomes.approved, 'iu');

const isApproved = (item: Item): boolean =>
  (item.formality === 'agenda approval' || item.formality === 'minutes approval') && approved.test(textOf(item));

const signs = new RegExp(`(?:^|[\\s,(])${words.ending.signerRole}\\)?$|^${words.ending.signing}`, 'iu');
const attendance = new RegExp(words.people.attendance, 'iu');

/** Names over their roles, or a role after a name, in the last lines of a file. */
const isSignature = ({ item, text }: SourceLine): boolean =>
  item !== null && text.length < 160 && signs.test(text.trim());

/** Minutes tell what a meeting came to; a kallelse does not. */
const tellsOfMeeting = ({ meeting, items }: Summons, signed: boolean): boolean =>
  signed ||
  meeting.absent.length > 0 ||
  meeting.closing !== null ||
  items.some(
    (item) => isApproved(item) || item.positions.length > 0 || item.subItems.some((sub) => sub.positions.length > 0),
  );

const callsRoll = ({ meeting, groups }: Summons, lines: readonly SourceLine[]): boolean =>
  meeting.absent.length > 0 ||
  meeting.apologies.length > 0 ||
  groups.some(({ seats }) => seats.some(({ ownItemOnly }) => ownItemOnly)) ||
  lines.some(({ text }) => attendance.test(text));

/** A file as a meeting, so that the same rules read it. `lines` are those of the import. A kallelse is a meeting not yet held. */
export const fromImport = (summons: Summons, doubts: readonly Doubt[], lines: readonly SourceLine[] = []): Material => {
  const signed = lines.slice(-12).some(isSignature);
  const meeting: Meeting = {
    ...noMeeting,
    phase: tellsOfMeeting(summons, signed) ? 'closed' : 'summoned',
    summons,
    people: peopleOf(summons),
    rollCalled: callsRoll(summons, lines),
    approvals: summons.items.filter(isApproved).map(({ number }) => number),
    nextMeeting: summons.meeting.nextMeeting,
  };
  return { origin: 'file', meeting, signed, lines, doubts };
};
