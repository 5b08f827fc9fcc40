import { nextSummons, type SummonsWords } from '../../../src/meeting/board/next-summons.ts';
import type { Event } from '../../../src/meeting/events.ts';
import type { Outcome } from '../../../src/meeting/position/outcome.ts';
import type { Attachment, Item } from '../../../src/meeting/summons.ts';
import { allPresent, fixed, item, meetingAfter, opened, summons, underWay } from '../../support/board.ts';

const minutes: Attachment = { title: '2024-04-09 Mötesanteckning VNK.docx', url: null, place: 'before' };
const words: SummonsWords = {
  items: {
    opening: 'Öppnande',
    rollCall: 'Upprop',
    agendaApproval: 'Agenda',
    minutesApproval: (title) => `Föregående ${title}`,
    otherMatters: 'Övrigt',
    nextMeeting: 'Nästa',
  },
  carried: 'Sedan sist:',
  followUp: ({ what, who, when }) => [what, who, when].filter(Boolean).join(', '),
};

const decided = (number: number, outcome: Outcome, text: string, letters: readonly string[] = []): readonly Event[] => [
  { type: 'PositionOpened', position: `${number} ${text}`, item: number, letters, text },
  { type: 'PositionAdopted', position: `${number} ${text}`, outcome },
];
const next = (...past: readonly Event[]) => nextSummons(meetingAfter([...underWay, ...past]), minutes, words);
/** The same of a meeting with other items. */
const nextOf = (items: readonly Item[], ...past: readonly Event[]) => {
  const received: Event = { type: 'SummonsReceived', summons: { ...summons, items }, doubts: [], source: 'text' };
  return nextSummons(meetingAfter([received, fixed, ...opened, allPresent, ...past]), minutes, words);
};
/** What stands between the approvals and the other matters. */
const matters = ({ items }: { readonly items: readonly Item[] }) => items.slice(3, -2);
const standing = (of: string): Event => ({
  type: 'SettingChanged',
  setting: { name: 'standing item', of, value: true },
});

test('where all was finished, the next kallelse calls the board to the items every agenda has', () => {
  const { meeting, groups, items } = next(...decided(3, 'as proposed', 'VNK noterar informationen.'));
  expect(meeting).toEqual({ ...summons.meeting, date: null, start: null, end: null, invited: [], pauses: [] });
  expect(groups.flatMap(({ seats }) => seats.map(({ name, role }) => [name, role]))).toEqual([
    ['Karin Ek', 'chair'],
    ['Per Lund', 'vice chair'],
    ['Olle Berg', null],
    ['Eva Dahl', 'secretary'],
    ['Siv Alm', null],
    [null, null],
  ]);
  expect(groups.flatMap(({ seats }) => seats).some(({ ownItemOnly }) => ownItemOnly)).toBe(false);
  expect(items.map(({ number, title, formality }) => [number, title, formality])).toEqual([
    [1, 'Öppnande', 'opening'],
    [2, 'Agenda', 'agenda approval'],
    [3, 'Föregående Mötesanteckning', 'minutes approval'],
    [4, 'Övrigt', 'other matters'],
    [5, 'Nästa', 'next meeting'],
  ]);
  expect(items[0]?.subItems.map(({ letter, title }) => `${letter} ${title}`)).toEqual(['a Upprop', 'b Övrigt']);
  expect(items[2]).toMatchObject({ attachments: [minutes], body: '' });
});

test('the day and the hours are those the meeting set', () => {
  const { meeting } = next({ type: 'NextMeetingSet', date: '2024-06-11', start: '09:00', end: null });
  expect(meeting).toMatchObject({ date: '2024-06-11', start: '09:00', end: null, nextMeeting: null });
});

