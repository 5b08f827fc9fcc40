import type { View } from '../../../src/cards/kit/view.ts';
import type { Draft, Meeting, Person, Position, Said } from '../../../src/meeting/meeting.ts';
import type { Item, Summons } from '../../../src/meeting/summons.ts';
import { summons } from './slatten.ts';
import { meetings, viewOf } from './stations.ts';

/** What weighs most on a card for its length, among what people may type. */
export const heavy = ['\\*"', '€', '👩‍⚕️', '{{DATE('] as const;

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const times = <T>(count: number, made: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => made(index));

const account = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** As long as Teams makes them. */
const channelId = (index: number): string => `29:1${'x'.repeat(86)}${index}`;

const person = (index: number): Person => ({
  id: `p${index + 1}`,
  name: `Annika-Margareta Lundström-Bergqvist ${index + 1}`,
  affiliation: 'Vård- och omsorgsförvaltningen, Norra Slättens kommunalförbund',
  group: `Delregion ${Math.floor(index / 6) + 1} med ett långt namn`,
  role: index === 0 ? 'chair' : null,
  deputisesFor: null,
  answer: 'present',
  seats: [`p${index + 1}`],
  presence: [{ from: 0, to: null }],
});

const item = (index: number, piece: string): Item => ({
  number: index + 1,
  title: repeated(piece, 181),
  kind: 'information och ställningstagande',
  formality: null,
  slot: { minutes: 10, start: '09:00', end: '09:10' },
  presenters: times(6, (n) => ({ name: `Föredragande Nummer ${n + 1}`, affiliation: 'Regionens koncernkontor' })),
  proposal: repeated(piece, 20_000),
  attachments: times(12, (n) => ({
    title: repeated(piece, 181),
    url: `https://exempel.se/${'bilaga/'.repeat(30)}${n}.pdf`,
    place: 'after',
  })),
  subItems: times(26, (n) => ({
    letter: String.fromCharCode(97 + n),
    title: repeated(piece, 181),
    body: '',
    positions: [],
  })),
  body: `${repeated(piece, 3_000)}\n\n| a | b |\n| --- | --- |\n${`| ${repeated(piece, 200)} | ${repeated(piece, 200)} |\n`.repeat(60)}`,
  positions: [],
});

/** The same as old minutes have it: with text, tables and positions. */
const withText = (each: Item, piece: string): Item => ({
  ...each,
  body: `${repeated(piece, 2_000)}\n\n| A | B |\n| --- | --- |\n| 1 | 2 |`,
  positions: times(10, () => repeated(piece, 2_000)),
});

/** Everybody's account, whose clients a card can then name. */
export const largeLinks = Object.fromEntries(times(60, (n) => [account(n), `p${n + 1}`]));

/** A meeting with everything at its largest: 40 items, 60 people in 10 groups, 10 of them leading, the longest texts. */
export const largeView = (piece: string, more: Partial<View> = {}): View => {
  const people = Object.fromEntries(times(60, person).map((one) => [one.id, one]));
  const items = times(40, (index) => item(index, piece));
  const groups = times(10, (g) => ({
    name: `Delregion ${g + 1} med ett långt namn`,
    seats: times(6, (n) => ({ ...person(g * 6 + n), role: null, ownItemOnly: false })),
  }));
  const large: Summons = {
    meeting: { ...summons.meeting, body: repeated(piece, 300), place: repeated(piece, 500) },
    groups,
    items,
  };
  const said: readonly Said[] = times(60, (n) => ({ person: `p${n + 1}`, text: repeated(piece, 20_000), at: 0 }));
  const position: Position = {
    id: 'b16',
    item: 5,
    letters: times(26, (n) => String.fromCharCode(97 + n)),
    text: repeated(piece, 20_000),
    openedAt: 0,
    openedIn: 1,
    revision: 3,
    confirmations: times(30, (n) => ({ person: `p${n + 1}`, how: 'pressed', at: 0 })),
    views: said,
    dissents: said.slice(30),
    outcome: null,
    adoptedAt: null,
    adoptedIn: null,
    takers: null,
  };
  const draft: Draft = {
    summons: { ...large, items: items.map((each) => withText(each, piece)) },
    doubts: times(80, (n) => ({ reason: 'dead link', line: n + 1, quote: repeated(piece, 500) })),
    source: 'kallelse.docx',
    by: 'u1',
    version: 1,
  };
  const meeting: Meeting = {
    ...meetings.atFive,
    draft,
    summons: large,
    people,
    links: {},
    pauses: [{ from: 0, to: null, minutes: 240, afterItem: 5 }],
    positions: [
      position,
      ...times(8, (n): Position => ({ ...position, id: `c${n}`, outcome: 'amended', adoptedAt: 0 })),
    ],
    otherMatters: times(40, (n) => ({ id: `m${n}`, person: null, text: repeated(piece, 20_000) })),
    closingWords: repeated(piece, 20_000),
  };
  const roster = times(60, (n) => ({
    user: account(n),
    mri: channelId(n),
    name: `Konto Kontosson ${n} (Regionen)`,
  }));
  return viewOf(meeting, { roster, leads: times(10, channelId), ...more });
};
