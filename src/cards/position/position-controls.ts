import { currentVisit, itemOf, type Position } from '../../meeting/meeting.ts';
import { type Outcome, outcomes } from '../../meeting/position/outcome.ts';
import { states } from '../../meeting/position/referral.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { hereButton, isLast, pauseButtons } from '../agenda/lead-controls.ts';
import { likelyOutcome, outcomeIn } from '../item/outcomes.ts';
import { referralFields, referralInputs } from '../item/referral-inputs.ts';
import { actions, aside, box, choiceInput, type Element, text, textInput } from '../kit/elements.ts';
import { button, unfold } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { nextOf, primaryFor } from '../kit/primary.ts';
import { weight } from '../kit/safe-text.ts';
import type { CardKey, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** Longest text in bytes that can be amended on the card: the field must hold all of it. */
const amendable = 5_000;

/** A text field and the buttons to answer. `Bekräfta` is left out for those who have confirmed. */
export const answerControls = (position: Position, view: View, on: CardKey): readonly Element[] => {
  const { buttons, position: words } = view.words.cards;
  const { id, revision } = position;
  const confirm = button(buttons.confirm, pressOn(view, on, { kind: 'confirm', position: id, revision }), {
    associatedInputs: 'none',
    ...primaryFor(view, 'confirm'),
  });
  const answers = view.you ? answersOf(position, view.you) : [];
  return [
    ...yourAnswer(answers, view),
    textInput({ id: inputs.text, label: words.text, placeholder: words.textHint }),
    actions([
      ...(nextOf(view)?.step === 'arrive' ? [hereButton(view, on)] : []),
      ...(answers.includes('confirmed') ? [] : [confirm]),
      button(buttons.view, pressOn(view, on, { kind: 'view', position: id })),
      button(buttons.dissent, pressOn(view, on, { kind: 'dissent', position: id })),
    ]),
  ];
};

type GivenAnswer = 'confirmed' | 'dissented' | 'viewed';

/** How somebody has answered the position so far. */
export const answersOf = ({ confirmations, dissents, views }: Position, person: PersonId): readonly GivenAnswer[] => {
  const by = (answer: { readonly person: PersonId }) => answer.person === person;
  return [
    ...(confirmations.some(by) ? (['confirmed'] as const) : []),
    ...(dissents.some(by) ? (['dissented'] as const) : []),
    ...(views.some(by) ? (['viewed'] as const) : []),
  ];
};

/** This viewer's own answers, in words. */
const yourAnswer = (answers: readonly GivenAnswer[], { words }: View): readonly Element[] => {
  const { youConfirmed, youDissented, youViewed } = words.cards.position;
  const said = { confirmed: youConfirmed, dissented: youDissented, viewed: youViewed };
  const line = answers.map((answer) => said[answer]).join(' ');
  return line ? [text(`✓ ${line}`, { color: 'good', weight: 'bolder' })] : [];
};

/** Folds the fields of a matter sent for comment, with a gavel of its own; nothing where the text says it, or the fields are open already. */
const sendForComment = (position: Position, chosen: Outcome | null, view: View, on: CardKey): readonly Element[] => {
  const { buttons, outcomes: named } = view.words.cards;
  if (chosen === 'referred' || states(position.text, 'referred')) return [];
  const press = pressOn(view, on, { kind: 'send for comment', position: position.id });
  const form = [...referralFields(inputs, {}, view.words), actions([button(buttons.sendForComment, press)])];
  return [unfold(view, named.referred, form)];
};

/** For chair and secretary: adopt with an outcome, confirm orally, amend the text. */
export const gavelControls = (position: Position, view: View, on: CardKey): readonly Element[] => {
  const { buttons, outcomes: named, position: words } = view.words.cards;
  const { id } = position;
  const whole = weight(position.text) <= amendable;
  const item = itemOf(view.meeting, position.item);
  const goesOn = currentVisit(view.meeting)?.item === position.item && !isLast(view, position.item);
  const lost = position.confirmations.length;
  const chosen = outcomeIn(view.inputs?.[inputs.outcome]);
  const amend = [
    ...(lost > 0 ? [aside(words.amendVoids(lost))] : []),
    textInput({ id: inputs.wording, label: words.wording, ...(whole ? { value: position.text } : {}) }),
    actions([button(buttons.amend, pressOn(view, on, { kind: 'amend', position: id }))]),
  ];
  const gavel = [
    choiceInput({
      id: inputs.outcome,
      label: words.outcome,
      choices: outcomes.map((outcome) => ({ title: named[outcome], value: outcome })),
      value: chosen ?? likelyOutcome(item, position),
    }),
    ...referralInputs(inputs, chosen, position.text, view.inputs ?? {}, view.words),
    actions([
      button(buttons.adopt, pressOn(view, on, { kind: 'adopt', position: id }), primaryFor(view, 'adopt')),
      ...(goesOn ? [button(buttons.adoptAndNext, pressOn(view, on, { kind: 'adopt and next', position: id }))] : []),
      button(buttons.orally, pressOn(view, on, { kind: 'orally', position: id }), { associatedInputs: 'none' }),
      ...pauseButtons(view, on),
      unfold(view, buttons.amend, whole ? amend : [aside(words.tooLong)]),
      ...sendForComment(position, chosen, view, on),
    ]),
  ];
  return [box(gavel, { separator: true, spacing: 'medium' })];
};
