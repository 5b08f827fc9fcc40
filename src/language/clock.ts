/** A local time of day, ISO 8601 `HH:MM`. */
export type Clock = string;

/** Minutes in a day. */
const day = 24 * 60;

/** Minutes since midnight. */
export const minutesOf = (clock: Clock): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day for minutes since midnight. Values outside one day wrap around. */
export const clockOf = (minutes: number): Clock => {
  const today = ((minutes % day) + day) % day;
  return `${two(Math.floor(today / 60))}:${two(today % 60)}`;
};

/** Minutes since the same midnight as `near`, on the day where the two are closest: 00:05 near 23:55 is the next day. */
export const minutesNear = (clock: Clock, near: number): number => {
  const minutes = minutesOf(clock);
  return minutes + day * Math.round((near - minutes) / day);
};

/** Minutes from one time of day to another. Over midnight only where that is under half a day; otherwise negative where `to` is earlier. */
export const minutesBetween = (from: Clock, to: Clock): number => {
  const between = minutesOf(to) - minutesOf(from);
  return between < -day / 2 ? between + day : between;
};
