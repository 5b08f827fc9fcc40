import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Item, Summons, WrittenLine } from '../../../src/meeting/summons.ts';
import { summons } from './slatten.ts';
import { meetings } from './stations.ts';

const items: readonly Item[] = summons.items.slice(0, 6).map((item): Item => {
  if (item.number === 4)
    return {
      ...item,
      body: 'Läget i länet gås igenom, kommun för kommun.\n\n| Post | Kronor |\n| --- | --- |\n| Larm | 200 |',
      subItems: [
        { letter: 'a', title: 'Från kommunerna', body: 'Lugnt.', positions: ['Samverkan noterar informationen.'] },
        { letter: 'b', title: 'Från regionen', body: '| A | B |\n| --- | --- |\n| 1 | 2 |', positions: [] },
      ],
    };
  return item.number === 5
    ? { ...item, proposal: null, positions: ['Årsredovisningen läggs till handlingarna.'] }
    : item;
});

const read: Summons = {
  ...summons,
  items,
  meeting: {
    ...summons.meeting,
    apologies: ['Cilla Fors'],
    absent: ['Oskar Palm'],
    pauses: [
      { afterItem: 5, minutes: 15 },
      { afterItem: 6, minutes: 0 },
    ],
    nextMeeting: { date: '2025-06-03', start: '13:00', end: '15:00' },
    closing: 'Ordföranden tackar alla och avslutar mötet.',
  },
};

/** The lines it was read from, a title on every tenth. */
const written: readonly WrittenLine[] = items.flatMap(({ number, title }) => [
  { number: number * 10, text: `${number}. ${title}`, gap: true },
  { number: number * 10 + 1, text: 'Text.' },
]);

const { draft } = meetings.draft;

/** Under review are minutes read back, in which an item has all that an item can have. */
export const oldMinutes: Meeting = {
  ...meetings.draft,
  draft: draft && {
    ...draft,
    summons: read,
    written,
    doubts: [
      { reason: 'heading not understood', line: 3, quote: 'Kontakt: Siv Dal' },
      { reason: 'position without label', line: 43, quote: 'Rådet beslutar.' },
      { reason: 'dead link', line: 51, quote: 'Bildspel årsredovisning' },
    ],
  },
};
