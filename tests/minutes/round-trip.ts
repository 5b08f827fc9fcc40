import type { Meeting } from '../../src/meeting/meeting.ts';
import type { HouseStyle, Item, SubItem, Summons } from '../../src/meeting/summons.ts';
import { readSummons } from '../../src/summons/read.ts';
import { minutesOf } from './document/opened.ts';
import { olderStyle } from './records/record.ts';
import { replayed } from './records/replay.ts';

/** Both house styles, by name. */
export const houseStyles: readonly (readonly [string, HouseStyle])[] = [
  ['newer', { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' }],
  ['older', olderStyle],
];

export const inStyle = (summons: Summons, style: HouseStyle): Summons => ({
  ...summons,
  meeting: { ...summons.meeting, style },
});

/** The minutes of a meeting, rendered and read again. */
export const readBack = async (meeting: Meeting) => {
  const read = await readSummons({ name: 'minutes.docx', bytes: await minutesOf(meeting) }, '2026-11-21');
  if (!read.ok) throw new Error(`not read back: ${read.reason}`);
  return read;
};

/** The kallelse that is read back from the minutes of its meeting. */
export const roundTrip = (summons: Summons) => readBack(replayed(summons));

/** Sentences that Klubba writes where a kallelse has none. */
const generated =
  /^(?:Inga övriga frågor\.|(?:Dagens agenda|Agendan|Föregående [\p{L} ]+|Minnesanteckningar från föregående möte) godkänns\.|Ingen föredragning\.)\n*/gmu;

const spoken = (body: string): string => body.replace(generated, '').trim();

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const itemAlike = (item: Item): Item => {
  const subItems = item.subItems.map(
    (sub): SubItem => ({
      ...sub,
      title: sub.title.replace(/ Bilaga\.$/, ''),
      body: spoken(sub.body),
    }),
  );
  const said = letters([item.body, ...subItems.flatMap(({ title, body }) => [title, body])].join(' '));
  // Documents that the text names, and annexes mentioned at their sub-item, are not listed again.
  const attachments = item.attachments.filter(
    ({ title }) => !(said.includes(letters(title)) || /^Bilaga [a-z]$/.test(title)),
  );
  return { ...item, subItems, attachments, body: spoken(item.body) };
};

const textAlike = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string'
      ? each
          // No-break spaces keep amounts together.
          .replaceAll('\u00a0', ' ')
          .replace(/\| {2,}\|/g, '| |')
          // A character that needs no backslash may have one.
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      : each,
  );

/** A kallelse without what a trip through Word may change: generated sentences, documents named twice, no-break spaces, needless backslashes. */
export const comparable = (summons: Summons): Summons => textAlike({ ...summons, items: summons.items.map(itemAlike) });
