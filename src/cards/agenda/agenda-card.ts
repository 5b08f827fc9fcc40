import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { asTitle } from '../../meeting/other-matters.ts';
import type { Progress } from '../../meeting/time/schedule.ts';
import { actions, aside, type Element, text, textInput } from '../kit/elements.ts';
import { button, framed, pageTurner, title, unfold } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { pageOf } from '../kit/pages.ts';
import { typed } from '../kit/safe-text.ts';
import { clockWords, whenWords } from '../kit/times.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { agendaRows } from './agenda-rows.ts';
import { leadControls } from './lead-controls.ts';
import { progressWords } from './progress-words.ts';
import { scheduleProgress } from './schedule-progress.ts';

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
  const raised = meeting.otherMatters.map(({ text }) => asTitle(text)).join('; ');
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
  const state = progressWords(schedule, view);
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
