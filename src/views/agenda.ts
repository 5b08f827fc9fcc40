import type { Clock } from '../language/clock.ts';
import { printedNumber } from '../meeting/agenda/printed-number.ts';
import { currentVisit, type Meeting, positionsOf } from '../meeting/meeting.ts';
import type { Outcome } from '../meeting/position/outcome.ts';
import { awaitsOutcome } from '../meeting/position/outcome-due.ts';
import type { Item } from '../meeting/summons.ts';
import type { Progress } from '../meeting/time/schedule.ts';
import type { AgendaRow, AgendaSection, ClockSection } from './sections.ts';

const stateOf = (meeting: Meeting, { number }: Item): AgendaRow['state'] => {
  if (meeting.phase === 'open' && currentVisit(meeting)?.item === number) return 'now';
  return meeting.visits.some(({ item, to }) => item === number && to !== null) ? 'done' : 'coming';
};

const outcomesOf = (meeting: Meeting, { number }: Item): readonly Outcome[] => [
  ...new Set(positionsOf(meeting, number).flatMap(({ outcome }) => outcome ?? [])),
];

const startsOf = (rows: Progress['planned']): ReadonlyMap<number, Clock> =>
  new Map(rows.map(({ item, start }) => [item, start]));

/** The agenda as far as it has come, each item with its planned time and, where it differs, the time now expected. */
export const agendaSection = (meeting: Meeting, progress: Progress): AgendaSection => {
  const planned = startsOf(progress.planned);
  const expected = startsOf(meeting.phase === 'open' ? progress.expected : []);
  const { items, meeting: head } = meeting.summons ?? { items: [], meeting: null };
  return {
    rows: items.map((item): AgendaRow => {
      const state = stateOf(meeting, item);
      const [start, now] = [planned.get(item.number) ?? null, expected.get(item.number) ?? null];
      return {
        number: item.number,
        printed: printedNumber(item),
        title: item.title,
        formality: item.formality,
        state,
        planned: start,
        expected: state === 'coming' && now !== start ? now : null,
        minutes: item.slot?.minutes ?? null,
        outcomes: outcomesOf(meeting, item),
        approved: meeting.approvals.includes(item.number),
        awaitsOutcome: awaitsOutcome(meeting, item),
        added: meeting.amendments.made.some((one) => one.what === 'added' && one.item === item.number),
        pauseAfter: head?.pauses.find(({ afterItem }) => afterItem === item.number)?.minutes ?? null,
      };
    }),
    struck: meeting.amendments.struck.map((item) => ({ printed: printedNumber(item), title: item.title })),
  };
};

/** The plan against the clock. */
export const clockSection = (meeting: Meeting, { late, ends, passesEnd, planned }: Progress): ClockSection =>
  meeting.phase === 'open' && planned.length > 0
    ? { late, ends, passesEnd }
    : { late: null, ends: null, passesEnd: false };
