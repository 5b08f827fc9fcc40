import { LRUCache } from 'lru-cache';
import { outcomeIn } from '../../cards/item/outcomes.ts';
import { inputs } from '../../cards/kit/inputs.ts';
import type { Shown, View } from '../../cards/kit/view.ts';
import type { CardPress } from '../../cards/press-kinds.ts';
import { answerCard, show } from '../../cards/show.ts';
import { currentVisit } from '../../meeting/meeting.ts';
import type { Press } from './desk.ts';

/** The press that opened a temporary card, and what was typed then. */
interface TemporaryCard {
  readonly press: CardPress;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Remembers who sees the review, or a question for what is missing, in the place of a card. So an update of that card does not take it
 * away while they work. Forgotten when the process ends: they then see the card itself.
 */
export interface TemporaryCards {
  /** The press was answered with a card, which may open or close a temporary one. */
  answered(told: Press, card: TemporaryCard): void;
  /** The temporary card to show where this card is fetched again by `press`; null when there is none, or no longer. */
  card(told: Press, press: CardPress, view: View): Shown | null;
}

/** Temporary cards remembered; the least recently used is forgotten first. */
const mostRemembered = 1_000;

// The review is shown in the place of the minutes card.
const keyOf = ({ chat, sender }: Press, { meeting, on }: CardPress): string =>
  [chat.id, sender.user, meeting, on === 'review' ? 'minutes' : on].join(' ');

/** The gavel on a position, which may ask to whom it is sent for comment. */
const isGavel = ({ kind }: CardPress): boolean =>
  kind === 'adopt' || kind === 'adopt and next' || kind === 'send for comment';

const shown = ({ press, inputs }: TemporaryCard, view: View): Shown | null => {
  const { meeting } = view;
  if (press.kind === 'page') return show(press.on, { ...view, page: press.page });
  if (isGavel(press)) return answerCard(press, { ...view, inputs });
  if (press.kind !== 'settle') return answerCard(press, view);
  const asked = press.before === 'close' ? meeting.phase === 'open' : press.items[0] === currentVisit(meeting)?.item;
  return asked ? answerCard(press, { ...view, inputs }) : null;
};

export const openTemporaryCards = (): TemporaryCards => {
  const cards = new LRUCache<string, TemporaryCard>({ max: mostRemembered });
  return {
    answered(told, card) {
      const { kind, on } = card.press;
      const opens = kind === 'review' || kind === 'settle' || (kind === 'page' && on === 'review');
      const asks = isGavel(card.press) && outcomeIn(card.inputs[inputs.outcome]) === 'referred';
      // A correction pressed on the review leaves it open.
      if (!opens && on === 'review') return;
      const key = keyOf(told, card.press);
      if (opens || asks) cards.set(key, card);
      else cards.delete(key);
    },
    card(told, press, view) {
      const card = cards.get(keyOf(told, press));
      return card ? shown(card, view) : null;
    },
  };
};
