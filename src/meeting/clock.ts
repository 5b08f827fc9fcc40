import type { Clock } from './summons.ts';

/** Minutes since midnight. */
export const minutesOf = (clock: Clock): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day of minutes since midnight; past midnight it begins again. */
export const clockOf = (minutes: number): Clock => `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
