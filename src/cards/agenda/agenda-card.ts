import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { currentPause, currentVisit } from '../../meeting/meeting.ts';
import type { Summons } from '../../meeting/summons.ts';
import type { Progress } from '../../meeting/time/schedule.ts';
import { actions, aside, type Element, text, textInput } from '../kit/elements.ts';
import { button, framed, pageTurner, title, unfold } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { pageOf } from '../kit/pages.ts';
import { typed } from '../kit/safe-text.ts';
import { clock, clockWords, whenWords } from '../kit/times.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { agendaRows } from './agenda-rows.ts';
import { leadControls } from './lead-controls.ts';
import { scheduleProgress } from './schedule-progress.ts';

/** How far the meeting has come, in one line: `Punkt 5 av 12 · 4 min efter, klart 11.04`. */
const progressWords = (summons: Summons, { late, ends, expected }: Progress, view: View): string => {
  const { meeting, words } = view;
  const { agenda } = words.cards;
  if (meeting.phase === 'summoned') return agenda.notOpen;
  if (meeting.phase === 'closed') return agenda.closed(clock(meeting.closedAt ?? view.now, view));
  const place = summons.items.findIndex(({ number }) => number === currentVisit(meeting)?.item) + 1;
  const pace = late > 0 ? agenda.late(late) : late < 0 ? agenda.early(-late) : agenda.onTime;
  const pause = currentPause(meeting);
  return [
    pause && agenda.paused(clock(pause.from + pause.minutes * 60_000, view)),
    place > 0 && agenda.progress(place, summons.items.length),
    ends && expected.length > 0 && `${pace}, ${agenda.ends(clockWords(ends, view))}`,
  ]
    .filter(Boolean)
    .join(' · ');
};

const warning = ({ end, passesEnd }: Progress, view: View): readonly Element[] =>
  view.meeting.phase === 'open' && passesEnd && end
    ? [
        text(view.words.cards.agenda.passesEnd(clockWords(end, view)), {
          color: 'warning',
          size: 'small',
          spacing: 'none',
        }),
      ]
    : [];

/** Items struck since the kallelse was fixed, by the numbers they had. */
const struckRow = ({ meeting, words }: View): readonly Element[] => {
  const items = meeting.amendments.struck.map((item) => words.cards.item(printedNumber(item), item.title));
  return items.length === 0 ? [] : [aside(typed(words.cards.agenda.struck(items.join('; ')), 600))];
};

/** The other matters raised so far. Members get the button that raises one, until the close. */
const matters = (view: View): readonly Element[] => {
  const { meeting, viewer, words } = view;
  const { agenda, buttons } = words.cards;
  if (meeting.phase === 'closed') return [];
  const raised = meeting.otherMatters.map(({ text }) => text).join('; ');
  const form = [
    textInput({ id: inputs.text, label: agenda.otherMatter }),
    actions([button(buttons.raise, pressOn(view, 'agenda', { kind: 'raise matter' }), { style: 'positive' })]),
  ];
  return [
    ...(raised ? [aside(typed(agenda.raised(raised), 600), { spacing: 'medium' })] : []),
    ...(viewer === 'everyone' ? [actions([unfold(view, buttons.otherMatter, form)])] : []),
  ];
};

/** The agenda with progress and times. Chair and secretary also get the controls of the meeting. */
export const agendaCard = (view: View): Shown | null => {
  const { summons, nextMeeting, phase } = view.meeting;
  if (!summons) return null;
  const words = view.words.cards.agenda;
  const schedule = scheduleProgress(view);
  const { rows, now } = agendaRows(summons, schedule, view);
  const { shown, page, pages } = pageOf(rows, { bytes: 16_000, count: 30 }, view.page, now);
  const state = progressWords(summons, schedule, view);
  const where = [whenWords(summons.meeting, view), typed(summons.meeting.place ?? '', 200)].filter(Boolean).join(' · ');
  const body = [
    ...title(view, words.title),
    ...(where ? [aside(where)] : []),
    text(state, { weight: 'bolder', spacing: 'small' }),
    ...warning(schedule, view),
    ...shown,
    ...struckRow(view),
    ...pageTurner(view, 'agenda', page, pages),
    ...(nextMeeting ? [aside(words.nextMeeting(whenWords(nextMeeting, view)), { spacing: 'medium' })] : []),
    ...matters(view),
    ...(view.viewer === 'lead' ? leadControls(view, 'agenda') : []),
  ];
  return framed(view, { body, summary: `${words.title}. ${state}`, refresh: phase === 'closed' ? null : 'agenda' });
};
