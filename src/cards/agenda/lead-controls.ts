import { currentPause, currentVisit } from '../../meeting/meeting.ts';
import { actions, aside, type Element, textInput } from '../kit/elements.ts';
import { button, unfold } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { nextOf, primaryFor } from '../kit/primary.ts';
import type { CardKey, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { newestCard } from '../wanted.ts';
import { amendButtons } from './amend-item.ts';

const defaultPause = 10;

const pauseMinutes = (view: View, current: number | null): number =>
  view.meeting.summons?.meeting.pauses.find(({ afterItem }) => afterItem === current)?.minutes ?? defaultPause;

/** For somebody called who was not there at the roll call: they are here now. */
export const hereButton = (view: View, on: CardKey): Element =>
  button(view.words.cards.buttons.here, pressOn(view, on, { kind: 'here' }), {
    associatedInputs: 'none',
    ...primaryFor(view, 'arrive'),
  });

/** Asks how long the pause is before it begins. */
const pauseButton = (view: View, on: CardKey, current: number | null): Element => {
  const { agenda, buttons } = view.words.cards;
  const minutes = {
    type: 'Input.Number',
    id: inputs.minutes,
    label: agenda.pauseMinutes,
    min: 1,
    max: 240,
    value: pauseMinutes(view, current),
  };
  const begin = actions([button(buttons.pause, pressOn(view, on, { kind: 'pause' }))]);
  return unfold(view, buttons.pause, [minutes, begin], primaryFor(view, 'pause'));
};

/** `Paus` on the agenda and on the card at the end of the chat, while there is none. */
export const pauseButtons = (view: View, on: CardKey): readonly Element[] => {
  const shown = on === 'agenda' || newestCard(view.meeting) === on;
  return shown && !currentPause(view.meeting) ? [pauseButton(view, on, currentVisit(view.meeting)?.item ?? null)] : [];
};

/** Asks for closing words. Says so when items are left. */
const closeButton = (view: View, on: CardKey, last: boolean): Element => {
  const { agenda, buttons } = view.words.cards;
  const form = [
    ...(last ? [] : [aside(agenda.itemsLeft)]),
    textInput({ id: inputs.words, label: agenda.closingWords }),
    actions([button(buttons.close, pressOn(view, on, { kind: 'close' }))]),
  ];
  return unfold(view, buttons.close, form, primaryFor(view, 'close meeting', 'return'));
};

/** Whether no item follows this one. */
export const isLast = ({ meeting }: View, item: number | null): boolean =>
  meeting.summons?.items.at(-1)?.number === item;

/**
 * Chair's and secretary's buttons: open, next, previous, pause, resume, close. The agenda has all of them, other cards only those that lead onward.
 * Closing an item left without an outcome is asked about, so the way back to it begins with closing the meeting.
 */
export const leadControls = (view: View, on: CardKey): readonly Element[] => {
  const { meeting, words } = view;
  const { buttons } = words.cards;
  const plain = { associatedInputs: 'none' } as const;
  const step = nextOf(view)?.step;
  switch (meeting.phase) {
    case 'empty':
    case 'closed':
      return [];
    case 'summoned':
      return [
        actions([
          button(buttons.open, pressOn(view, on, { kind: 'open' }), { ...plain, ...primaryFor(view, 'open meeting') }),
        ]),
        ...(on === 'agenda' ? [amendButtons(view)] : []),
      ];
    case 'open':
      break;
  }
  const items = meeting.summons?.items ?? [];
  const from = currentVisit(meeting)?.item ?? null;
  const [first, last] = [items[0]?.number === from, isLast(view, from)];
  const whole = on === 'agenda';
  const paused = currentPause(meeting) !== null;
  const next = pressOn(view, on, { kind: 'next', from, undecided: false });
  const row = [
    ...(step === 'arrive' ? [hereButton(view, on)] : []),
    ...(paused
      ? [button(buttons.resume, pressOn(view, on, { kind: 'resume' }), { ...plain, ...primaryFor(view, 'resume') })]
      : []),
    ...(last ? [] : [button(buttons.next, next, { ...plain, ...primaryFor(view, 'next item') })]),
    ...(whole && !first ? [button(buttons.previous, pressOn(view, on, { kind: 'previous', from }), plain)] : []),
    ...pauseButtons(view, on),
    ...(whole || last || step === 'close meeting' || step === 'return' ? [closeButton(view, on, last)] : []),
  ];
  return [...(row.length > 0 ? [actions(row)] : []), ...(whole ? [amendButtons(view)] : [])];
};
