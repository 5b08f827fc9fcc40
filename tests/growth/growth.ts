import { hostile, units } from './hostile-text.ts';

/** What it costs to read a text, in milliseconds of processor time. */
const cost = (read: (text: string) => unknown, text: string): number => {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const least = (times: number, measure: () => number): number => Math.min(...Array.from({ length: times }, measure));

/** In characters, each five times the one before: a reader of 100,000 that takes its time is measured on fewer. */
const lengths = [800, 4_000, 20_000, 100_000] as const;
/** In milliseconds: what costs less is not told from noise. */
const measurable = 50;
/** In milliseconds: what costs so little at the greatest length is no danger, however it grew. */
const negligible = 400;
/**
 * A text five times as long may cost this many times as much. Linear readers were seen to cost up to 11 times on a busy machine, for the shorter
 * text is read from warm memory; what grows with the square costs 25 times.
 */
const most = 15;

/** How many times more a text five times as long costs; 1 where even the longest costs next to nothing. */
const growth = (read: (text: string) => unknown, unit: string, from: number): number => {
  for (const length of lengths.filter((one) => one > from)) {
    const large = hostile(unit, length);
    const costs = cost(read, large);
    if (costs <= (length === lengths.at(-1) ? negligible : measurable)) continue;
    const small = hostile(unit, length / 5);
    const first = costs / least(2, () => cost(read, small));
    // What looks too steep is measured again, until the least of several says that it is not or that it stays so.
    return first <= most ? first : least(3, () => cost(read, large)) / least(5, () => cost(read, small));
  }
  return 1;
};

/**
 * What a reader's time grows faster with than its length, with how much; nothing where all is well. `from`: the least length, where a reader has
 * limits that shorter texts do not reach.
 */
export const tooSteep = (
  read: (text: string) => unknown,
  repeated: readonly string[] = units,
  from: (typeof lengths)[number] = lengths[0],
): readonly string[] => {
  // The first reading is slower than any other.
  read(hostile('a', lengths[1]));
  return repeated.flatMap((unit) => {
    const times = growth(read, unit, from);
    return times > most ? [`${JSON.stringify(unit)} costs ${times.toFixed(0)} times as much`] : [];
  });
};
