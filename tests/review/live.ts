import type { Command } from '../../src/meeting/commands.ts';
import type { Event } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Item, Summons } from '../../src/meeting/summons.ts';
import { after, approved, dahl, fixed, meetingAfter, opened, received, summons } from '../support/board.ts';

export { meetingAfter, position, started, underWay } from '../support/board.ts';

export const adopted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' };
export const closing: readonly Event[] = [{ type: 'MeetingClosed', words: null }];

/** The meeting after the secretary's command. */
export const closed = (meeting: Meeting, command: Command): Meeting => after(meeting, dahl, command);

/** A meeting of the invented board that was held and closed, with other items or words of its kallelse. */
export const heldWith = (
  change: { readonly items?: readonly Item[]; readonly head?: Partial<Summons['meeting']> },
  ...happened: readonly Event[]
): Meeting =>
  meetingAfter([
    {
      ...received,
      summons: { ...summons, items: change.items ?? summons.items, meeting: { ...summons.meeting, ...change.head } },
    } as Event,
    fixed,
    ...opened,
    approved,
    ...happened,
    ...closing,
  ]);
