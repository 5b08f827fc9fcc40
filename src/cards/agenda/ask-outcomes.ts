import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { currentVisit, itemOf } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import { outcomeIn, outcomesFor, outcomeWord } from '../item/outcomes.ts';
import { referralInputs } from '../item/referral-inputs.ts';
import { actions, aside, box, choiceInput, type Element, text, textInput } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { typed } from '../kit/safe-text.ts';
import type { CardKey, Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import type { BlockedStep } from './agenda-presses.ts';

const none = { associatedInputs: 'none' } as const;

/** Most items asked about at once. The next are asked about when these have an outcome. */
const atOnce = 10;

const itemRow = (item: Item, view: View): Element => {
  const { item: itemWords, missing } = view.words.cards;
  const offered = outcomesFor(item);
  const chosen = outcomeIn(view.inputs?.[inputs.outcomeOf(item.number)]);
  const fields = { to: inputs.toOf(item.number), until: inputs.untilOf(item.number) };
  return box(
    [
      text(itemWords(printedNumber(item), typed(item.title, 240)), { weight: 'bolder' }),
      ...(item.proposal === null ? [] : [aside(typed(item.proposal, 600))]),
      choiceInput({
        id: inputs.outcomeOf(item.number),
        label: missing.outcomeOf(printedNumber(item)),
        choices: offered.map((outcome) => ({ title: outcomeWord(item, outcome, view.words), value: outcome })),
        value: view.inputs?.[inputs.outcomeOf(item.number)] ?? offered[0] ?? '',
      }),
      ...referralInputs(fields, chosen, item.proposal ?? '', view.inputs ?? {}, view.words),
    ],
    { separator: true, spacing: 'medium' },
  );
};

/** Asks for the missing outcomes, in place of the card `on` where `before` was pressed. `items` are the item numbers that the refusal named. */
export const askOutcomes = (view: View, items: readonly number[], before: BlockedStep, on: CardKey): Shown => {
  const { agenda, buttons, missing } = view.words.cards;
  const due = items.flatMap((number) => itemOf(view.meeting, number) ?? []);
  const asked = due.slice(0, atOnce).map(({ number }) => number);
  const from = currentVisit(view.meeting)?.item ?? null;
  const onward = pressOn(view, on, { kind: 'next', from, undecided: true });
  const body = [
    ...title(view, missing.title),
    aside(before === 'next' ? missing.next : missing.close(due.length), { spacing: 'small' }),
    ...due.slice(0, atOnce).map((item) => itemRow(item, view)),
    ...(due.length > atOnce ? [aside(missing.more(due.length - atOnce), { spacing: 'medium' })] : []),
    // The meeting closes by itself once no outcome is missing, so the closing words are kept on this card.
    ...(before === 'close'
      ? [textInput({ id: inputs.words, label: agenda.closingWords, value: view.inputs?.[inputs.words] ?? '' })]
      : []),
    // One button for all items: a press changes the card, and unanswered questions would be lost.
    actions(
      [
        button(buttons.adopt, pressOn(view, on, { kind: 'settle', items: asked, before }), { style: 'positive' }),
        ...(before === 'next' ? [button(buttons.undecided, onward, none)] : []),
        button(buttons.back, pressOn(view, on, { kind: 'refresh' }), none),
      ],
      { separator: true, spacing: 'medium' },
    ),
  ];
  const named = due.map((item) => view.words.cards.item(printedNumber(item), item.title)).join(', ');
  return framed(view, { body, summary: `${missing.title}: ${named}`, refresh: null });
};
