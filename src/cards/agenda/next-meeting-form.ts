import { actions, type Element } from '../kit/elements.ts';
import { button } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import type { CardKey, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** Date and times of the next meeting, with the button that records them. Known values are filled in. */
export const nextMeetingForm = (view: View, on: CardKey): readonly Element[] => {
  const { buttons, itemCard } = view.words.cards;
  const known = view.meeting.nextMeeting;
  const time = (id: string, words: string, value: string | null | undefined) => ({
    type: 'Input.Time',
    id,
    label: words,
    ...(value ? { value } : {}),
  });
  return [
    { type: 'Input.Date', id: inputs.date, label: itemCard.date, ...(known ? { value: known.date } : {}) },
    time(inputs.start, itemCard.start, known?.start),
    time(inputs.end, itemCard.end, known?.end),
    actions([button(buttons.setNextMeeting, pressOn(view, on, { kind: 'set next meeting' }))]),
  ];
};
