import type { Meeting } from '../meeting.ts';
import { itemOf } from '../meeting.ts';
import type { Item } from '../summons.ts';
import type { Amended } from './amendments.ts';

/** A change that leaves the item where it is. */
type InPlace = Exclude<Amended, { readonly what: 'moved' }>;

/** What an amended agenda came to, item by item. For what was moved: the item it now follows, null for none. */
export type ToldAmendment = { readonly item: Item } & (
  | InPlace
  | { readonly what: 'moved'; readonly after: Item | null }
);

const known = (meeting: Meeting, number: number | undefined): Item | null =>
  number === undefined
    ? null
    : (itemOf(meeting, number) ?? meeting.amendments.struck.find((item) => item.number === number) ?? null);

/** Those of the moved items that no longer stand in order among the others; an item moved back was not moved. */
const outOfOrder = (before: readonly number[], now: readonly number[], moved: readonly number[]): readonly number[] => {
  const both = new Set(before.filter((item) => now.includes(item)));
  const sameBut = (away: readonly number[]): boolean => {
    const stay = (item: number): boolean => both.has(item) && !away.includes(item);
    return before.filter(stay).join() === now.filter(stay).join();
  };
  return moved.reduce<readonly number[]>((away, item) => {
    const fewer = away.filter((one) => one !== item);
    return sameBut(fewer) ? fewer : away;
  }, moved);
};

/** What a change came to, given all changes of the same kind to the same item; null where it was changed back. */
const told = (changes: readonly Amended[], last: InPlace): InPlace | null => {
  const first = changes.find(({ what }) => what === last.what);
  if (last.what === 'title' && first?.what === 'title')
    return first.was === last.now ? null : { ...last, was: first.was };
  if (last.what === 'slot' && first?.what === 'slot')
    return first.was === last.now ? null : { ...last, was: first.was };
  return last;
};

/** What the agenda was amended by since the kallelse was fixed, or (`late`) since the meeting approved it; changes taken back are left out. */
export const toldAmendments = (meeting: Meeting, late: boolean): readonly ToldAmendment[] => {
  const { made, sent, approved } = meeting.amendments;
  const present = meeting.summons?.items.map(({ number }) => number) ?? [];
  const [before, now] = late ? [approved ?? present, present] : [sent ?? present, approved ?? present];
  const changes = made.filter((one) => one.late === late);
  const moved = outOfOrder(before, now, [
    ...new Set(changes.flatMap(({ what, item }) => (what === 'moved' ? [item] : []))),
  ]);
  return [...new Set(changes.map(({ item }) => item))].flatMap((number): readonly ToldAmendment[] => {
    const item = known(meeting, number);
    const own = changes.filter((one) => one.item === number);
    const did = (what: Amended['what']): boolean => own.some((one) => one.what === what);
    if (!item || (did('added') && did('struck'))) return [];
    if (did('added')) return [{ what: 'added', item }];
    if (did('struck')) return [{ what: 'struck', item }];
    const kinds = [...new Set(own.map(({ what }) => what))];
    return kinds.flatMap((what): readonly ToldAmendment[] => {
      const last = own.findLast((one) => one.what === what);
      if (!last) return [];
      if (last.what === 'moved')
        return moved.includes(number)
          ? [{ what: 'moved', item, after: known(meeting, now[now.indexOf(number) - 1]) }]
          : [];
      const change = told(own, last);
      return change ? [{ ...change, item }] : [];
    });
  });
};
