import type { Instant } from '../../meeting/events.ts';
import { currentPause, currentVisit, type Meeting } from '../../meeting/meeting.ts';
import type { Progress } from '../../meeting/time/schedule.ts';
import { clock, clockWords } from '../kit/times.ts';
import type { CardKey, View } from '../kit/view.ts';
import { newestCard } from '../wanted.ts';
import { scheduleProgress } from './schedule-progress.ts';

/** Place and pace of an open meeting: `Punkt 5 av 12 · 4 min efter, klart 11.04`. */
const paceWords = ({ late, ends, expected }: Progress, view: View): string => {
  const { meeting, words } = view;
  const { agenda } = words.cards;
  const items = meeting.summons?.items ?? [];
  const place = items.findIndex(({ number }) => number === currentVisit(meeting)?.item) + 1;
  const pace = late > 0 ? agenda.late(late) : late < 0 ? agenda.early(-late) : agenda.onTime;
  return [
    place > 0 && agenda.progress(place, items.length),
    ends && expected.length > 0 && `${pace}, ${agenda.ends(clockWords(ends, view))}`,
  ]
    .filter(Boolean)
    .join(' · ');
};

/** How far the meeting has come, in one line; `Paus till 10.40` before it where there is one. */
export const progressWords = (schedule: Progress, view: View): string => {
  const { meeting, words } = view;
  const { agenda } = words.cards;
  if (meeting.phase === 'summoned') return agenda.notOpen;
  if (meeting.phase === 'closed') return agenda.closed(clock(meeting.closedAt ?? view.now, view));
  const pause = currentPause(meeting);
  const until = pause && agenda.paused(clock(pause.from + pause.minutes * 60_000, view));
  return [until, paceWords(schedule, view)].filter(Boolean).join(' · ');
};

/** When the newest item or position began. */
const newestBegan = ({ visits, positions }: Meeting): Instant | null => {
  const began = [visits.at(-1)?.from, positions.at(-1)?.openedAt].filter((at) => at !== undefined);
  return began.length > 0 ? Math.max(...began) : null;
};

/** Says on the newest card that a pause is over, until something new begins. Null otherwise. */
export const resumedAt = (on: CardKey, view: View): string | null => {
  const { meeting, words } = view;
  const over = meeting.pauses.at(-1)?.to ?? null;
  const began = newestBegan(meeting);
  if (over === null || began === null || over < began || newestCard(meeting) !== on) return null;
  return words.cards.agenda.resumed(clock(over, view));
};

/** Place and pace on the card at the end of the chat, where people look; null on every other card. */
export const progressAt = (on: CardKey, view: View): string | null =>
  newestCard(view.meeting) === on
    ? [resumedAt(on, view), paceWords(scheduleProgress(view), view)].filter(Boolean).join(' · ')
    : null;
