import { minutesState, unsigned } from '../../meeting/minutes/minutes-state.ts';
import { actions, aside, type Element, text } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import { nameList } from '../kit/people.ts';
import { primaryFor } from '../kit/primary.ts';
import { typed } from '../kit/safe-text.ts';
import { clock, whenWords } from '../kit/times.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** The state of the minutes, in a sentence; while they are being signed, who has not signed yet. */
const stateWords = (view: View): string => {
  const { meeting, words } = view;
  const { minutes } = words.cards;
  const { version, reason, signatures } = meeting.minutes;
  const left = unsigned(meeting).map(({ name }) => name);
  const signing = signatures.length > 0 && left.length > 0;
  const told = signing ? minutes.unsigned(nameList(left, view)) : minutes.states[minutesState(meeting) ?? 'draft'];
  return reason === null ? told : `${told} ${minutes.version(version, typed(reason, 200))}`;
};

/** The next steps that chair and secretary can take with the minutes. */
const steps = (view: View): readonly Element[] => {
  const { meeting } = view;
  const { buttons } = view.words.cards;
  const step = (title: string, kind: 'review' | 'sign off' | 'release') =>
    button(title, pressOn(view, 'minutes', { kind }), primaryFor(view, kind === 'review' ? 'review minutes' : kind));
  if (meeting.minutes.released) return [];
  const signs = unsigned(meeting).some(({ id }) => id === view.you);
  return [
    step(buttons.review, 'review'),
    ...(signs ? [step(buttons.signOff, 'sign off')] : []),
    ...(minutesState(meeting) === 'signed off' ? [step(buttons.release, 'release')] : []),
  ];
};

/** The button that opens the minutes this viewer may see, or asks for them where the library has no links. */
export const fetchMinutes = (view: View, look: { readonly style?: 'positive' }): Element => {
  const { buttons } = view.words.cards;
  return view.link
    ? { type: 'Action.OpenUrl', title: buttons.minutes, url: view.link, ...look }
    : button(buttons.minutes, pressOn(view, 'minutes', { kind: 'minutes' }), look);
};

/** The link to the minutes. Before the release only chair and secretary get it; the others are told to wait. */
const document = (view: View): readonly Element[] => {
  const { buttons, minutes } = view.words.cards;
  const lead = view.viewer === 'lead';
  if (!lead && view.meeting.minutes.releasedVersion === null) return [aside(minutes.later, { spacing: 'small' })];
  const page = view.webPage ? [{ type: 'Action.OpenUrl', title: buttons.webPage, url: view.webPage }] : [];
  const filed = view.link !== null || view.filed === true;
  const told = lead ? (filed ? stateWords(view) : minutes.making) : minutes.states.released;
  return [
    aside(told, { spacing: 'small' }),
    actions([fetchMinutes(view, primaryFor(view, 'read minutes')), ...page, ...(lead ? steps(view) : [])]),
  ];
};

/** The card of a closed meeting: counts, next meeting and the minutes. Null before the close. */
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
