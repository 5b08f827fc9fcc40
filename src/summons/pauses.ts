import { minutesOf } from '../meeting/clock.ts';
import { spanIn } from './clocks.ts';
import { matchable } from './plain.ts';

const pause = /^(?:paus|rast|fikapaus|fika|kaffe(?:paus)?|kafferast|bensträckare|lunch(?:paus|rast)?)(?!\p{L})/u;

/** Reads a line that is nothing but a pause: its minutes, 0 where none are stated; else null. */
export const pauseOf = (text: string): number | null => {
  if (text.length > 80) return null;
  const said = matchable(text).replace(/^[\s(*-]+|[\s)*.-]+$/g, '');
  if (!pause.test(said)) return null;
  const minutes = /(?<!\d)(\d{1,3}) ?min/.exec(said);
  const span = spanIn(said);
  const rest = said
    .replace(pause, '')
    .replace(/\d{1,3} ?min(?:uter|ut)?/, '')
    .replace(span ? /[\d.:\s-]+/g : /$^/, '');
  if (rest.replace(/\b(?:kl|klockan|ca|i|med|och|fika|kaffe)\b/g, '').replace(/[\s(),.:-]/g, '') !== '') return null;
  if (minutes) return Number(minutes[1]);
  return span?.end ? Math.max(0, minutesOf(span.end) - minutesOf(span.start)) : 0;
};
