import mammoth from 'mammoth';
import type { Event } from '../../../src/meeting/events.ts';
import type { Attachment } from '../../../src/meeting/summons.ts';
import { fromImport } from '../../../src/review/from-import.ts';
import { review } from '../../../src/review/review.ts';
import { item } from '../../support/board.ts';
import { minutesOf } from '../document/opened.ts';
import { held, summonsOf, type Timed } from '../records/record.ts';
import { said } from '../records/said.ts';
import { comparable, houseStyles, readBack, roundTrip } from '../round-trip.ts';

const at = (file: string): string => `https://kusten.example/${file}`;
const document = (title: string, file: string, place: Attachment['place'] = 'before'): Attachment => ({
  title,
  url: at(file),
  place,
});
const attachments = [
  document('Följebrev Vårdplan 2024.pdf', 'brev.pdf'),
  document('Förslag Vårdplan 2024.pdf', 'forslag.pdf'),
  document('Presentation Vårdplan, SNK 2024-04-09', 'bilder', 'after'),
];
const name = 'Vårdplan 2024, beslutad, SNK 2024-04-09.pdf';
const decided: Event = {
  type: 'DocumentDecided',
  item: 4,
  was: 'Förslag Vårdplan 2024.pdf',
  title: name,
  url: at('beslutad.pdf'),
};
const backed: readonly Timed[] = [
  [1, { type: 'PositionOpened', position: 'b1', item: 4, letters: [], text: 'SNK ställer sig bakom Vårdplan.' }],
  [2, { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' }],
];
const agenda = [
  item(1, 'Mötets öppnande', { formality: 'opening' }),
  item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
  item(3, 'Läget'),
  item(4, 'Vårdplan', { attachments, body: 'Planen redovisades.' }),
];
const meeting = (style = houseStyles[0]?.[1], ...events: readonly Event[]) =>
  held(summonsOf(agenda, { ...(style && { style }) }), [...backed, ...events.map((event): Timed => [3, event])]);

test('I1 I2 a decided document stands under its name in the place it had, and links to where it is', async () => {
  const { value: html } = await mammoth.convertToHtml({
    buffer: Buffer.from(await minutesOf(meeting(undefined, decided))),
  });
  expect(html).toContain(`<li><a href="${at('brev.pdf')}">Följebrev Vårdplan 2024.pdf</a></li>`);
  expect(html).toContain(`<li><a href="${at('beslutad.pdf')}">${name}</a></li>`);
  expect(html).not.toContain('Förslag Vårdplan');
  const lines = said(meeting(undefined, decided));
  expect(lines.indexOf(`- ${name}`)).toBe(lines.indexOf('- Följebrev Vårdplan 2024.pdf') + 1);
});

test.each(houseStyles)('I1 I2 its name and link are read back from the minutes in the %s style', async (_, style) => {
  const made = meeting(style, decided);
  const { summons } = await readBack(made);
  expect(summons.items[3]?.attachments).toEqual(made.summons?.items[3]?.attachments);
  expect(comparable((await roundTrip(summons)).summons)).toEqual(comparable(summons));
  expect(summons.items[3]?.attachments[1]).toEqual({ title: name, url: at('beslutad.pdf'), place: 'before' });
});

test('I3 the proof-reader finds the proposal in the minutes, and nothing once it was decided', async () => {
  const kinds = async (...events: readonly Event[]) => {
    const { summons, doubts, lines } = await readBack(meeting(undefined, ...events));
    return review(fromImport(summons, doubts, lines)).map(({ kind }) => kind);
  };
  expect(await kinds()).toContain('decided document called proposal');
  expect(await kinds(decided)).not.toContain('decided document called proposal');
});
