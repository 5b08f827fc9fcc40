import type { Head, Item, Kind, Seat, SubItem, Summons } from '../../../src/meeting/summons.ts';
import { fc } from '../../support/properties.ts';
import { houseStyles } from '../round-trip.ts';
import { body, few, list, maybe, pick, position, sentence, title } from './invented-text.ts';

const name = fc
  .tuple(
    pick('Karin', 'Åsa', 'Bo-Göran', 'Zeynep', 'Éva'),
    pick('', 'af ', 'von '),
    pick('Ek', 'Öhrn-Lind', 'Almgren', 'Nyqvist', 'Ståhl'),
  )
  .map(([first, particle, last]) => `${first} ${particle}${last}`);
const place = pick(
  'Regionen',
  'Sjötorp/Almås',
  'Hälsa och vård',
  'regional primärvård',
  'Kommunförbundet',
  'Västra sjukhuset',
);
const presenter = fc.record({ name, affiliation: maybe(place) });
const differing = <T extends { readonly name: string | null }>(all: readonly T[]): readonly T[] =>
  all.filter(({ name }, at) => name === null || all.findIndex((other) => other.name === name) === at);

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}`.padStart(2, '0').concat(':', `${minutes % 60}`.padStart(2, '0'));
const slot = fc
  .tuple(fc.integer({ min: 1, max: 90 }), maybe(fc.integer({ min: 480, max: 1000 })))
  .map(([minutes, start]) => ({
    minutes,
    start: start === null ? null : clock(start),
    end: start === null ? null : clock(start + minutes),
  }));

const attachment = fc
  .tuple(title, pick('pdf', 'docx', null), fc.boolean(), pick('before' as const, 'after' as const))
  .map(([text, ending, linked, where]) => ({
    title: ending === null ? text : `${text}.${ending}`,
    url: linked ? `https://exempel.se/${ending}/1` : null,
    place: where,
  }));
const subItem = fc.record({
  title,
  body: fc.oneof(fc.constant(''), sentence, list),
  positions: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, few(position, 0, 2)),
});
const lettered = (all: readonly Omit<SubItem, 'letter'>[]): readonly SubItem[] =>
  all.map((sub, at) => ({ letter: String.fromCharCode(97 + at), ...sub }));

const item: fc.Arbitrary<Item> = fc
  .record({
    title,
    kind: maybe(
      pick<Kind>('information', 'information och dialog', 'information och ställningstagande', 'ställningstagande'),
    ),
    slot: maybe(slot),
    presenters: few(presenter).map(differing),
    proposal: maybe(few(position, 1, 2).map((all) => all.join('\n'))),
    positions: few(position, 0, 2),
    attachments: few(attachment),
    subItems: few(subItem).map(lettered),
    body: fc.oneof(fc.constant(''), body),
  })
  .map((made) => ({
    ...made,
    number: 0,
    formality: null,
    // Documents before the text come first, as they are printed.
    attachments: [...new Map(made.attachments.map((one) => [one.title, one])).values()].sort(
      (a, b) => Number(a.place === 'after') - Number(b.place === 'after'),
    ),
  }));

