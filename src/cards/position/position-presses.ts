import { count, id } from '../../wire/fields.ts';
import { outcomeIn } from '../item/outcomes.ts';
import { filledReferral } from '../item/referral-inputs.ts';
import { textOrNull } from '../kit/form-values.ts';
import { inputs as names } from '../kit/inputs.ts';
import { cardAsItIs, pressKind } from '../kit/press-kind.ts';

/** Buttons of a position: the members' answers, and for chair and secretary the gavel. */
export const positionPresses = {
  /** `revision` is that of the text on the card. */
  confirm: pressKind({ position: id, revision: count }, ({ position, revision }) => ({
    type: 'Confirm',
    position,
    revision,
  })),
  view: pressKind({ position: id }, ({ position }, { inputs }) => ({
    type: 'GiveView',
    position,
    text: inputs[names.text] ?? '',
  })),
  dissent: pressKind({ position: id }, ({ position }, { inputs }) => ({
    type: 'Dissent',
    position,
    text: inputs[names.text] ?? '',
  })),
  orally: pressKind({ position: id }, ({ position }) => ({ type: 'ConfirmOrally', position, people: 'all' })),
  amend: pressKind({ position: id }, ({ position }, { inputs, meeting }) => {
    // The command names no position, so the card of a closed position must not amend the open one.
    const open = meeting.positions.find(({ id, outcome }) => id === position && outcome === null);
    const text = textOrNull(inputs[names.wording]);
    return open && text ? { type: 'OpenPosition', item: open.item, letters: open.letters, text } : cardAsItIs;
  }),
  adopt: pressKind({ position: id }, ({ position }, { inputs }) => ({
    type: 'Adopt',
    position,
    item: null,
    outcome: outcomeIn(inputs[names.outcome]),
    text: null,
    ...filledReferral(names, inputs),
  })),
  // The list of outcomes on the same card may say something else: this button is an outcome of its own.
  'send for comment': pressKind({ position: id }, ({ position }, { inputs }) => ({
    type: 'Adopt',
    position,
    item: null,
    outcome: 'referred',
    text: null,
    ...filledReferral(names, inputs),
  })),
  'adopt and next': pressKind({ position: id }, ({ position }, { inputs }) => ({
    type: 'AdoptAndNext',
    from: null,
    position,
    outcome: outcomeIn(inputs[names.outcome]),
    text: null,
    ...filledReferral(names, inputs),
  })),
};
