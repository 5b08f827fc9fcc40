import type { Words } from '../../i18n/words.ts';
import { type Meeting, type Person, personWith } from '../../meeting/meeting.ts';
import { rolesOf } from '../../meeting/people/seats.ts';
import type { Group, Seat } from '../../meeting/summons.ts';
import type { Block } from './block.ts';

/** The mark of the nth footnote: `*`, `**`, `***`, then `*4` and so on. */
const mark = (nth: number): string => (nth < 4 ? '*'.repeat(nth) : `*${nth}`);

type Listed = Pick<Person, 'name' | 'affiliation' | 'role'>;

const line = (person: Listed, footnote: string, ownItem: boolean, { minutes }: Words): string =>
  [
    [person.name, person.affiliation].filter(Boolean).join(', '),
    person.role && `(${minutes.roles[person.role]})`,
    footnote,
    ownItem && minutes.head.ownItemMark,
  ]
    .filter(Boolean)
    .join(' ');

/** The called people by group, with roles, footnotes on deputies, and vacant seats. No blocks where nobody was called. */
export const calledBlocks = (meeting: Meeting, words: Words): readonly Block[] => {
  const { head } = words.minutes;
  const notes: string[] = [];
  const guestDeputies = Object.values(meeting.people).filter((person) => person.group === null && person.deputisesFor);

  /** A person without a role is listed with the role of their seat. */
  const listed = (person: Person): Listed => ({ ...person, role: rolesOf(meeting, person)[0] ?? null });

  const footnote = (person: Person): string => {
    if (!person.deputisesFor) return '';
    if (!notes.includes(person.deputisesFor)) notes.push(person.deputisesFor);
    return mark(notes.indexOf(person.deputisesFor) + 1);
  };
  const seated = (seat: Seat): readonly string[] => {
    const person = personWith(meeting, seat.id);
    if (seat.name === null || !person) return [line({ ...seat, name: seat.name ?? head.vacant }, '', false, words)];
    const ownItem = person.answer === 'own item' || (person.answer === 'expected' && seat.ownItemOnly);
    // A deputy who was not called is listed after the person they deputise for.
    const deputies = guestDeputies.filter((guest) => guest.deputisesFor === person.name);
    return [
      line(listed(person), footnote(person), ownItem, words),
      ...deputies.map((deputy) => line(listed(deputy), footnote(deputy), false, words)),
    ];
  };
  const groupOf = ({ name, seats }: Group) => ({ name, seats: seats.flatMap(seated) });

  const groups = (meeting.summons?.groups ?? []).map(groupOf);
  if (groups.length === 0) return [];
  return [
    { type: 'called', header: [head.group, head.members], groups },
    ...notes.map((whom, index): Block => ({ type: 'footnote', text: `${mark(index + 1)} ${head.deputisesFor(whom)}` })),
  ];
};