const seat: fc.Arbitrary<Omit<Seat, 'id'>> = fc.oneof(
  fc.record({
    name,
    affiliation: maybe(place),
    role: pick(null, null, null, 'communicator' as const),
    // Deputises for nobody who is called. Otherwise the deputy would have that seat, and be listed with its role.
    deputisesFor: maybe(name.map((who) => `direktör ${who} Frånberg`)),
    ownItemOnly: fc.boolean(),
  }),
  fc.record({
    name: fc.constant(null),
    affiliation: maybe(place),
    role: fc.constant(null),
    deputisesFor: fc.constant(null),
    ownItemOnly: fc.constant(false),
  }),
);
const groupName = pick(
  'Norra bygden',
  'Sjötorp, Rönneberga (SJÖRÖ)',
  'Kallade',
  'Kommunförbundet',
  'Kallade',
  'Koncernledning hälsa och vård, VRX',
);
const groups = fc
  .uniqueArray(groupName, { minLength: 1, maxLength: 4 })
  .chain((names) => fc.tuple(fc.constant(names), few(seat, names.length, 12)))
  .map(([names, seats]) => {
    const placed = differing(seats).map((one, at) => ({
      ...one,
      id: `p${at + 1}`,
      role: at === 0 && one.name ? ('chair' as const) : one.role,
    }));
    const share = Math.ceil(placed.length / names.length);
    const cut = names.map((group, at) => ({ name: group, seats: placed.slice(at * share, (at + 1) * share) }));
    return cut.filter(({ seats }) => seats.length > 0);
  });

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const head: fc.Arbitrary<Omit<Head, 'pauses'>> = fc.record({
  title: pick('Mötesanteckning', 'Minnesanteckningar', 'Protokoll'),
  body: pick(null, 'Rådet', 'Samverkan Norra, Södra och Västra', 'Vårdsamverkan Exempel'),
  abbreviation: pick('VRX', 'SNSV'),
  date: day,
  start: pick('09:00', '13:30'),
  end: pick('15:45', '16:00'),
  place: maybe(pick('Teams', 'Stora salen, plan 3', 'Rum 4 (hiss B)')),
  invited: few(presenter).map(differing),
  apologies: fc.constant([]),
  absent: fc.constant([]),
  nextMeeting: maybe(fc.record({ date: day, start: pick('09:00', null), end: fc.constant(null) })),
  closing: maybe(few(sentence, 1, 2).map((all) => all.join('\n\n'))),
  followUps: fc.option(few(sentence, 1, 3), { nil: undefined }),
  style: pick(...houseStyles.map(([, style]) => style)),
});

const bare = (itsTitle: string, formality: Item['formality'], more: Partial<Item> = {}): Item => ({
  number: 0,
  title: itsTitle,
  kind: null,
  formality,
  slot: null,
  presenters: [],
  proposal: null,
  attachments: [],
  subItems: [],
  body: '',
  positions: [],
  ...more,
});

const opening = pick(
  [],
  [
    bare('Mötets öppnande', 'opening', {
      subItems: lettered([
        { title: 'Närvaro/upprop', body: '', positions: [] },
        { title: 'Övriga frågor', body: '', positions: [] },
      ]),
    }),
    bare('Godkännande av dagens agenda', 'agenda approval'),
    bare('Föregående mötesanteckning', 'minutes approval'),
  ],
);
const matters = fc
  .tuple(few(subItem, 1, 4), pick([], ['Rådet noterar informationen.']))
  .map(([subs, positions]) => [bare('Anmälningsärenden', 'reporting', { subItems: lettered(subs), positions })]);
const others = few(subItem, 0, 3).map((subs) => [bare('Övriga frågor', 'other matters', { subItems: lettered(subs) })]);

/** Kallelser of boards that do not exist, in the form an import gives. */
export const inventedSummons: fc.Arbitrary<Summons> = fc
  .tuple(
    head,
    groups,
    fc
      .tuple(opening, few(item, 2, 7), fc.option(matters, { nil: [] }), fc.option(others, { nil: [] }))
      .map((all) => all.flat()),
    fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    few(fc.integer({ min: 0, max: 11 }), 0, 4),
  )
  .map(([meeting, called, items, paused, away]) => {
    const numbered = items.map((one, at) => ({ ...one, number: at + 1 }));
    const pauses = numbered
      .slice(0, -1)
      .filter((_, at) => paused[at])
      .map(({ number }) => ({ afterItem: number, minutes: 10 + number }));
    const held = items[0]?.formality === 'opening' || meeting.style.absences === 'head';
    const names = called.flatMap(({ seats }) =>
      seats.filter(({ ownItemOnly }) => !ownItemOnly).map(({ name: who }) => who),
    );
    const apologies = names.filter((who, at) => who !== null && held && away.includes(at)).map(String);
    return { meeting: { ...meeting, pauses, apologies }, groups: called, items: numbered };
  });
