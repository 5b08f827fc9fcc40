import type { Command } from '../../src/meeting/commands.ts';
import type { Event } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Item, Summons } from '../../src/meeting/summons.ts';
import { after, approved, dahl, closed as ended, fixed, meetingAfter, opened, receivedWith } from '../support/board.ts';

export { adopted, meetingAfter, position, started, underWay } from '../support/board.ts';

export const closing: readonly Event[] = [ended];

/** The meeting after the secretary's command. */
export const closed = (meeting: Meeting, command: Command): Meeting => after(meeting, dahl, command);

/** A meeting of the invented board that was held and closed, with other items or words of its kallelse. */
export const heldWith = (
  change: { readonly items?: readonly Item[]; readonly head?: Partial<Summons['meeting']> },
  ...happened: readonly Event[]
): Meeting => meetingAfter([receivedWith(change), fixed, ...opened, approved, ...happened, ...closing]);
