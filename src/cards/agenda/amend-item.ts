import { hasBeenOn } from '../../meeting/agenda/is-used.ts';
import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { currentVisit } from '../../meeting/meeting.ts';
import type { Item } from '../../meeting/summons.ts';
import { actions, choiceInput, type Element, lineInput, textInput } from '../kit/elements.ts';
import { button, unfold } from '../kit/frame.ts';
import { firstPlace, inputs, nothing } from '../kit/inputs.ts';
import { label } from '../kit/safe-text.ts';
import type { View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** Longest title of an item in a drop-down, in bytes. */
const longest = 60;
/** Most items in a drop-down: a card of more bytes is not shown. Others are amended by commands and in the panel. */
const mostChoices = 30;

const minutesInput = (view: View, id: string): Element => ({
  type: 'Input.Number',
  id,
  label: view.words.cards.agenda.newMinutes,
  min: 1,
  max: 600,
});

/** Asks for the title of a new item and, if it is to have one, its length. It comes before other matters. */
const newItemButton = (view: View): Element => {
  const { agenda, buttons } = view.words.cards;
  return unfold(view, buttons.newItem, [
    textInput({ id: inputs.newTitle, label: agenda.newTitle }),
    minutesInput(view, inputs.newMinutes),
    actions([button(buttons.newItem, pressOn(view, 'agenda', { kind: 'add item' }))]),
  ]);
};

/** Asks which of the items that are left is moved, changed or struck. */
const amendItemButton = (view: View): readonly Element[] => {
  const { meeting } = view;
  const { cards } = view.words;
  const { agenda, buttons } = cards;
  const items = meeting.summons?.items ?? [];
  const current = currentVisit(meeting)?.item;
  const isLeft = ({ number }: Item): boolean => number !== current && !hasBeenOn(meeting, number);
  const left = items.filter(isLeft);
  if (left.length === 0) return [];
  const named = (item: Item): string => `${printedNumber(item)}. ${label(item.title, longest)}`;
  // Nothing is put before an item that has been on.
  const passed = items.findLastIndex((item) => !isLeft(item));
  const places = [
    ...(passed < 0 ? [{ title: agenda.first, value: firstPlace }] : []),
    ...items
      .slice(Math.max(passed, 0), Math.max(passed, 0) + mostChoices)
      .map((item) => ({ title: agenda.after(named(item)), value: String(item.number) })),
  ];
  const form = [
    {
      ...choiceInput({
        id: inputs.amended,
        label: agenda.amended,
        choices: left.slice(0, mostChoices).map((item) => ({ title: named(item), value: String(item.number) })),
      }),
      isRequired: true,
      errorMessage: agenda.chooseItem,
    },
    choiceInput({
      id: inputs.place,
      label: agenda.place,
      choices: [{ title: agenda.samePlace, value: nothing }, ...places],
      value: nothing,
    }),
    lineInput({ id: inputs.changedTitle, label: agenda.changedTitle }),
    minutesInput(view, inputs.changedMinutes),
    actions([
      button(buttons.changeItem, pressOn(view, 'agenda', { kind: 'change item' })),
      button(buttons.strikeItem, pressOn(view, 'agenda', { kind: 'strike item' })),
    ]),
  ];
  return [unfold(view, buttons.amendItem, form)];
};

/** The buttons that amend the agenda, in a row of their own below the steps of the meeting. */
export const amendButtons = (view: View): Element => actions([newItemButton(view), ...amendItemButton(view)]);
