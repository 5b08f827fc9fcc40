import type { Clock } from '../../language/clock.ts';
import { printedNumber } from '../../meeting/agenda/printed-number.ts';
import { currentVisit } from '../../meeting/meeting.ts';
import type { Item, Summons } from '../../meeting/summons.ts';
import type { Progress } from '../../meeting/time/schedule.ts';
import { decided } from '../item/outcomes.ts';
import { aside, columns, type Element, text } from '../kit/elements.ts';
import { typed } from '../kit/safe-text.ts';
import { clockWords } from '../kit/times.ts';
import type { View } from '../kit/view.ts';

type ItemState = 'done' | 'now' | 'coming';

const stateOf = ({ number }: Item, { meeting }: View): ItemState => {
  if (meeting.phase === 'open' && currentVisit(meeting)?.item === number) return 'now';
  return meeting.visits.some((visit) => visit.item === number && visit.to !== null) ? 'done' : 'coming';
};

const signs: Readonly<Record<ItemState, string>> = { done: '✓', now: '▶', coming: '' };

interface Times {
  readonly planned: Clock | null;
  readonly expected: Clock | null;
}

/** The planned time. Where the expected time differs, it stands below. */
const timeWords = ({ planned, expected }: Times, view: View): readonly Element[] => {
  const moved = expected !== null && expected !== planned;
  return [
    ...(planned
      ? [text(clockWords(planned, view), { size: 'small', isSubtle: true, horizontalAlignment: 'right' })]
      : []),
    ...(moved
      ? [
          text(`→ ${clockWords(expected, view)}`, {
            size: 'small',
            color: 'warning',
            spacing: 'none',
            horizontalAlignment: 'right',
          }),
        ]
      : []),
  ];
};

const itemRow = (item: Item, times: Times, view: View): Element => {
  const state = stateOf(item, view);
  const outcome = decided(item, view.meeting, view.words).join(', ');
  const quiet = state === 'done' ? ({ isSubtle: true } as const) : {};
  const loud = state === 'now' ? ({ weight: 'bolder' } as const) : {};
  return columns(
    [
      ['20px', [text(signs[state], state === 'done' ? { color: 'good' } : { color: 'accent' })]],
      [
        'stretch',
        [
          text(`${printedNumber(item)}\\. ${typed(item.title, 240)}`, { ...quiet, ...loud }),
          ...(outcome ? [aside(typed(outcome, 300))] : []),
        ],
      ],
      ['auto', timeWords(times, view)],
    ],
    { spacing: 'small', ...(state === 'now' ? { style: 'emphasis', bleed: true } : {}) },
  );
};

const pauseRow = (minutes: number, { words: { cards } }: View): Element =>
  columns(
    [
      ['20px', []],
      ['stretch', [text(cards.pause, { size: 'small', isSubtle: true })]],
      ['auto', [text(cards.minutesLong(minutes), { size: 'small', isSubtle: true, horizontalAlignment: 'right' })]],
    ],
    { spacing: 'small' },
  );

/** A row for each item (state, outcome, time) and each pause. `now` is the row of the current item. */
export const agendaRows = (
  summons: Summons,
  schedule: Progress,
  view: View,
): { readonly rows: readonly Element[]; readonly now: Element | undefined } => {
  const startsOf = (rows: typeof schedule.planned) => new Map(rows.map(({ item, start }) => [item, start]));
  const planned = startsOf(schedule.planned);
  const expected = startsOf(view.meeting.phase === 'open' ? schedule.expected : []);
  let now: Element | undefined;
  const rows = summons.items.flatMap((item) => {
    const state = stateOf(item, view);
    const times = {
      planned: planned.get(item.number) ?? null,
      expected: (state === 'coming' && expected.get(item.number)) || null,
    };
    const row = itemRow(item, times, view);
    if (state === 'now') now = row;
    const pauses = summons.meeting.pauses.filter(({ afterItem }) => afterItem === item.number);
    return [row, ...pauses.map(({ minutes }) => pauseRow(minutes, view))];
  });
  return { rows, now };
};
