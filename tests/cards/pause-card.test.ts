import { buttonsOf, dataOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { at, meetings, viewOf } from './scenes/stations.ts';

test('a pause says until when, and chair and secretary can end it', () => {
  const card = shown('pause 1', viewOf(meetings.paused));
  expect(textsOf(card)).toEqual([
    'Punkt 5. Årsredovisning 2024',
    'Paus till kl.\u00a010.05',
    'Punkt 5 av 11 · 4 min efter, klart 11.04',
  ]);
  expect(card.summary).toBe('Paus till kl. 10.05');
  expect(buttonsOf(card)).toEqual([]);
  const lead = shown('pause 1', viewOf(meetings.paused, { viewer: 'lead' }));
  expect(dataOf(lead, 'Återuppta')).toMatchObject({ klubba: { kind: 'resume', on: 'pause 1' } });
});

test('a pause that is over says so in the same place, for all alike', () => {
  const card = shown('pause 1', viewOf(meetings.resumed, { viewer: 'lead' }));
  expect(textsOf(card)).toEqual(['Punkt 5. Årsredovisning 2024', 'Paus kl.\u00a009.50–10.03. Mötet är återupptaget.']);
  expect(buttonsOf(card)).toEqual([]);
});

test('after a pause the card of what goes on says since when, how the meeting stands, and can begin another pause', () => {
  const card = shown('item 5', viewOf(meetings.resumed, { viewer: 'lead', now: at('10:03') }));
  const [line] = textsOf(card);
  expect(line).toBe('Mötet återupptogs kl.\u00a010.03 · Punkt 5 av 11 · 2 min efter, klart 11.02');
  expect(card.summary).toBe('Punkt 5. Årsredovisning 2024 – Mötet återupptogs kl. 10.03');
  expect(buttonsOf(card)).toContain('Paus');
});

test('once something new begins, the pause before it is no longer told at the end of the chat', () => {
  expect(textsOf(shown('item 6', viewOf(meetings.resumedAtSix)))[0]).toMatch(/^Punkt 6 av 11/);
});
