import { askOutcomes } from '../../src/cards/agenda/ask-outcomes.ts';
import type { Shown } from '../../src/cards/kit/view.ts';
import { intentOf } from '../../src/cards/payload.ts';
import { answerCard, show } from '../../src/cards/show.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/i18n/words.ts';
import { largeView } from './scenes/large.ts';
import { oldMinutes } from './scenes/old-minutes.ts';
import { elementsOf } from './scenes/reading.ts';
import { scenes } from './scenes/scenes.ts';
import { withSilent } from './scenes/silent.ts';
import { doubts, roster, summons } from './scenes/slatten.ts';
import { at, meetings, viewOf } from './scenes/stations.ts';

/** The same words, each set in marks, so that what a card says by itself stands out. */
const marked = (value: unknown): unknown => {
  if (typeof value === 'string') return `«${value}»`;
  if (typeof value === 'function') return (...given: unknown[]) => `«${value(...given)}»`;
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, marked(inner)]));
};

const unmarked = (text: string): string => {
  const less = text.replace(/«[^«»]*»/g, ' ');
  return less === text ? text : unmarked(less);
};

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

const said = (shown: Shown): readonly string[] => [
  shown.summary,
  ...elementsOf(shown).flatMap((element) =>
    ['text', 'title', 'label', 'placeholder'].flatMap((property) => {
      const words = element[property];
      return typeof words === 'string' ? [words] : [];
    }),
  ),
];

test('a card says nothing of its own: all is words of the language or what people wrote', () => {
  const { locale, ...words } = languages.sv;
  const written = JSON.stringify([
    summons,
    doubts,
    roster,
    meetings.closed.positions,
    meetings.closed.otherMatters,
    meetings.newVersion.minutes,
    meetings.summoned.carried,
    oldMinutes.draft,
  ]).replaceAll('\\n', ' ');
  const known = new Set(wordsOf(`${written} ${meetings.closed.closingWords} april juni`));
  for (const [name, shown] of Object.entries(scenes({ ...(marked(words) as Words), locale }))) {
    const own = said(shown).flatMap((text) => wordsOf(unmarked(text)).filter((word) => !known.has(word)));
    expect([name, own]).toEqual([name, []]);
  }
});

test('English cards are English but for what people wrote', () => {
  const swedish = new Set(Object.values(languages.sv.cards.buttons));
  for (const [name, shown] of Object.entries(scenes(languages.en))) {
    expect([name, shown.card['lang']]).toEqual([name, 'en-GB']);
    const buttons = elementsOf(shown).flatMap(({ type, title }) =>
      String(type).startsWith('Action') ? [String(title)] : [],
    );
    expect([name, buttons.filter((title) => swedish.has(title) && title !== languages.en.cards.buttons.pause)]).toEqual(
      [name, []],
    );
  }
});

/** Everything cards can be made to say, in every corner. */
const sayAll = (words: Words): void => {
  scenes(words);
  const large = largeView('å', { words, viewer: 'lead' });
  for (const key of ['summons', 'agenda', 'roll call', 'item 5', 'position b16'] as const) {
    show(key, { ...large, page: 1 });
    show(key, large);
  }
  askOutcomes(
    large,
    Array.from({ length: 12 }, (_, index) => index + 1),
    'close',
    'agenda',
  );
  const { draft } = meetings.draft;
  show('summons', viewOf({ ...meetings.draft, draft: draft && { ...draft, doubts: [] } }, { words }));
  show('summons', viewOf({ ...meetings.draft, draft: null }, { words }));
  const silent = withSilent(draft?.summons, 'Kansliet');
  show('summons', viewOf({ ...meetings.draft, draft: draft && { ...draft, summons: silent } }, { words }));
  show('roll call', viewOf({ ...meetings.rolled, summons: silent }, { words }));
  const others = (['external', 'guest', 'anonymous', undefined] as const).map((kind, at) => ({
    ...{ user: `u-${at}`, mri: `29:${at}`, name: 'Bo Ny' },
    ...(kind && { kind }),
  }));
  show('summons', viewOf(meetings.draft, { words, roster: others }));
  show('agenda', viewOf(meetings.atFive, { words, now: at('09:50') }));
  show('agenda', viewOf(meetings.atSeven, { words, now: at('09:57') }));
  show('agenda', viewOf(meetings.struck, { words, now: at('09:57') }));
  show('item 5', viewOf(meetings.adopted, { words, viewer: 'lead' }));
  const gone = Object.fromEntries(
    Object.entries(meetings.rolled.people).map(([id, person]) => [
      id,
      { ...person, presence: [{ from: 0, to: 1 }], answer: 'present' as const },
    ]),
  );
  show('roll call', viewOf({ ...meetings.rolled, people: gone }, { words }));
  show('roll call', viewOf({ ...meetings.rolled, people: gone }, { words, viewer: 'lead' }));
  show('roll call', viewOf(meetings.opened, { words, viewer: 'lead', joined: new Set() }));
  show('roll call', viewOf({ ...meetings.called, phase: 'closed' }, { words, viewer: 'lead' }));
  const marks = { meeting: 'm', on: 'roll call', kind: 'mark attendance', answer: 'present' } as const;
  answerCard(marks, viewOf(meetings.called, { words, viewer: 'lead', inputs: {} }));
  show('item 10', viewOf({ ...meetings.otherMatters, otherMatters: [] }, { words }));
  show('item 6', viewOf({ ...meetings.atSix, visits: [] }, { words }));
  const entry = { id: 'b40', kind: 'note', item: 5, letter: null, text: 'x', at: 0, version: 1 } as const;
  show('item 5', viewOf({ ...meetings.proposed, entries: [entry] }, { words, viewer: 'lead' }));
  const unanswered = meetings.proposed.positions.map((position) => ({ ...position, confirmations: [] }));
  show('position b16', viewOf({ ...meetings.proposed, positions: unanswered }, { words }));
  for (const you of ['p3', 'p6']) show('position b16', viewOf(meetings.amended, { words, you }));
  const followUp = { id: 'f', item: null, what: 'x', who: null, when: null };
  show('minutes', viewOf({ ...meetings.closed, corrections: 1, followUps: [followUp] }, { words }));
  const noted = { meeting: 'm', on: 'agenda', kind: 'noted', item: 6 } as const;
  intentOf(noted, { inputs: {}, meeting: meetings.atSix, words });
  const nameless = { ...summons, meeting: { ...summons.meeting, body: null, abbreviation: null } };
  intentOf(noted, { inputs: {}, meeting: { ...meetings.atSix, summons: nameless }, words });
};

test('no word is left that no card says', () => {
  const used = new Set<string>();
  const watched = (value: object, path: string): object =>
    new Proxy(value, {
      get: (target, name) => {
        const inner: unknown = Reflect.get(target, name);
        used.add(`${path}.${String(name)}`);
        return typeof inner === 'object' && inner !== null ? watched(inner, `${path}.${String(name)}`) : inner;
      },
    });
  sayAll({ ...languages.sv, cards: watched(languages.sv.cards, 'cards') as Words['cards'] });
  const all = (value: object, path: string): readonly string[] =>
    Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === 'object' ? all(inner, `${path}.${name}`) : [`${path}.${name}`],
    );
  expect(all(languages.sv.cards, 'cards').filter((word) => !used.has(word))).toEqual([]);
});
