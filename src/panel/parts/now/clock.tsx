import { useEffect, useState as useLocal } from 'react';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';

const minute = 60_000;

/** The time, in milliseconds, drawn anew each second. */
const useNow = (): number => {
  const [now, set] = useLocal(Date.now);
  useEffect(() => {
    const clock = setInterval(() => set(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, []);
  return now;
};

/** A moment in the board's time zone, `09:10`. */
const clockIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);

const leftOf = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The time of day where the board is. */
export const Clock = ({ zone }: { readonly zone: string }) => (
  <time>{useWords().cards.clock(clockIn(zone, useNow()))}</time>
);

/** Until when the pause lasts, and what is left of it. */
export const PauseView = ({
  pause: { from, minutes },
  zone,
}: {
  readonly pause: { readonly from: number; readonly minutes: number };
  readonly zone: string;
}) => {
  const { panel, cards } = useWords();
  const until = from + minutes * minute;
  // A machine whose clock is behind shows no more than the whole pause.
  const left = Math.min(until - useNow(), minutes * minute);
  return (
    <section className="pause">
      <h2>{panel.paused(cards.clock(clockIn(zone, until)))}</h2>
      {/* Said once by screen readers as it begins, not each second. */}
      <p role="timer" aria-live="off" className="countdown">
        {left > 0 ? panel.untilPaused(leftOf(left)) : panel.pauseOver}
      </p>
    </section>
  );
};

/** How the meeting keeps to its plan: `4 min efter, klart 11.04`. */
export const ClockLine = () => {
  const { panel, cards } = useWords();
  const { clock } = useState().shown;
  if (!clock || clock.late === null) return null;
  const { late, ends, passesEnd } = clock;
  const kept = late === 0 ? panel.onTime : late > 0 ? panel.late(late) : panel.early(-late);
  return (
    <p className={`clock ${late > 0 || passesEnd ? 'late' : ''}`}>
      {[kept, ends && panel.ends(cards.clock(ends))].filter(Boolean).join(', ')}
    </p>
  );
};
