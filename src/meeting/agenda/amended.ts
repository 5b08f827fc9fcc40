import { itemCalled } from '../board/body.ts';
import type { EventOf } from '../events.ts';
import type { Meeting } from '../meeting.ts';
import type { Item, Summons } from '../summons.ts';
import { isAgendaApproved } from './agenda-approved.ts';
import type { Amended } from './amendments.ts';
import { isUsed } from './is-used.ts';
import { printedNumber } from './printed-number.ts';
import { renumbered } from './renumbered.ts';
import { insertedAt, resizedAt, takenOutAt } from './slots-moved.ts';

const indexOf = (items: readonly Item[], number: number): number => items.findIndex((item) => item.number === number);

/** The index after an item; null stands before the first. */
const indexAfter = (items: readonly Item[], after: number | null): number =>
  after === null ? 0 : indexOf(items, after) + 1;

/** The meeting with an amended kallelse, and what was amended. */
const noted = (meeting: Meeting, summons: Summons, item: number, changes: readonly Amended[]): Meeting => {
  const late = isAgendaApproved(meeting);
  const order = meeting.summons?.items.map(({ number }) => number) ?? [];
  const { made, sent, approved, struck } = meeting.amendments;
  return {
    ...meeting,
    summons,
    amendments: {
      struck,
      made: [...made, ...changes.map((change) => ({ ...change, item, late }))],
      sent: sent ?? order,
      approved: late ? (approved ?? order) : approved,
    },
  };
};

export const itemAdded = (meeting: Meeting, event: EventOf<'ItemAdded'>): Meeting => {
  const { summons } = meeting;
  if (!summons) return meeting;
  const { item: number, after, title, minutes, presenters, proposal, attachments } = event;
  const slot = minutes === null ? null : { minutes, start: null, end: null };
  const added = { ...itemCalled(number, title), slot, presenters, proposal, attachments };
  const at = indexAfter(summons.items, after);
  const whole = insertedAt(summons, at, added);
  const taken = [...summons.items, ...meeting.amendments.struck].map(printedNumber);
  const fresh = { item: number, number: Math.max(0, ...taken) + 1 };
  const items = renumbered(whole.items, [at, whole.items.length], (one) => isUsed(meeting, one.number), fresh);
  return noted(meeting, { ...whole, items }, number, [{ what: 'added' }]);
};

export const itemMoved = (meeting: Meeting, { item: number, after }: EventOf<'ItemMoved'>): Meeting => {
  const { summons } = meeting;
  const from = indexOf(summons?.items ?? [], number);
  const item = summons?.items[from];
  if (!summons || !item) return meeting;
  const rest = takenOutAt(summons, from);
  const to = indexAfter(rest.items, after);
  const whole = insertedAt(rest, to, item);
  const items = renumbered(whole.items, [Math.min(from, to), Math.max(from, to)], (one) => isUsed(meeting, one.number));
  return noted(meeting, { ...whole, items }, number, [{ what: 'moved' }]);
};

export const itemStruck = (meeting: Meeting, { item: number }: EventOf<'ItemStruck'>): Meeting => {
  const { summons } = meeting;
  const at = indexOf(summons?.items ?? [], number);
  const item = summons?.items[at];
  if (!summons || !item) return meeting;
  const without = noted(meeting, takenOutAt(summons, at), number, [{ what: 'struck' }]);
  return { ...without, amendments: { ...without.amendments, struck: [...without.amendments.struck, item] } };
};

export const itemChanged = (meeting: Meeting, event: EventOf<'ItemChanged'>): Meeting => {
  const { summons } = meeting;
  const { item: number, title, minutes, presenters, proposal, attachments } = event;
  const at = indexOf(summons?.items ?? [], number);
  const item = summons?.items[at];
  if (!summons || !item) return meeting;
  const whole = minutes === undefined ? summons : resizedAt(summons, at, minutes);
  const items = whole.items.map((one, index) =>
    index === at
      ? {
          ...one,
          ...(title !== undefined && { title }),
          ...(presenters && { presenters }),
          ...(proposal !== undefined && { proposal }),
          ...(attachments && { attachments }),
        }
      : one,
  );
  const changes: readonly Amended[] = [
    ...(title === undefined ? [] : [{ what: 'title', was: item.title, now: title } as const]),
    ...(minutes === undefined ? [] : [{ what: 'slot', was: item.slot?.minutes ?? null, now: minutes } as const]),
    ...(presenters ? [{ what: 'presenters', now: presenters } as const] : []),
    ...(proposal === undefined ? [] : [{ what: 'proposal' } as const]),
    ...(attachments ? [{ what: 'documents' } as const] : []),
  ];
  return noted(meeting, { ...whole, items }, number, changes);
};
