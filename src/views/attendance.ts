import { type Meeting, type Person, personWith } from '../meeting/meeting.ts';
import { presenceOf } from '../meeting/people/presence.ts';
import { deputyOf, groupOf } from '../meeting/people/seats.ts';
import type { AttendanceSection, ShownPerson } from './sections.ts';

/** A person as all may see them. */
const shownPerson = (meeting: Meeting, person: Person): ShownPerson => ({
  id: person.id,
  name: person.name,
  affiliation: person.affiliation,
  role: person.role,
  presence: presenceOf(meeting, person),
  standsFor: person.seats.filter((id) => id !== person.id).flatMap((id) => personWith(meeting, id)?.name ?? []),
  deputy: deputyOf(meeting, person)?.name ?? null,
});

const known = new WeakMap<
  Meeting['people'],
  Pick<Meeting, 'summons' | 'phase'> & { readonly section: AttendanceSection }
>();

/** Made once for each state of those who are there; most changes leave them as they are. */
export const attendanceSection = (meeting: Meeting): AttendanceSection => {
  const before = known.get(meeting.people);
  if (before?.summons === meeting.summons && before.phase === meeting.phase) return before.section;
  const section = madeAttendance(meeting);
  known.set(meeting.people, { summons: meeting.summons, phase: meeting.phase, section });
  return section;
};

/** The called by group, in the order of the kallelse, and the guests. Deputies from outside are listed in the group of their seat. */
const madeAttendance = (meeting: Meeting): AttendanceSection => {
  const people = Object.values(meeting.people);
  return {
    groups: (meeting.summons?.groups ?? []).map(({ name, takesPositions }) => ({
      name,
      takesPositions: takesPositions !== false,
      people: people.filter((person) => groupOf(meeting, person) === name).map((one) => shownPerson(meeting, one)),
    })),
    guests: people.filter((person) => groupOf(meeting, person) === null).map((one) => shownPerson(meeting, one)),
  };
};
