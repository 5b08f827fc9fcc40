import { minutesBetween } from '../../language/clock.ts';
import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import { spanIn } from '../../language/written-time.ts';
import { afterClock } from '../agenda/starts.ts';

const pause = new RegExp(`^${words.items.pause}(?!\\p{L})`, 'u');
const minutesPattern = new RegExp(`(?<!\\d)(\\d{1,3}) ?${words.times.minutes}(?!\\p{L})`, 'u');
const filler = new RegExp(`(?<!\\p{L})${words.items.pauseFiller}(?!\\p{L})`, 'gu');

/** Reads a line that is nothing but a pause: its minutes, 0 where none are stated; else null. */
export const pauseOf = (text: string): number | null => {
  if (text.length > 80) return null;
  const whole = matchable(text).replace(/^[\s(*-]+|[\s)*.-]+$/g, '');
  const after = afterClock(whole);
  const said = after === null ? whole : `${after} ${whole.slice(0, -after.length)}`;
  if (!pause.test(said)) return null;
  const minutes = minutesPattern.exec(said);
  const span = spanIn(said);
  const rest = said
    .replace(pause, '')
    .replace(minutesPattern, '')
    .replace(span ? /[\d.:\s-]+/g : /$^/, '');
  if (rest.replace(filler, '').replace(/[\s(),.:-]/g, '') !== '') return null;
  if (minutes) return Number(minutes[1]);
  return span?.end ? Math.max(0, minutesBetween(span.start, span.end)) : 0;
};
