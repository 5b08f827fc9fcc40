import { LRUCache } from 'lru-cache';
import type { Shown, View } from '../../cards/kit/view.ts';
import type { CardPress } from '../../cards/press-kinds.ts';
import { answerCard, show } from '../../cards/show.ts';
import { currentVisit } from '../../meeting/meeting.ts';
import type { Press } from './desk.ts';

/** The press that turned a card into something else for the one who pressed, and what was typed then. */
interface Turn {
  readonly press: CardPress;
  readonly inputs: Readonly<Record<string, string>>;
}

/**
 * Remembers who has a card turned to the review, or to the question for missing outcomes, so that an update of the card beneath does not take it
 * from under their hands. Forgotten with the process: the card is then what it always was.
 */
export interface Turns {
  /** The press was answered with a card. */
  answered(told: Press, turn: Turn): void;
  /** What the card that fetches itself by `press` was turned to; null when it is not, or that is over. */
  card(told: Press, press: CardPress, view: View): Shown | null;
}

/** Cards remembered; the one unused for longest is forgotten first. */
const most = 1_000;

// The review stands in the place of the minutes card.
const keyOf = ({ chat, sender }: Press, { meeting, on }: CardPress): string =>
  [chat.id, sender.user, meeting, on === 'review' ? 'minutes' : on].join(' ');

const shown = ({ press, inputs }: Turn, view: View): Shown | null => {
  const { meeting } = view;
  if (press.kind === 'page') return show(press.on, { ...view, page: press.page });
  if (press.kind !== 'settle') return answerCard(press, view);
  const asked = press.before === 'close' ? meeting.phase === 'open' : press.items[0] === currentVisit(meeting)?.item;
  return asked ? answerCard(press, { ...view, inputs }) : null;
};

export const openTurns = (): Turns => {
  const turns = new LRUCache<string, Turn>({ max: most });
  return {
    answered(told, turn) {
      const { kind, on } = turn.press;
      const turning = kind === 'review' || kind === 'settle' || (kind === 'page' && on === 'review');
      // A mend pressed on the review leaves it open.
      if (!turning && on === 'review') return;
      const key = keyOf(told, turn.press);
      if (turning) turns.set(key, turn);
      else turns.delete(key);
    },
    card(told, press, view) {
      const turn = turns.get(keyOf(told, press));
      return turn ? shown(turn, view) : null;
    },
  };
};
