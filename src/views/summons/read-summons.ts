import type { Item, Seat, Summons } from '../../meeting/summons.ts';
import { markdownBlocks } from '../../minutes/content/markdown.ts';
import type { ReadSummons } from './summons-section.ts';

const readItem = (
  { number, title, kind, formality, slot, presenters, proposal, attachments, positions, body, subItems }: Item,
  pauseAfter: number | null,
): ReadSummons['items'][number] => ({
  ...{ number, title, kind, formality, slot, presenters, proposal, attachments, positions },
  body: markdownBlocks(body),
  subItems: subItems.map((part) => ({ ...part, body: markdownBlocks(part.body) })),
  pauseAfter,
});

const readSeat = ({ name, affiliation, role, deputisesFor, ownItemOnly }: Seat) => ({
  ...{ name, affiliation, role, deputisesFor, ownItemOnly },
});

/** All that was understood of a kallelse, for a person to check. */
export const readSummons = ({ meeting, groups, items }: Summons): ReadSummons => {
  const { title, body, abbreviation, date, start, end, place, invited, apologies, absent, nextMeeting } = meeting;
  const pauses = new Map(meeting.pauses.map(({ afterItem, minutes }) => [afterItem, minutes]));
  return {
    ...{ title, body, abbreviation, date, start, end, place, invited, apologies, absent, nextMeeting },
    groups: groups.map(({ name, seats, takesPositions }) => ({
      name,
      takesPositions: takesPositions !== false,
      seats: seats.map(readSeat),
    })),
    items: items.map((item) => readItem(item, pauses.get(item.number) ?? null)),
  };
};
