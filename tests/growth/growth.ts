import { hostile, units } from './hostile-text.ts';

/** What it costs to read a text, in milliseconds of processor time. */
const cost = (read: (text: string) => unknown, text: string): number => {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const least = (times: number, measure: () => number): number => Math.min(...Array.from({ length: times }, measure));

const [short, long] = [20_000, 100_000];
/** In milliseconds: what costs less is not told from noise; squared it would still be little. */
const negligible = { short: 10, long: 250 };
/** A text five times as long may cost this many times as much; what grows with the square costs 25 times. */
const most = 10;

/** How many times more a text five times as long costs; 1 where either costs next to nothing. */
const growth = (read: (text: string) => unknown, unit: string): number => {
  const [small, large] = [hostile(unit, short), hostile(unit, long)];
  if (cost(read, small) <= negligible.short) return 1;
  if (cost(read, large) <= negligible.long) return 1;
  const first = least(2, () => cost(read, large)) / least(3, () => cost(read, small));
  return first <= most ? first : least(3, () => cost(read, large)) / least(5, () => cost(read, small));
};

/** What a reader's time grows faster with than its length, with how much; nothing where all is well. */
export const tooSteep = (read: (text: string) => unknown, repeated: readonly string[] = units): readonly string[] => {
  // The first reading is slower than any other.
  read(hostile('a', short));
  return repeated.flatMap((unit) => {
    const times = growth(read, unit);
    return times > most ? [`${JSON.stringify(unit)} costs ${times.toFixed(0)} times as much`] : [];
  });
};
