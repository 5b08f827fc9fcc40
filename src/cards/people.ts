import { listed } from '../i18n/dates.ts';
import { type Meeting, personWith } from '../meeting/meeting.ts';
import type { PersonId, Presenter } from '../meeting/summons.ts';
import { typed } from './plain.ts';
import type { View } from './view.ts';

/** A name as a card shows it. */
export const nameOf = (meeting: Meeting, person: PersonId): string =>
  typed(personWith(meeting, person)?.name ?? person, 120);

/** `A, B och C`, for a TextBlock; from `limit` bytes on `… och 4 till`. */
export const nameList = (names: readonly string[], view: View, limit = 1500): string => {
  const shown: string[] = [];
  let used = 0;
  for (const name of names) {
    const next = typed(name, 120);
    used += next.length * 2;
    if (used > limit) break;
    shown.push(next);
  }
  const left = names.length - shown.length;
  return left === 0
    ? listed(shown, view.words.locale)
    : [...shown, view.words.cards.more(left)].join(', ').replace(/, (?=[^,]*$)/, ' ');
};

/** The name of a group as a heading, said of those that take no position. */
export const groupTitle = (name: string, takesPositions: boolean | undefined, { words }: View): string =>
  takesPositions === false ? words.cards.summons.takesNone(name) : name;

/** Presenters with whom they come from. */
export const presenterNames = (presenters: readonly Presenter[], view: View): string =>
  nameList(
    presenters.map(({ name, affiliation }) =>
      affiliation ? view.words.cards.withAffiliation(name, affiliation) : name,
    ),
    view,
    600,
  );
