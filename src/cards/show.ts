import { outcomesDue } from '../meeting/position/outcome-due.ts';
import { agendaCard } from './agenda/agenda-card.ts';
import { askOutcomes } from './agenda/ask-outcomes.ts';
import { itemCard } from './item/item-card.ts';
import { inputs } from './kit/inputs.ts';
import type { CardKey, Shown, View } from './kit/view.ts';
import { minutesCard } from './minutes/minutes-card.ts';
import { reviewCard } from './minutes/review-card.ts';
import { keptNoteCard, noteOfferCard } from './note-offer/note-offer-card.ts';
import { pauseCard } from './pause/pause-card.ts';
import { positionCard } from './position/position-card.ts';
import type { CardPress } from './press-kinds.ts';
import { isRollCalled, rollCallCard } from './roll-call/roll-call-card.ts';
import { tickedAway } from './roll-call/roll-call-presses.ts';
import { settingsCard } from './settings/settings-card.ts';
import { summonsCard } from './summons/summons-card.ts';

/** The card as the meeting is now; null when it has nothing to show, or no longer has. */
export const show = (key: CardKey, view: View): Shown | null => {
  switch (key) {
    case 'summons':
      return summonsCard(view);
    case 'agenda':
      return agendaCard(view);
    case 'roll call':
      return rollCallCard(view);
    case 'minutes':
      return minutesCard(view);
    case 'review':
      return reviewCard(view);
    case 'settings':
      return settingsCard(view);
  }
  const [kind, ...rest] = key.split(' ');
  if (kind === 'pause') return pauseCard(view, Number(rest[0]));
  return kind === 'item' ? itemCard(view, Number(rest[0])) : positionCard(view, rest.join(' '));
};

/**
 * The card that answers a press once it is done. Most presses get the card they sat on. A roll call gets its next page, `review` the review,
 * and `settle` the question for outcomes that are still missing.
 */
export const answerCard = (press: CardPress, view: View): Shown | null => {
  if (press.kind === 'roll call')
    return show(press.on, { ...view, page: isRollCalled(view.meeting) ? null : press.page + 1 });
  if (press.kind === 'mark attendance' || press.kind === 'name deputy')
    return rollCallCard(view, view.inputs !== undefined && tickedAway(view.inputs, view.meeting).length === 0);
  if (press.kind === 'keep note') {
    const text = view.inputs?.[inputs.text] ?? '';
    return keptNoteCard(view, press.item) ?? noteOfferCard(view, { ...press, text }, press.as);
  }
  if (press.kind === 'review') return show('review', view);
  if (press.kind !== 'settle') return show(press.on, view);
  const { meeting } = view;
  const due = outcomesDue(meeting).filter(({ number }) => press.before === 'close' || press.items.includes(number));
  const numbers = due.map(({ number }) => number);
  return numbers.length > 0 ? askOutcomes(view, numbers, press.before, press.on) : show(press.on, view);
};