test.each<[Outcome, boolean]>([
  ['postponed', true],
  ['returned', true],
  ['referred', true],
  ['as proposed', false],
  ['amended', false],
  ['noted', false],
  ['dropped', false],
])('an item whose position is %s comes back: %s', (outcome, comes) => {
  const titles = matters(next(...decided(3, outcome, 'Det här blev det.'))).map(({ title }) => title);
  expect(titles).toEqual(comes ? ['Vårdplanering'] : []);
});

test('an item comes back as it was prepared, less its hour and its number', () => {
  const prepared = item(2, 'Riktlinje', {
    kind: 'information och ställningstagande',
    slot: { minutes: 15, start: '09:05', end: '09:20' },
    presenters: [{ name: 'Ida Frost', affiliation: 'Regionen' }],
    attachments: [{ title: 'Riktlinje.pdf', url: 'https://exempel.se/riktlinje.pdf', place: 'before' }],
    proposal: 'VNK ställer sig bakom riktlinjen.',
    body: 'Bakgrund.',
    subItems: [{ letter: 'a', title: 'Barn', body: '', positions: [] }],
  });
  const [back] = matters(nextOf([item(1, 'Start'), prepared], ...decided(2, 'returned', 'Mer underlag behövs.')));
  expect(back).toEqual({ ...prepared, number: 4, slot: { minutes: 15, start: null, end: null } });
});

test('of several proposals and sub-items only those come back that were not decided', () => {
  const prepared = item(2, 'Statsbidrag', {
    proposal: 'Ett godkänns.\nTvå godkänns.',
    subItems: ['Ett', 'Två'].map((title, at) => ({ letter: 'ab'[at] ?? '', title, body: '', positions: [] })),
  });
  const past = [
    ...decided(2, 'as proposed', 'Ett godkänns.', ['a']),
    ...decided(2, 'postponed', 'Två godkänns.', ['b']),
  ];
  const [back] = matters(nextOf([item(1, 'Start'), prepared], ...past));
  expect(back).toMatchObject({ proposal: 'Två godkänns.', subItems: [{ letter: 'a', title: 'Två' }] });
});

test('what was proposed at the table is the proposal where none was prepared', () => {
  expect(matters(next(...decided(5, 'postponed', 'VNK föreslår en översyn.')))).toMatchObject([
    { title: 'Journalgranskning', proposal: 'VNK föreslår en översyn.' },
  ]);
});

test('another matter that was postponed is an item of its own, with a capital', () => {
  const raised: Event = { type: 'OtherMatterRaised', entry: 'm1', person: 'p3', text: 'parkering vid huset.' };
  const [back] = matters(next(raised, ...decided(6, 'postponed', 'Kommunen tillfrågas.')));
  expect(back).toMatchObject({ title: 'Parkering vid huset', formality: null, proposal: 'Kommunen tillfrågas.' });
});

test('H4 standing items follow what came back, each once, with the kind they had', () => {
  const past = [
    standing('vårdplanering'),
    standing('Journalgranskning'),
    standing('Ärenden till SRO'),
    standing('Övrigt'),
  ];
  const all = matters(next(...past, ...decided(3, 'postponed', 'Det väntar.')));
  expect(all.map(({ number, title, kind }) => [number, title, kind])).toEqual([
    [4, 'Vårdplanering', 'information och dialog'],
    [5, 'Journalgranskning', 'information'],
    [6, 'Ärenden till SRO', null],
  ]);
});

test('H5 what members are to do until then is told with the minutes to approve, as plain text', () => {
  const agreed = (what: string, who: string | null): Event => {
    return { type: 'FollowUpAgreed', entry: what, item: 3, what, who, when: null };
  };
  const { items } = next(agreed('Läs *utkastet*\ninför mötet', 'Alla'), agreed('Bjud in skolan', null));
  expect(items[2]?.body).toBe('Sedan sist:\n\n- Läs \\*utkastet\\* inför mötet, Alla\n- Bjud in skolan');
});

test('a meeting that was never called leaves none', () => {
  expect(() => nextSummons(meetingAfter([]), minutes, words)).toThrow('without a summons');
});
