import { sameName } from '../../../src/language/names.ts';
import type { Event, RollAnswer } from '../../../src/meeting/events.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Seat, Summons } from '../../../src/meeting/summons.ts';
import { held, type Timed } from './record.ts';

/** Holds the meeting that old minutes describe: people answer the roll call as stated, each item is visited, and pauses are taken. */
export const replayed = (summons: Summons): Meeting => {
  const { absent, apologies, pauses } = summons.meeting;
  const bears = (names: readonly string[], seat: Seat): boolean =>
    names.some((name) => sameName(name, seat.name ?? ''));
  const answerOf = (seat: Seat): RollAnswer => {
    if (bears(absent, seat)) return 'absent';
    if (bears(apologies, seat)) return 'apology';
    return seat.ownItemOnly ? 'own item' : 'present';
  };
  const seats = summons.groups.flatMap((group) => group.seats).filter(({ name }) => name !== null);
  const answers = Object.fromEntries(seats.map((seat) => [seat.id, answerOf(seat)]));
  const items = summons.items.flatMap(({ number, formality }): readonly Event[] => {
    const approves = formality === 'agenda approval' || formality === 'minutes approval';
    const pause = pauses.find(({ afterItem }) => afterItem === number);
    return [
      { type: 'ItemStarted', item: number, letter: null },
      ...(formality === 'opening' ? [{ type: 'RollCalled', answers } as const] : []),
      ...(approves ? [{ type: 'FormalityApproved', item: number } as const] : []),
      ...(pause ? [{ type: 'PauseStarted', minutes: pause.minutes } as const, { type: 'PauseEnded' } as const] : []),
    ];
  });
  const happened: readonly Event[] = [{ type: 'MeetingOpened' }, ...items, { type: 'MeetingClosed', words: null }];
  return held(
    summons,
    happened.map((event, minute): Timed => [minute, event]),
  );
};
