import { languageTag } from '../../i18n/dates.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { buttonData, pressOn } from '../payload.ts';
import type { CardPress } from '../press-kinds.ts';
import { actions, type Element, text } from './elements.ts';
import { refreshers } from './refreshers.ts';
import { label, typed } from './safe-text.ts';
import type { CardKey, Shown, View } from './view.ts';

interface ButtonStyle {
  readonly style?: 'positive' | 'destructive';
  /** `none` for buttons that do not send the values of inputs. */
  readonly associatedInputs?: 'none';
}

/** A button: `Action.Execute`, with `Action.Submit` as its fallback in clients that do not know Execute. */
export const button = (title: string, press: CardPress, look: ButtonStyle = {}): Element => {
  const data = buttonData(press);
  return {
    type: 'Action.Execute',
    title,
    verb: press.kind,
    data,
    ...look,
    fallback: { type: 'Action.Submit', title, data, ...look },
  };
};

/** A button that unfolds a small card below its row. Its title ends in an ellipsis, because more is asked. */
export const unfold = (
  view: View,
  title: string,
  body: readonly Element[],
  look: Pick<ButtonStyle, 'style'> = {},
): Element => ({
  type: 'Action.ShowCard',
  title: view.words.cards.unfolds(title),
  ...look,
  card: { type: 'AdaptiveCard', body },
});

interface CardContent {
  readonly body: readonly Element[];
  /** One line of plain text. */
  readonly summary: string;
  /** The card that clients of chair, secretary and `own` refresh to get their own view; null when all see the same. */
  readonly refresh: CardKey | null;
  /** Called people with a view of their own, the most important first. */
  readonly own?: readonly PersonId[];
}

/** An Adaptive Card 1.5 around its body. Only the card that everybody sees refreshes; a personal view would refresh itself for ever. */
export const framed = (view: View, { body, summary, refresh, own = [] }: CardContent): Shown => {
  const line = label(summary, 600);
  const action = refresh && {
    type: 'Action.Execute',
    verb: 'refresh',
    data: buttonData(pressOn(view, refresh, { kind: 'refresh' })),
  };
  return {
    card: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      lang: languageTag(view.words.locale),
      fallbackText: line,
      ...(action && view.viewer === 'everyone' && !view.you
        ? { refresh: { action, userIds: refreshers(view, own) } }
        : {}),
      body,
    },
    summary: line,
  };
};

/** The card's title, below the name of the board. */
export const title = (view: View, words: string): readonly Element[] => {
  const head = (view.meeting.summons ?? view.meeting.draft?.summons)?.meeting;
  const body = head?.body ?? head?.abbreviation;
  return [
    ...(body ? [text(typed(body, 200), { size: 'small', isSubtle: true })] : []),
    text(words, { size: 'large', weight: 'bolder', style: 'heading', ...(body ? { spacing: 'none' } : {}) }),
  ];
};

/** The page number and the buttons to the other pages; empty when there is one page. */
export const pageTurner = (view: View, on: CardKey, page: number, pages: number): readonly Element[] => {
  if (pages < 2) return [];
  const { buttons } = view.words.cards;
  const to = (target: number, words: string) => button(words, pressOn(view, on, { kind: 'page', page: target }));
  return [
    text(view.words.cards.page(page + 1, pages), { size: 'small', isSubtle: true }),
    actions([
      ...(page > 0 ? [to(page - 1, buttons.previousPage)] : []),
      ...(page < pages - 1 ? [to(page + 1, buttons.nextPage)] : []),
    ]),
  ];
};
