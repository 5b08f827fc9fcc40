import { adopted, closed, closing, meetingAfter, position, started, underWay } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

test('F14 a proposal of a file is found at its line, with the words that settle it', async () => {
  const [finding, ...others] = await found(
    'outcome missing',
    minutesOf('Information', 'Förslag till ställningstagande: Samverkan Nora Kusten noterar informationen.'),
  );
  expect(finding?.place).toEqual({ item: 4, letter: null, line: 23 });
  expect(finding?.mend).toEqual({ wording: 'Ställningstagande: Samverkan Norra Kusten noterar informationen.' });
  expect(others).toEqual([]);
});

const proposed = 'Förslag till beslut: Planen antas.';

test.each([
  ['the council’s own decision', 'Rådets beslut', 'Planen antas.'],
  ['a decision of the body by its name', 'Samverkansgruppens beslut', 'Planen antas.'],
  ['the same with a colon', 'Vårdnämndens beslut: Planen antas.'],
  ['a decision in the matter', 'Beslut i ärendet:', 'Planen antas.'],
  ['the decision', 'Beslutet:', 'Planen antas.'],
  ['the decision, alone on its line', 'Beslutet', 'Planen antas.'],
  ['that it was decided', 'Beslutades:', 'att anta planen.'],
  [
    'what the body decided, in clauses',
    'Samverkan Norra Kusten beslutade',
    'att anta planen, och',
    'att följa upp den.',
  ],
  ['what the council decided, in a list', 'Rådet beslutar:', '- att anta planen', '- att följa upp den'],
  ['a sentence that the council decided', 'Rådet beslutade enligt förslaget.'],
  ['a sentence that it was decided', 'Beslutades att anta planen.'],
  ['a decision in English', 'The Board’s decision', 'The plan is adopted.'],
])('F14 a proposal has an outcome by %s', async (_, ...outcome) => {
  expect(await found('outcome missing', minutesOf('Information', proposed, ...outcome))).toEqual([]);
  expect(
    await found('outcome missing', minutesOf('Information', 'Förslag till beslut', 'Planen antas.', ...outcome)),
  ).toEqual([]);
});

test.each([
  ['another body decided', 'Kommunstyrelsen beslutade att anta planen.'],
  ['the body decided on another day', 'Rådet beslutade den 3 mars 2024 att se över planen.'],
  ['the body decided before', 'Rådet beslutade vid förra mötet att se över planen.'],
])('F14 a proposal has no outcome where the text tells what %s', async (_, text) => {
  expect(await found('outcome missing', minutesOf('Information', proposed, '', text))).toHaveLength(1);
});

test('F11 a position of a sub-item settles its item', async () => {
  const text = minutesOf(
    'Information',
    'Förslag till ställningstagande: SNK enas.',
    'a) Läget',
    'Ställningstagande: SNK enas.',
  );
  expect(await found('outcome missing', text)).toEqual([]);
});

test('D4 an agenda nobody approved', async () => {
  const text = minutesOf('Ställningstagande: SNK noterar informationen.').replace('Dagens agenda godkänns.', '');
  expect((await found('approval missing', text)).map(({ place }) => place.item)).toEqual([2]);
});

test('F14 a closed meeting offers the gavel for what has no outcome', () => {
  const meeting = meetingAfter([...underWay, ...closing]);
  expect(foundIn('outcome missing', meeting).map(({ place, mend }) => [place.item, mend])).toEqual([
    [3, { command: { type: 'Adopt', position: null, item: 3, outcome: null, text: null } }],
    [4, { command: { type: 'Adopt', position: null, item: 4, outcome: null, text: null } }],
  ]);
  expect(foundIn('approval missing', meeting).map(({ place }) => place.item)).toEqual([2]);
});

test('F14 the mend mends', () => {
  const meeting = meetingAfter([...underWay, ...closing]);
  const [finding] = foundIn('outcome missing', meeting);
  const mend = finding?.mend;
  if (!(mend && 'command' in mend)) throw new Error('no command');
  expect(foundIn('outcome missing', closed(meeting, mend.command)).map(({ place }) => place.item)).toEqual([4]);
});

test('a meeting that goes on lacks only what it has left behind', () => {
  expect(foundIn('outcome missing', meetingAfter(underWay))).toEqual([]);
  expect(foundIn('outcome missing', meetingAfter([...underWay, started(5)])).map(({ place }) => place.item)).toEqual([
    3,
  ]);
  expect(foundIn('outcome missing', meetingAfter([...underWay, position, adopted, started(5)]))).toEqual([]);
});
