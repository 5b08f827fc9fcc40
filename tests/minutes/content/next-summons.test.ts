import { agreedText } from '../../../src/i18n/follow-up-text.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { nextSummons } from '../../../src/meeting/board/next-summons.ts';
import type { Event } from '../../../src/meeting/events.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Attachment, HouseStyle, Summons } from '../../../src/meeting/summons.ts';
import { planned } from '../../../src/meeting/time/planned.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';
import { summonsName } from '../../../src/minutes/filing.ts';
import { readSummons } from '../../../src/summons/read.ts';
import { item, minutes as minute } from '../../support/board.ts';
import { fc } from '../../support/properties.ts';
import { linesIn, zone } from '../document/opened.ts';
import { coastMeeting } from '../records/coast.ts';
import { inlandMeeting } from '../records/inland.ts';
import { inventedSummons } from '../records/invented.ts';
import { group, held, seat, sub, summonsOf } from '../records/record.ts';
import { comparable, houseStyles, inStyle } from '../round-trip.ts';

const { sv, en } = languages;
const minutesOf = (url: string | null): Attachment => ({
  title: '2024-04-09 Mötesanteckning Samverkan Norra Kusten SNK.docx',
  url,
  place: 'before',
});

const draft = (meeting: Meeting, words = sv, url: string | null = 'https://exempel.se/snk/minutes.docx'): Summons =>
  nextSummons(meeting, minutesOf(url), {
    items: words.nextSummons.items,
    carried: words.minutes.carried,
    followUp: (one) => agreedText(one, words),
  });

const inWord = (summons: Summons, words = sv): Promise<Uint8Array> =>
  renderDocument(minutesContent(planned(summons, minute(0)), words, zone));

const readBack = async (summons: Summons, words = sv) => {
  const read = await readSummons(
    { name: summonsName(summons, words), bytes: await inWord(summons, words) },
    '2026-11-21',
  );
  if (!read.ok) throw new Error(`not read back: ${read.reason}`);
  return read;
};

const summons = summonsOf(
  [
    item(1, 'Mötets öppnande', { formality: 'opening', subItems: [sub('a', 'Närvaro/upprop')] }),
    item(2, 'Riktlinje för oro', {
      kind: 'information och ställningstagande',
      slot: { minutes: 15, start: '09:10', end: '09:25' },
      presenters: [{ name: 'Ida Frost', affiliation: 'Regionen' }],
      proposal: 'SNK ställer sig bakom riktlinjen.\nSNK följer upp riktlinjen om ett år.',
      attachments: [
        { title: 'Riktlinje för oro.pdf', url: 'https://exempel.se/riktlinje.pdf', place: 'before' },
        { title: 'Presentation riktlinje 2024.pdf', url: 'https://exempel.se/presentation.pdf', place: 'after' },
      ],
      body: 'Dialogen utgår från frågan hur vi upptäcker oro i tid.',
      subItems: [sub('a', 'Barn'), sub('b', 'Äldre', 'Även anhöriga.')],
    }),
    item(3, 'Krisberedskap', {
      kind: 'ställningstagande',
      proposal: 'SNK antar planen.',
      attachments: [{ title: 'Plan 2024.docx', url: null, place: 'before' }],
    }),
    item(4, 'Övriga frågor', { formality: 'other matters' }),
  ],
  {},
  [
    group('Kusten', seat('p1', 'Karin Ek', { role: 'chair' }), seat('p2', 'Olle Berg, Strandby')),
    group(
      'Inlandet (INK)',
      seat('p3', 'Per Lund', { role: 'vice chair', deputisesFor: 'direktör Bo Ås' }),
      seat('p4', ''),
    ),
    group('Beredning', seat('p5', 'Eva Dahl', { role: 'secretary' }), seat('p6', 'Siv Alm', { ownItemOnly: true })),
  ],
);
const adopted = (number: number, outcome: 'returned' | 'postponed', text: string): readonly Event[] => [
  { type: 'PositionOpened', position: `b${number}`, item: number, letters: [], text },
  { type: 'PositionAdopted', position: `b${number}`, outcome },
];
const agreed = (what: string, who: string | null, when: string | null): Event => {
  return { type: 'FollowUpAgreed', entry: what, item: 2, what, who, when };
};
const events: readonly Event[] = [
  ...adopted(2, 'returned', 'Ärendet återremitteras för mer underlag.'),
  ...adopted(3, 'postponed', 'SNK antar planen.'),
  agreed('Läs utkastet [version 3] & *stryk* det som inte behövs', 'Alla', 'nästa möte'),
  agreed('Ta fram underlag', null, null),
  { type: 'SettingChanged', setting: { name: 'standing item', of: 'Ärenden till SRO', value: true } },
];
const next: Event = { type: 'NextMeetingSet', date: '2024-06-11', start: '09:00', end: '11:00' };
const heldIn = (style: HouseStyle, ...more: readonly Event[]): Meeting =>
  held(
    inStyle(summons, style),
    [...events, ...more].map((event, at) => [at, event]),
  );

