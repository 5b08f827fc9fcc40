import { listed } from '../../i18n/dates.ts';
import { type Meeting, personWith } from '../../meeting/meeting.ts';
import { isAnonymousMember } from '../../meeting/people/matching.ts';
import type { PersonId, Presenter } from '../../meeting/summons.ts';
import { aside, type Element } from './elements.ts';
import { label, typed } from './safe-text.ts';
import type { Member, View } from './view.ts';

/** A name as a card shows it. */
export const nameOf = (meeting: Meeting, person: PersonId): string =>
  typed(personWith(meeting, person)?.name ?? person, 120);

/** The first texts that fit in `limit` bytes, each cut at `longest` bytes, and how many are left. */
export const fitting = (texts: readonly string[], longest: number, limit: number) => {
  const shown: string[] = [];
  let used = 0;
  for (const each of texts) {
    const next = typed(each, longest);
    used += next.length * 2;
    if (used > limit) break;
    shown.push(next);
  }
  return { shown, left: texts.length - shown.length };
};

/** `A, B och C`, for a TextBlock. Longer than `limit` bytes it ends with `… och 4 till`. */
export const nameList = (names: readonly string[], view: View, limit = 1500): string => {
  const { shown, left } = fitting(names, 120, limit);
  return left === 0
    ? listed(shown, view.words.locale)
    : [...shown, view.words.cards.more(left)].join(', ').replace(/, (?=[^,]*$)/, ' ');
};

/** An account in a list of choices. Accounts from other organisations are named with what they are (guest, …). */
export const accountName = (
  { name, kind, domain }: Pick<Member, 'name' | 'kind' | 'domain'>,
  { words }: View,
): string => {
  if (kind === 'member') return label(name, 60);
  const { accountKinds, ofKind } = words.cards;
  const told = accountKinds[kind ?? 'unknown'];
  return ofKind(label(name, 60), domain === undefined ? told : `${told}, ${label(domain, 60)}`);
};

/** Names the people in the chat who have not signed in: they can have no seat. Empty where there are none. */
export const anonymousRow = (view: View): readonly Element[] => {
  const names = view.roster.filter(isAnonymousMember).map((member) => accountName(member, view));
  return names.length > 0 ? [aside(view.words.cards.anonymous(nameList(names, view, 800)), { spacing: 'small' })] : [];
};

/** The name of a group as a heading. A group that takes no positions is marked. */
export const groupTitle = (name: string, takesPositions: boolean | undefined, { words }: View): string =>
  takesPositions === false ? words.cards.summons.takesNone(name) : name;

/** Names of presenters, with their affiliation. */
export const presenterNames = (presenters: readonly Presenter[], view: View): string =>
  nameList(
    presenters.map(({ name, affiliation }) =>
      affiliation ? view.words.cards.withAffiliation(name, affiliation) : name,
    ),
    view,
    600,
  );
