import { readPress } from '../../src/cards/payload.ts';
import { answerCard, show } from '../../src/cards/show.ts';
import { adopted, closing, meetingAfter, position, underWay } from '../review/live.ts';
import { after, dahl } from '../support/board.ts';
import { commandOf } from './scenes/pressing.ts';
import { buttonsOf, dataOf, elementsOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { viewOf } from './scenes/stations.ts';

const unfinished = meetingAfter([...underWay, position, adopted, ...closing]);
const lead = { viewer: 'lead' } as const;

test('findings stand under the item they concern, with what to write', () => {
  const texts = textsOf(shown('review', viewOf(unfinished, lead)));
  expect(texts.slice(0, 3)).toEqual(['Vårdsamverkan Norra Kusten', 'Granska före utskick', '4 saker att rätta']);
  const item = texts.indexOf('Punkt 4. Statsbidrag');
  expect(texts[item + 1]).toBe('Förslaget har inget utfall: ”VNK ställer sig bakom fördelningen.”');
  expect(texts.slice(-2)).toEqual(['Avslutning', 'Nästa möte är inte angivet.']);
});

test('a mend the gavel makes has its button, and the finding is gone once it is pressed', () => {
  const view = viewOf(unfinished, lead);
  const card = shown('review', view);
  expect(buttonsOf(card)).toEqual(['Godkänn punkt 2', 'Klubba punkt 4', 'Spara nästa möte', 'Tillbaka']);
  const button = elementsOf(card).find(({ title, type }) => title === 'Klubba punkt 4' && type === 'Action.Execute');
  const read = readPress(button?.['data']);
  if (!read) throw new Error('no press');
  const command = commandOf(read.press, {}, unfinished);
  const mended = after(unfinished, dahl, command);
  const next = answerCard(read.press, viewOf(mended, lead));
  expect(next && textsOf(next)).toContain('3 saker att rätta');
  expect(next && buttonsOf(next)).not.toContain('Klubba punkt 4');
});

test('D7 the next meeting is set where it was missed', () => {
  const read = readPress(dataOf(shown('review', viewOf(unfinished, lead)), 'Spara nästa möte'));
  if (!read) throw new Error('no press');
  const command = commandOf(read.press, { date: '2024-06-04', start: '09:00' }, unfinished);
  const next = answerCard(read.press, viewOf(after(unfinished, dahl, command), lead));
  expect(next && textsOf(next)).not.toContain('Nästa möte är inte angivet.');
});

test('it is opened from the minutes card and leads back to it', () => {
  const card = shown('minutes', viewOf(unfinished, lead));
  const button = elementsOf(card).find(
    ({ title, type }) => title === 'Granska före utskick' && type === 'Action.Execute',
  );
  const read = readPress(button?.['data']);
  if (!read) throw new Error('no press');
  expect(commandOf(read.press, {}, unfinished)).toEqual({ type: 'BeginReview' });
  const opened = answerCard(read.press, viewOf(unfinished, lead));
  expect(opened && textsOf(opened)).toContain('Granska före utskick');
});

test('nobody but chair and secretary gets it, nor anybody before the opening', () => {
  expect(show('review', viewOf(unfinished))).toBeNull();
  expect(show('review', viewOf(unfinished, { you: 'p3' }))).toBeNull();
  expect(show('review', viewOf(meetingAfter(underWay.slice(0, 2)), lead))).toBeNull();
  expect(buttonsOf(shown('minutes', viewOf(unfinished)))).toEqual([]);
});

test('many findings take pages', () => {
  const notes = Array.from({ length: 60 }, (_, at) => ({
    type: 'NoteTaken' as const,
    entry: `e${at}`,
    kind: 'note' as const,
    item: 3,
    letter: null,
    text: `Läs [bilaga ${at}](#).`,
  }));
  const view = viewOf(meetingAfter([...underWay, ...notes, ...closing]), lead);
  const card = shown('review', view);
  expect(textsOf(card)).toContain('65 saker att rätta');
  expect(buttonsOf(card)).toContain('Nästa sida');
  expect(textsOf(shown('review', { ...view, page: 1 }))).toContain('Punkt 3. Vårdplanering');
  expect(textsOf(shown('review', { ...view, page: 3 }))).toContain(
    'Länken leder inte till något dokument: ”bilaga 59”',
  );
});
