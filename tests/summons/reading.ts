import { readSummons } from '../../src/summons/read.ts';

/** Reads text as a kallelse on a fixed day; fails where nothing is recognised. */
export const reading = async (text: string, today = '2027-01-15') => {
  const imported = await readSummons({ text }, today);
  if (!imported.ok) throw new Error(`not read: ${imported.reason}`);
  const { summons, doubts } = imported;
  return { ...summons, doubts, told: doubts.map(({ reason, line }) => `${line ?? '-'} ${reason}`) };
};

/** An agenda of the two first items of every meeting, the given lines, and no more. */
export const agenda = (...lines: readonly string[]): string =>
  ['Datum: 11 februari 2027', '1. Mötets öppnande', '2. Godkännande av dagens agenda', ...lines].join('\n');

/** The third item of an agenda of the given lines. */
export const third = async (...lines: readonly string[]) => {
  const read = await reading(agenda(...lines));
  const item = read.items[2];
  if (!item) throw new Error('no third item');
  return { ...item, told: read.told };
};
