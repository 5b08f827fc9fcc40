import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSummons } from '../../src/summons/read.ts';

const files = { 2019: '000_23e83e8b4d812ff1.txt', 2024: '001_21de2425eef44a09.txt' } as const;

/** The text of one of the two real minutes. */
export const seed = (year: keyof typeof files): string =>
  readFileSync(join(process.env['SEEDS_DIR'] ?? '', files[year]), 'utf8');

/** One of the two real minutes as imported. */
export const imported = async (year: keyof typeof files) => {
  const read = await readSummons({ text: seed(year) }, '2026-11-21');
  if (!read.ok) throw new Error(read.reason);
  const { summons, doubts } = read;
  const item = (number: number) => {
    const found = summons.items.find((each) => each.number === number);
    if (!found) throw new Error(`no item ${number}`);
    return found;
  };
  const seats = summons.groups.flatMap((group) => group.seats);
  const seat = (name: string) => {
    const found = seats.find((each) => each.name === name);
    if (!found) throw new Error(`no seat of ${name}`);
    return found;
  };
  /** Lines of the doubts of one reason. */
  const told = (reason: string) => doubts.filter((doubt) => doubt.reason === reason).map(({ line }) => line);
  return { ...summons, doubts, item, seats, seat, told };
};
