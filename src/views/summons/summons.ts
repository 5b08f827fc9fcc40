import type { Words } from '../../i18n/words.ts';
import { plainText } from '../../language/plain-text.ts';
import type { Actor } from '../../meeting/commands.ts';
import { mayMend } from '../../meeting/decide/summons.ts';
import { type Draft, leads, type Meeting } from '../../meeting/meeting.ts';
import type { Account } from '../../meeting/people/matching.ts';
import type { WrittenLine } from '../../meeting/summons.ts';
import { draftAccounts, meetingAccounts } from './accounts.ts';
import { readSummons } from './read-summons.ts';
import type { ShownDraft, SummonsSection } from './summons-section.ts';

const shownLine = ({
  number,
  text,
  cells,
  bullet,
  indent,
  heading,
  gap,
}: WrittenLine): ShownDraft['lines'][number] => ({
  number,
  text: cells ? '' : text,
  plain: cells ? '' : plainText(text),
  cells: cells?.map((cell) => ({ text: cell.join('\n'), plain: cell.map(plainText).join('\n') })) ?? null,
  bullet: bullet ?? false,
  level: Math.min(4, Math.floor((indent ?? 0) / 2)),
  heading: heading !== undefined,
  gap: gap ?? false,
});

/** Most lines of one paragraph that are looked through for the words of a doubt. */
const mostSearched = 50;

/** The place of the line a doubt is about. Of several lines of one paragraph it is the one that holds its words. */
const placeOf = (quote: string, of: readonly number[], written: readonly WrittenLine[]): number | null => {
  const holds = (at: number): boolean => plainText(written[at]?.text ?? '').includes(quote);
  return (of.length > 1 ? of.slice(0, mostSearched).find(holds) : undefined) ?? of[0] ?? null;
};

const shownDoubts = ({ doubts, written = [] }: Draft, words: Words['doubts']): ShownDraft['doubts'] => {
  const places = new Map<number, number[]>();
  for (const [at, { number }] of written.entries()) {
    const before = places.get(number);
    if (before) before.push(at);
    else places.set(number, [at]);
  }
  return doubts.map(({ reason, line, quote }) => ({
    text: words[reason],
    quote,
    at: placeOf(quote, line === null ? [] : (places.get(line) ?? []), written),
  }));
};

const kept = new WeakMap<Draft, { readonly roster: readonly Account[]; readonly shown: ShownDraft }>();

/** Made once for each kallelse and roster: many changes of a meeting leave both as they are. */
const shownDraft = (draft: Draft, roster: readonly Account[], words: Words): ShownDraft => {
  const before = kept.get(draft);
  if (before?.roster === roster) return before.shown;
  const accounts = draftAccounts(draft, roster);
  const shown = before
    ? { ...before.shown, accounts }
    : {
        version: draft.version,
        file: draft.source === 'text' ? null : draft.source,
        lines: (draft.written ?? []).map(shownLine),
        doubts: shownDoubts(draft, words.doubts),
        read: readSummons(draft.summons),
        accounts,
      };
  kept.set(draft, { roster, shown });
  return shown;
};

/** The chat's meeting, that which a kallelse given now calls to (the same until it is closed), and who is in the chat. */
export interface Calling {
  readonly held: Meeting;
  readonly called: Meeting;
  readonly roster: readonly Account[];
}

/** Somebody who looks on, with their part in the Teams meeting; `unknown` where that was not asked, or Teams does not tell. */
type Viewer = Pick<Actor, 'user' | 'meetingRole'>;

const made = new WeakMap<object, SummonsSection>();

/** The one section for all who see the same: it is then also written once. */
const sameFor = (section: SummonsSection): SummonsSection => {
  const key = section.accounts ?? section.draft;
  if (!key) return section;
  const before = made.get(key);
  if (
    before?.draft === section.draft &&
    before.accounts === section.accounts &&
    before.open === section.open &&
    before.othersDraft === section.othersDraft
  )
    return before;
  made.set(key, section);
  return section;
};

/**
 * What somebody may see of the kallelse under review, and of who has which account: whoever may use the kallelse sees it, and whoever leads
 * sees the accounts. Before a meeting is called nobody leads; the way to give a kallelse is then shown to all but those who Teams says may not.
 * Null for all others.
 */
export const summonsSection = (
  { held, called, roster }: Calling,
  { user, meetingRole }: Viewer,
  words: Words,
): SummonsSection | null => {
  const { draft } = called;
  const sees = draft !== null && mayMend(called, undefined, { by: { user, name: '', meetingRole }, at: 0 }) === null;
  const leading = leads(held, user);
  const offered = leading || (held.phase === 'empty' && meetingRole !== 'attendee');
  if (!sees && !offered) return null;
  return sameFor({
    draft: sees ? shownDraft(draft, roster, words) : null,
    othersDraft: draft !== null && !sees,
    open: called.phase === 'empty' || called.phase === 'summoned',
    accounts: leading ? meetingAccounts(held, roster) : null,
  });
};
