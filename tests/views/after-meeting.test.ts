import { languages } from '../../src/i18n/languages.ts';
import type { Event } from '../../src/meeting/events.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { ShownFinding } from '../../src/views/after-sections.ts';
import { sectionsOf } from '../../src/views/sections-of.ts';
import {
  adopted,
  closed,
  fixed,
  item,
  meetingAfter,
  opening,
  position,
  received,
  receivedWith,
  summons,
  underWay,
} from '../support/board.ts';

const board = { words: languages.sv, zone: 'Europe/Stockholm' };
const sections = (meeting: Meeting) => sectionsOf(meeting, 'lead', opening, board);
const note = (entry: string, text: string, at = 3, letter: string | null = null): Event => ({
  ...{ type: 'NoteTaken', entry, kind: 'note' },
  ...{ item: at, letter, text },
});
const table = '| Område | Kronor |\n| --- | --- |\n| Norra | 100 |\n| Södra | 200 |\n| Summa | 310 |';
const unreviewed = [...underWay, note('n1', 'Fördelningen:'), note('n2', table), position, adopted];
const withFaults = [...unreviewed, note('n3', 'Enligt FVM gäller det.', 4, 'b'), closed];

const found = (meeting: Meeting, says: RegExp): ShownFinding => {
  const all = sections(meeting).findings?.groups.flatMap(({ findings }) => findings) ?? [];
  const finding = all.find(({ fault }) => says.test(fault));
  if (!finding) throw new Error(`not found among ${all.map(({ fault }) => fault).join(' / ')}`);
  return finding;
};

const words = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(words).join(' ')
      : '';

/** What stands on the page where a finding is placed. */
const placed = (meeting: Meeting, says: RegExp): string => {
  const { block } = found(meeting, says);
  return block === null ? '' : words(sections(meeting).page?.blocks[block]);
};

describe('K14 where a finding stands on the page', () => {
  const meeting = meetingAfter(withFaults);

  test('at the table whose sum is wrong, not at the heading of its item', () => {
    expect(placed(meeting, /^Summan/)).toMatch(/Norra.*310/);
  });

  test('at the paragraph with its words, under a sub-item', () => {
    expect(placed(meeting, /FVM/)).toContain('Enligt FVM gäller det.');
  });

  test('what is missing of an item, at its heading; what is missing at the end, at the end', () => {
    expect(placed(meeting, /godkännande/)).toContain('Godkännande av dagens agenda');
    const blocks = sections(meeting).page?.blocks ?? [];
    expect(found(meeting, /Nästa möte/).block).toBe(blocks.length - 1);
  });

  test('an item that was moved is found at its new place, by its id', () => {
    const turned = [...summons.items.slice(0, 3), item(5, 'Journalgranskning'), item(4, 'Statsbidrag (OBS internt)')];
    const moved = meetingAfter([receivedWith({ items: turned }), fixed, ...underWay.slice(2), closed]);
    expect(placed(moved, /intern anteckning/)).toContain('Statsbidrag (OBS internt)');
  });
});

describe('K14 how a finding is mended at the desk', () => {
  const meeting = meetingAfter(withFaults);

  test('by the press that the chat has, with what will be written', () => {
    expect(found(meeting, /^Summan/)).toMatchObject({
      advice: 'Skriv: 300',
      mend: { how: 'press', title: 'Rätta' },
    });
  });

  test('by the gavel, which is named', () => {
    expect(found(meeting, /godkännande/).mend).toEqual({ how: 'press', title: 'Godkänn punkt 2' });
    expect(found(meeting, /inget utfall/).mend).toEqual({ how: 'press', title: 'Klubba punkt 4' });
  });

  test('by other words in the place of those that are wrong, where no press does it', () => {
    expect(found(meeting, /FVM/).mend).toEqual({ how: 'reword', item: 4, from: 'FVM', to: 'FVM' });
  });

  test('by telling when the board meets next', () => {
    expect(found(meeting, /Nästa möte/).mend).toEqual({ how: 'next meeting' });
  });

  test('in the texts of its item, where it must be written anew', () => {
    const number = meetingAfter([...unreviewed, note('n4', 'Ring 19121212-1212.'), closed]);
    expect(found(number, /personnummer/)).toMatchObject({ item: 3, mend: null });
  });
});

test('before the close nothing is proof-read, nobody is to sign, and the settings are there once the kallelse is used', () => {
  const open = sections(meetingAfter(unreviewed));
  expect(open.findings).toEqual({ groups: [] });
  expect(open.signing).toEqual({ reviewed: false, fixed: false, signers: [], versions: [] });
  expect(open.settings).toMatchObject({
    form: { numbering: '1.', consultation: '2' },
    groups: [
      { name: 'Kusten', takes: true },
      { name: 'Beredning', takes: true },
    ],
  });
  expect(sections(meetingAfter([received])).settings).toEqual({ form: null, groups: [] });
});

describe('K14 who has signed, and the versions', () => {
  const signed = (person: string, digest: string): Event => ({ type: 'MinutesSignedOff', person, digest });
  const reviewed = [...withFaults, { type: 'ReviewBegun' } as const];

  test('each who signs, with when they did; a signature on other words is told', () => {
    const { signing } = sections(meetingAfter([...reviewed, signed('p1', 'old'), signed('p2', 'new')]));
    expect(signing).toMatchObject({ reviewed: true, fixed: true });
    expect(signing?.signers).toEqual([
      { id: 'p1', name: 'Karin Ek', role: 'chair', signed: '9 april 2024 kl. 09.13', otherwise: true },
      { id: 'p2', name: 'Per Lund', role: 'vice chair', signed: '9 april 2024 kl. 09.14', otherwise: false },
    ]);
  });

  test('every version with its reason and its release, the newest first; what was undone did not happen', () => {
    const released = [signed('p1', 'd'), signed('p2', 'd'), { type: 'MinutesReleased' } as const];
    const events: Event[] = [...reviewed, ...released, { type: 'VersionOpened', reason: 'Fel belopp' }];
    const versions = (more: readonly Event[]) => sections(meetingAfter([...events, ...more])).signing?.versions;
    expect(versions([])).toEqual([
      { version: 2, reason: 'Fel belopp', released: null },
      { version: 1, reason: null, released: '9 april 2024 kl. 09.15' },
    ]);
    expect(versions([{ type: 'Undone', decision: events.length }])).toEqual([
      { version: 1, reason: null, released: '9 april 2024 kl. 09.15' },
    ]);
  });
});