describe.each(houseStyles)('the drafted kallelse in the %s style', (_, style) => {
  test('is read back as it was drafted, and only what is to be filled in is doubted', async () => {
    const drafted = draft(heldIn(style, next));
    const { summons: read, doubts } = await readBack(drafted);
    expect(read).toEqual(drafted);
    expect(doubts).toEqual([expect.objectContaining({ reason: 'kind not stated', quote: 'Ärenden till SRO' })]);
  });

  test('leaves lines for day and hours that are not known, and the import misses the day', async () => {
    const drafted = draft(heldIn(style), sv, null);
    const { summons: read, doubts } = await readBack(drafted);
    expect(read).toEqual(drafted);
    expect(doubts.map(({ reason }) => reason)).toEqual(['date missing', 'kind not stated']);
    expect(await linesIn(await inWord(drafted))).toEqual(expect.arrayContaining(['Datum:', 'Tid:', 'Plats: Teams']));
  });

  test('says nothing of what no meeting has come to yet', async () => {
    const lines = await linesIn(await inWord(draft(heldIn(style, next))));
    const text = lines.join('\n');
    expect(lines[0]).toBe('Kallelse');
    expect(text).toContain('Förslag till ställningstagande: SNK antar planen.');
    expect(text).not.toMatch(
      /Inga övriga frågor|godkänns|Frånvarande|Ställningstagande:|Nästa möte är|ersätter|pres\./,
    );
    expect(lines.at(-1)).toMatch(/Nästa möte$/);
  });
});

test.each([
  ['coast', coastMeeting],
  ['inland', inlandMeeting],
])('the kallelse after the invented meeting of the %s is read back', async (_, meeting) => {
  const drafted = draft(meeting);
  expect((await readBack(drafted)).summons).toEqual(drafted);
});

test('a kallelse to which every item of any meeting came back is read back', async () => {
  await fc.assert(
    fc.asyncProperty(inventedSummons, fc.boolean(), async (invented, dated) => {
      const postponed = invented.items.flatMap(({ number }) => adopted(number, 'postponed', 'Ärendet väntar.'));
      const meeting = held(
        invented,
        [...postponed, ...(dated ? [next] : [])].map((event, at) => [at, event]),
      );
      const drafted = draft(meeting);
      expect(comparable((await readBack(drafted)).summons)).toEqual(comparable(drafted));
    }),
    { numRuns: 20 },
  );
});

test('the English kallelse is read back', async () => {
  const meeting = held(
    { ...summons, meeting: { ...summons.meeting, title: 'Minutes' } },
    [...events, next].map((event, at) => [at, event]),
  );
  const drafted = draft(meeting, en);
  expect((await readBack(drafted, en)).summons).toEqual(drafted);
});

test('the file is named by what is known', () => {
  const named = (...more: readonly Event[]) => summonsName(draft(heldIn(summons.meeting.style, ...more)), sv);
  expect(named(next)).toBe('2024-06-11 Kallelse Samverkan Norra Kusten SNK.docx');
  expect(named()).toBe('Kallelse Samverkan Norra Kusten SNK.docx');
  expect(summonsName({ ...summons, meeting: { ...summons.meeting, body: null, date: null } }, en)).toBe(
    'Summons SNK.docx',
  );
});

test('H1 what the kallelse tells of follow-ups is not told again in the minutes of its meeting', async () => {
  const before = heldIn(summons.meeting.style, next);
  const { summons: kallelse } = await readBack(draft(before));
  const carried = [...before.followUps, { id: 'c9', item: null, what: 'Boka lokal', who: 'Siv Alm', when: null }];
  const meeting = { ...held(kallelse, [[0, { type: 'MeetingOpened' }]]), carried };
  const text = (await linesIn(await renderDocument(minutesContent(meeting, sv, zone)))).join('\n');
  expect(text.split('Ta fram underlag.')).toHaveLength(2);
  expect(text.split('Läs utkastet [version 3] & *stryk* det')).toHaveLength(2);
  expect(text).toContain('Boka lokal. Ansvarig: Siv Alm.');
});
