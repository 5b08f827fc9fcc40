import { actions, aside, type Element, text } from './elements.ts';
import { button, framed, title } from './frame.ts';
import { pressOn } from './payload.ts';
import { typed } from './plain.ts';
import { clock, whenWords } from './times.ts';
import type { Shown, View } from './view.ts';

/** The draft is for chair and secretary; the others see that it is made, and nothing of it before its release. */
const document = (view: View): readonly Element[] => {
  const { buttons, minutes } = view.words.cards;
  if (view.viewer === 'everyone') return [aside(minutes.later, { spacing: 'small' })];
  const fetch = view.link
    ? { type: 'Action.OpenUrl', title: buttons.minutes, url: view.link, style: 'positive' }
    : button(buttons.minutes, pressOn(view, 'minutes', { kind: 'minutes' }), { style: 'positive' });
  const review = button(buttons.review, pressOn(view, 'minutes', { kind: 'review' }));
  return [
    aside(view.link || view.filed ? minutes.ready : minutes.making, { spacing: 'small' }),
    actions([fetch, review]),
  ];
};

/** What a closed meeting left: what it came to, and for chair and secretary the way to the minutes. */
export const minutesCard = (view: View): Shown | null => {
  const { meeting, words } = view;
  if (!meeting.summons || meeting.phase !== 'closed') return null;
  const { agenda, counted, minutes } = words.cards;
  const taken = meeting.positions.filter(({ outcome }) => outcome !== null).length;
  const gist = [
    counted.items(meeting.summons.items.length),
    ...(taken > 0 ? [counted.positions(taken)] : []),
    ...(meeting.followUps.length > 0 ? [counted.followUps(meeting.followUps.length)] : []),
  ].join(' · ');
  const closed = minutes.closed(clock(meeting.closedAt ?? view.now, view));
  const body = [
    ...title(view, closed),
    aside(gist),
    ...(meeting.closingWords ? [text(typed(meeting.closingWords, 800), { spacing: 'small' })] : []),
    ...(meeting.nextMeeting
      ? [text(agenda.nextMeeting(whenWords(meeting.nextMeeting, view)), { spacing: 'small' })]
      : []),
    ...(meeting.corrections > 0 ? [aside(counted.corrections(meeting.corrections))] : []),
    ...document(view),
  ];
  return framed(view, { body, summary: `${closed}. ${gist}`, refresh: 'minutes' });
};
