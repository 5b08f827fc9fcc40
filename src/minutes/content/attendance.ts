import { clockAt, listed, printedClock } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { sameName } from '../../language/names.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Meeting, Person } from '../../meeting/meeting.ts';
import { presentsItem } from '../../meeting/people/presents-item.ts';

const peopleIn = (meeting: Meeting): readonly Person[] => Object.values(meeting.people);

/** Names from the kallelse, without those the record corrects, plus those the record adds. */
const namesWith = (meeting: Meeting, answer: Person['answer'], written: readonly string[]): readonly string[] => {
  const people = peopleIn(meeting);
  const known = written.map((name) => people.find((person) => sameName(person.name, name)) ?? name);
  const standing = known.filter((who) => typeof who === 'string' || who.answer === answer);
  const added = people.filter((person) => person.answer === answer && !known.includes(person));
  return [...standing, ...added].map((who) => (typeof who === 'string' ? who : who.name));
};

/** People who said before the meeting that they would not come. */
export const apologies = (meeting: Meeting): readonly string[] =>
  namesWith(meeting, 'apology', meeting.summons?.meeting.apologies ?? []);

/** People who were absent at the roll call without having said so before. */
const absent = (meeting: Meeting): readonly string[] =>
  namesWith(meeting, 'absent', meeting.summons?.meeting.absent ?? []);

const presented = (meeting: Meeting, person: Person): readonly number[] =>
  (meeting.summons?.items ?? []).filter((item) => presentsItem(item, person.name)).map((item) => item.number);

/** False where the meeting did not reach any item of that person: the minutes then do not say that they came for it. */
const cameForOwnItem = (meeting: Meeting, person: Person): boolean => {
  const own = presented(meeting, person);
  const held = meeting.visits.length > 0;
  return !held || own.length === 0 || meeting.visits.some((visit) => own.includes(visit.item));
};

const ownItemSentence = (meeting: Meeting, { minutes, locale }: Words): readonly string[] => {
  const people = peopleIn(meeting).filter((person) => person.answer === 'own item' && cameForOwnItem(meeting, person));
  if (people.length === 0) return [];
  const several = people.length > 1 || presented(meeting, people[0] as Person).length > 1;
  return [
    minutes.attendance.ownItem(
      listed(
        people.map((person) => person.name),
        locale,
      ),
      several,
    ),
  ];
};

/** The number (and letter) of what was being discussed at an instant; empty before the first item. */
const itemAt = (meeting: Meeting, at: Instant): string => {
  const visit = meeting.visits.findLast(({ from }) => from <= at);
  return visit ? `${visit.item}${visit.letter ?? ''}` : '';
};

interface Movement {
  readonly at: Instant;
  readonly said: string;
}

/**
 * Called people and deputies who came or left after the first item, in order of time. Who came during the first item counts as present from the
 * start.
 */
const movements = (meeting: Meeting, words: Words, zone: string): readonly string[] => {
  const { arrived, left, away } = words.minutes.attendance;
  const clock = (at: Instant): string => printedClock(clockAt(at, zone));
  const opened = meeting.visits[0]?.to;
  if (opened == null) return [];
  const end = meeting.closedAt ?? Number.POSITIVE_INFINITY;
  const movesOf = ({ name, answer, group, deputisesFor, presence }: Person): readonly Movement[] => {
    const [first, last] = [presence[0], presence.at(-1)];
    if (answer !== 'present' || !first || !last || (group === null && deputisesFor === null)) return [];
    return presence.flatMap((stay, index) => {
      const { from, to } = stay;
      const back = presence[index + 1]?.from;
      return [
        ...(stay === first && from > opened
          ? [{ at: from, said: arrived(name, clock(from), itemAt(meeting, from)) }]
          : []),
        ...(to !== null && back !== undefined ? [{ at: to, said: away(name, clock(to), clock(back)) }] : []),
        ...(stay === last && to !== null && to < end
          ? [{ at: to, said: left(name, clock(to), itemAt(meeting, to)) }]
          : []),
      ];
    });
  };
  return peopleIn(meeting)
    .flatMap(movesOf)
    .sort((a, b) => a.at - b.at)
    .map(({ said }) => said);
};

const named = ({ name, affiliation }: Person): string => (affiliation ? `${name}, ${affiliation}` : name);

/** People who were there without being called or invited, and not as deputies. */
const guests = (meeting: Meeting, { minutes, locale }: Words): readonly string[] => {
  const invited = meeting.summons?.meeting.invited ?? [];
  const met = peopleIn(meeting).filter(
    ({ group, deputisesFor, presence, name }) =>
      group === null &&
      deputisesFor === null &&
      presence.length > 0 &&
      !invited.some((one) => sameName(one.name, name)),
  );
  return met.length > 0 ? [minutes.attendance.guests(listed(met.map(named), locale))] : [];
};

const labelled = (label: string, names: readonly string[], { locale }: Words): readonly string[] =>
  names.length > 0 ? [`${label}: ${listed(names, locale)}.`] : [];

/** The sentences on attendance, in order. Apologies are left out where the head has them. */
export const attendanceSentences = (meeting: Meeting, words: Words, zone: string): readonly string[] => {
  const { attendance } = words.minutes;
  const inHead = meeting.summons?.meeting.style.absences === 'head';
  return [
    ...(inHead ? [] : labelled(attendance.apologies, apologies(meeting), words)),
    ...labelled(attendance.absent, absent(meeting), words),
    ...ownItemSentence(meeting, words),
    ...guests(meeting, words),
    ...movements(meeting, words, zone),
  ];
};
