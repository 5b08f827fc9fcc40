import * as v from 'valibot';
import type { AgendaPlace } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { count, listOf } from '../../wire/fields.ts';
import { adoptItem } from '../item/adopt-item.ts';
import { outcomeIn } from '../item/outcomes.ts';
import { textOrNull, wholeNumber } from '../kit/form-values.ts';
import { firstPlace, inputs as names } from '../kit/inputs.ts';
import { cardAsItIs, pressKind } from '../kit/press-kind.ts';

/** What the chair was about to do when outcomes were found missing. */
const blockedStep = v.picklist(['next', 'close']);
export type BlockedStep = v.InferOutput<typeof blockedStep>;

/** The item that was on when the card was made. */
const from = v.nullable(count);

/** The place that was chosen for an item; null where it stays. */
const placeIn = (value: string | undefined, { summons }: Meeting): AgendaPlace | null => {
  const first = summons?.items[0]?.number;
  if (value === firstPlace && first !== undefined) return { before: first };
  const after = wholeNumber(value);
  return after === 0 ? null : { after };
};

/** The steps of the meeting. They are pressed on the agenda and on the cards of items and positions. */
export const agendaPresses = {
  open: pressKind({}, () => ({ type: 'OpenMeeting' })),
  next: pressKind({ from, undecided: v.boolean() }, ({ from, undecided }) => ({ type: 'NextItem', from, undecided })),
  previous: pressKind({ from }, ({ from }) => ({ type: 'PreviousItem', from })),
  pause: pressKind({}, (_, { inputs }) => ({ type: 'Pause', minutes: wholeNumber(inputs[names.minutes]) })),
  'add item': pressKind({}, (_, { inputs }) => ({
    type: 'AddItem',
    title: inputs[names.newTitle] ?? '',
    at: null,
    minutes: textOrNull(inputs[names.newMinutes]) === null ? null : wholeNumber(inputs[names.newMinutes]),
    presenters: [],
    proposal: null,
    attachments: [],
  })),
  'change item': pressKind({}, (_, { inputs, meeting }) => {
    const item = wholeNumber(inputs[names.amended]);
    if (item === 0) return cardAsItIs;
    const at = placeIn(inputs[names.place], meeting);
    const [title, minutes] = [textOrNull(inputs[names.changedTitle]), textOrNull(inputs[names.changedMinutes])];
    return [
      ...(at ? [{ type: 'MoveItem', item, at } as const] : []),
      ...(title !== null || minutes !== null
        ? [
            {
              type: 'ChangeItem',
              item,
              ...(title !== null && { title }),
              ...(minutes !== null && { minutes: wholeNumber(minutes) }),
            } as const,
          ]
        : []),
    ];
  }),
  'strike item': pressKind({}, (_, { inputs }) => {
    const item = wholeNumber(inputs[names.amended]);
    return item === 0 ? cardAsItIs : { type: 'StrikeItem', item };
  }),
  'raise matter': pressKind({}, (_, { inputs }) => {
    const text = textOrNull(inputs[names.text]);
    return text === null ? cardAsItIs : { type: 'RaiseOtherMatter', text };
  }),
  resume: pressKind({}, () => ({ type: 'Resume' })),
  close: pressKind({}, (_, { inputs }) => ({ type: 'CloseMeeting', words: textOrNull(inputs[names.words]) })),
  'set next meeting': pressKind({}, (_, { inputs }) => ({
    type: 'SetNextMeeting',
    date: inputs[names.date] ?? '',
    start: textOrNull(inputs[names.start]),
    end: textOrNull(inputs[names.end]),
  })),
  /** The gavel on each item that was given an outcome. `before` is the step that waits for the outcomes. */
  settle: pressKind({ items: listOf(count), before: blockedStep }, ({ items }, context) =>
    items.flatMap((item) => {
      const outcome = outcomeIn(context.inputs[names.outcomeOf(item)]);
      return outcome ? [adoptItem(item, outcome, context)] : [];
    }),
  ),
};
