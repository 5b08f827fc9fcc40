import type { Item, Presenter, Seat, Summons } from '../../../src/meeting/summons.ts';

/** A kallelse of one form, what it says in short, and the doubts that it deserves. */
export interface Form {
  readonly name: string;
  readonly text: string;
  readonly reads: string;
  readonly doubts?: readonly string[];
}

const listed = (parts: readonly (string | null | false)[], joint: string): string => parts.filter(Boolean).join(joint);

const person = ({ name, affiliation }: Presenter | Seat): string =>
  affiliation === null ? (name ?? 'vacant') : `${name ?? 'vacant'} <${affiliation}>`;

const itemLine = (item: Item): string => {
  const { slot } = item;
  return listed(
    [
      `${item.number} ${item.title}`,
      item.kind,
      slot && (slot.start ? `${slot.start}–${slot.end}` : `${slot.minutes} min`),
      item.presenters.length > 0 && `by ${item.presenters.map(person).join(', ')}`,
      item.proposal && `proposes ${item.proposal.replaceAll('\n', ' / ')}`,
      ...item.positions.map((position) => `decided ${position}`),
      item.attachments.length > 0 && `with ${item.attachments.map(({ title }) => title).join('; ')}`,
      ...item.subItems.map(({ letter, title }) => `${letter}) ${title}`),
      item.body !== '' && `text ${item.body.replace(/\s+/g, ' ')}`,
    ],
    ' | ',
  );
};

/** What was read, in a few lines: head, people, items, each with its parts. */
export const summaryOf = ({ meeting, groups, items }: Summons): string => {
  const { abbreviation } = meeting;
  const next = meeting.nextMeeting;
  return listed(
    [
      listed(
        [
          listed([meeting.body, abbreviation && `(${abbreviation})`], ' '),
          listed([meeting.date, listed([meeting.start, meeting.end], '–')], ' '),
          meeting.place,
        ],
        ' | ',
      ),
      ...groups.map(
        ({ name, seats }) => `${name}: ${seats.map((seat) => listed([person(seat), seat.role], ' = ')).join(', ')}`,
      ),
      meeting.invited.length > 0 && `Invited: ${meeting.invited.map(person).join(', ')}`,
      meeting.apologies.length > 0 && `Apologies: ${meeting.apologies.join(', ')}`,
      meeting.absent.length > 0 && `Absent: ${meeting.absent.join(', ')}`,
      ...items.map(itemLine),
      ...meeting.pauses.map(({ afterItem, minutes }) => `Pause of ${minutes} after ${afterItem}`),
      next && `Next: ${listed([next.date, listed([next.start, next.end], '–')], ' ')}`,
    ],
    '\n',
  );
};
