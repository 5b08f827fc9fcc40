import { openPosition, positionsOf } from '../../meeting/meeting.ts';
import { withRaised } from '../../meeting/other-matters.ts';
import type { Item } from '../../meeting/summons.ts';
import { isLast, leadControls } from '../agenda/lead-controls.ts';
import { nextMeetingForm } from '../agenda/next-meeting-form.ts';
import { actions, aside, type Element, textInput, ticks } from '../kit/elements.ts';
import { button, unfold } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { nextOf, primaryFor } from '../kit/primary.ts';
import { label, typed } from '../kit/safe-text.ts';
import type { CardKey, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { fixedSentence } from './fixed-sentence.ts';
import { isApproval } from './outcomes.ts';

const lettersInput = (item: Item, view: View): readonly Element[] => {
  const { subItems } = withRaised(view.meeting, item);
  return subItems.length === 0
    ? []
    : [
        ticks({
          id: inputs.letters,
          label: view.words.cards.itemCard.covers,
          choices: subItems
            .slice(0, 20)
            .map(({ letter, title }) => ({ title: label(`${letter}) ${title}`, 80), value: letter })),
        }),
      ];
};

const hasPendingProposal = (item: Item, { meeting }: View): boolean =>
  item.proposal !== null && positionsOf(meeting, item.number).length === 0;

/** Opens a position on the proposal. Without a proposal the text is asked for first. */
const proposeButton = (item: Item, view: View, on: CardKey): Element => {
  const { buttons, itemCard } = view.words.cards;
  const pending = hasPendingProposal(item, view);
  const style = primaryFor(view, 'open position');
  const press = pressOn(view, on, { kind: 'propose', item: item.number });
  if (pending) return button(buttons.propose, press, style);
  const form = [
    textInput({ id: inputs.wording, label: itemCard.wording, placeholder: itemCard.wordingHint }),
    ...lettersInput(item, view),
    actions([button(buttons.propose, press)]),
  ];
  return unfold(view, buttons.propose, form, style);
};

/** `Klubba` on items that are only approved; a position or `noted` on the others, what is next coming first. */
const decisionButtons = (item: Item, view: View, on: CardKey): readonly Element[] => {
  const { buttons } = view.words.cards;
  const none = { associatedInputs: 'none' } as const;
  if (isApproval(item)) {
    const approve = pressOn(view, on, { kind: 'approve', item: item.number });
    if (view.meeting.approvals.includes(item.number)) return [];
    const onwards = pressOn(view, on, { kind: 'approve and next', item: item.number });
    return [
      button(buttons.adopt, approve, { ...none, ...primaryFor(view, 'approve') }),
      ...(isLast(view, item.number) ? [] : [button(buttons.adoptAndNext, onwards, none)]),
    ];
  }
  if (item.formality === 'opening' || item.formality === 'next meeting') return [];
  const propose = proposeButton(item, view, on);
  if (positionsOf(view.meeting, item.number).length > 0) return [propose];
  const noted = pressOn(view, on, { kind: 'noted', item: item.number });
  if (nextOf(view)?.step !== 'note') return [propose, button(buttons.noted, noted, none)];
  const onwards = pressOn(view, on, { kind: 'note and next', item: item.number });
  return [
    button(buttons.noted, noted, { ...none, ...primaryFor(view, 'note') }),
    ...(isLast(view, item.number) ? [] : [button(buttons.adoptAndNext, onwards, none)]),
    propose,
  ];
};

/** The sentence that the gavel will record where it is a fixed one, so that it is read before it is decided. */
const recordedRow = (item: Item, view: View): readonly Element[] => {
  const sentence = fixedSentence(item, view.meeting, view.words);
  return sentence === null
    ? []
    : [aside(view.words.cards.itemCard.records(typed(sentence, 600)), { spacing: 'medium' })];
};

/** Chair's and secretary's controls below the current item. */
export const itemControls = (item: Item, view: View): readonly Element[] => {
  const on: CardKey = `item ${item.number}`;
  const { itemCard } = view.words.cards;
  const notes = view.meeting.entries.filter((entry) => entry.item === item.number).length;
  const counted = notes > 0 ? [aside(itemCard.notes(notes), { spacing: 'medium' })] : [];
  if (openPosition(view.meeting)?.item === item.number) {
    return [...counted, aside(itemCard.openBelow, { spacing: 'medium' })];
  }
  const decisions = decisionButtons(item, view, on);
  return [
    ...counted,
    ...(item.formality === 'next meeting' ? nextMeetingForm(view, on) : []),
    ...(hasPendingProposal(item, view) ? lettersInput(item, view) : []),
    ...recordedRow(item, view),
    ...(decisions.length > 0 ? [actions(decisions)] : []),
    ...leadControls(view, on),
  ];
};
