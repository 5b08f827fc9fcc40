import { textsOf } from '../scenes/reading.ts';
import { shown } from '../scenes/scenes.ts';
import { meetings, viewOf } from '../scenes/stations.ts';

const said = (meeting: keyof typeof meetings): string =>
  textsOf(shown('minutes', viewOf(meetings[meeting], { viewer: 'lead', filed: true }))).at(-1) ?? '';

test('chair and secretary are told how far the minutes have come, and who has yet to sign', () => {
  expect(said('closed')).toBe('Mötesanteckningen är ett utkast för ordförande och sekreterare.');
  expect(said('reviewed')).toBe('Mötesanteckningen granskas och är ännu ett utkast för ordförande och sekreterare.');
  expect(said('signing')).toBe('Mötesanteckningen justeras; det återstår för Astrid Berg.');
  expect(said('signed')).toBe('Mötesanteckningen är justerad och kan släppas till de kallade.');
  expect(said('released')).toBe('Mötesanteckningen är justerad och släppt.');
  expect(said('approved')).toBe('Mötesanteckningen är godkänd av nästa möte.');
});

test('until the file lies in the library they are told that it is being made', () => {
  const told = (more: object) => textsOf(shown('minutes', viewOf(meetings.closed, { viewer: 'lead', ...more }))).at(-1);
  expect(told({})).toBe('Mötesanteckningen görs i ordning.');
  expect(told({ filed: false })).toBe('Mötesanteckningen görs i ordning.');
  expect(told({ link: 'https://exempel.se/utkast.docx' })).toBe(said('closed'));
  expect(told({ filed: true })).toBe(said('closed'));
});

test('a corrected version has its number and its reason, the first has neither', () => {
  expect(said('newVersion')).toMatch(/ Version 2: Fel belopp$/);
  expect(said('closed')).not.toContain('Version');
});

test('a meeting that took no position and agreed on nothing counts its items only', () => {
  const { summary } = shown('minutes', viewOf({ ...meetings.closed, positions: [], followUps: [] }));
  expect(summary).toMatch(/\. 11 punkter$/);
  const followUps = [{ id: 'f1', item: 5, what: 'Skicka', who: null, when: null }];
  expect(shown('minutes', viewOf({ ...meetings.closed, followUps })).summary).toMatch(
    /\. 11 punkter · 2 ställningstaganden · 1 uppföljning$/,
  );
});
