import { parseChat } from '../../src/chat/parse.ts';
import { recognise } from '../../src/chat/readers/lexicon.ts';
import { helpFor } from '../../src/chat/replies/help.ts';
import { suggestions, unknownText } from '../../src/chat/replies/suggestions.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event } from '../../src/meeting/events.ts';
import {
  allPresent,
  approved,
  asks,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  lund,
  meetingAfter,
  opened,
  position,
  received,
  started,
  stranger,
  underWay,
} from '../support/board.ts';

const { sv, en } = languages;
const noted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'noted' };
const moments: readonly (readonly [string, readonly Event[]])[] = [
  ['before a summons', []],
  ['with a summons to review', [received]],
  ['before the opening', [received, fixed]],
  ['at the opening', [received, fixed, ...opened]],
  ['at an item', underWay],
  ['with a position open', [...underWay, position]],
  ['in a pause', [...underWay, { type: 'PauseStarted', minutes: 10 }]],
  ['at the last item', [...underWay, approved, started(6)]],
  ['after the close', [...underWay, closed]],
];
const people: readonly Actor[] = [ek, lund, dahl, berg, stranger];
const everywhere = moments.flatMap(([moment, past]) => people.map((by) => [moment, by.name, past, by] as const));
const commandsIn = (help: string): readonly string[] =>
  [...help.matchAll(/^- \*\*(.+?)\*\* \S/gm)].map(([, typed]) => typed ?? '');

const authority = ['only chair or secretary', 'not called', 'not organizer or presenter', 'meeting role unknown'];
const refusedFor = (typed: string, past: readonly Event[], by: Actor): string | null => {
  const saying = parseChat(typed, '2024-04-09');
  if (saying.say !== 'command') return null;
  const decision = decide(meetingAfter(past), saying.command, asks(by));
  return isRefusal(decision) ? decision.reason : null;
};

test.each(everywhere)(
  '%s, help for %s names nothing that would be refused for who asks',
  (_moment, _name, past, by) => {
    for (const words of [sv, en]) {
      const commands = commandsIn(helpFor(meetingAfter(past), asks(by), words, { all: true, links: null }));
      expect(commands).toContain(words.chat.commands.help.example);
      expect(commands.filter((typed) => authority.includes(refusedFor(typed, past, by) ?? ''))).toEqual([]);
    }
  },
);

test.each(everywhere)('%s, three suggestions for %s are commands that may be given', (_moment, _name, past, by) => {
  for (const words of [sv, en]) {
    const three = suggestions(meetingAfter(past), asks(by), words);
    expect(new Set(three).size).toBe(3);
    for (const typed of three) expect(recognise(typed)).not.toBeNull();
    expect(three.filter((typed) => authority.includes(refusedFor(typed, past, by) ?? ''))).toEqual([]);
  }
});

test.each<[string, Actor, readonly Event[], readonly string[]]>([
  ['a secretary without a summons', dahl, [], ['kallelse', 'hjälp', 'dagordning']],
  ['a chair before the opening', ek, [received, fixed], ['öppna mötet', 'jag är här', 'övrig fråga Text']],
  ['a chair at the opening', ek, [received, fixed, ...opened], ['upprop', 'jag är här', 'nästa']],
  [
    'a member with a position open',
    berg,
    [...underWay, position],
    ['bekräfta', 'synpunkt Text', 'avvikande mening Text'],
  ],
  ['a chair with a position open', ek, [...underWay, position], ['klubba', 'bekräfta muntligt', 'bekräfta']],
  ['a chair at a decided item', ek, [...underWay, position, noted], ['nästa', 'anteckna Text', 'övrig fråga Text']],
  ['a chair at an item without outcome', ek, underWay, ['klubba', 'nästa ändå', 'anteckna Text']],
  [
    'a secretary at the last item',
    dahl,
    [...underWay, started(6)],
    ['avsluta mötet', 'anteckna Text', 'övrig fråga Text'],
  ],
  ['a secretary after the close', dahl, [...underWay, closed], ['mötesanteckning', 'granska', 'ny kallelse']],
])('%s is shown what comes next', (_who, by, past, three) => {
  expect(suggestions(meetingAfter(past), asks(by), sv)).toEqual(three);
  expect(unknownText(meetingAfter(past), asks(by), sv)).toContain(`**${three[0]}**`);
});

test('help tells chair and member each their own', () => {
  const past = [received, fixed, ...opened, allPresent, started(3), position];
  const member = commandsIn(helpFor(meetingAfter(past), asks(berg), sv, { all: true, links: null }));
  const lead = commandsIn(helpFor(meetingAfter(past), asks(ek), sv, { all: true, links: null }));
  expect(member).toEqual(expect.arrayContaining(['bekräfta', 'jag går']));
  expect(member).not.toContain('klubba');
  expect(lead).toEqual(expect.arrayContaining(['klubba', 'bekräfta muntligt', 'ångra']));
});

test.each([sv, en])(
  'help in $locale links panel and desk for a browser outside Teams, where the address is known',
  (words) => {
    const links = {
      panel: 'https://klubba.example/add-in/panel?chat=19%3Ax',
      desk: 'https://klubba.example/add-in/desk',
      guide: 'https://klubba.example/guide/sv/',
    };
    const told = helpFor(meetingAfter([]), asks(berg), words, { all: false, links });
    expect(told).toContain(`](${links.panel})`);
    expect(told).toContain(`](${links.desk})`);
    expect(told).toContain(`](${links.guide})`);
    expect(helpFor(meetingAfter([]), asks(berg), words, { all: false, links: null })).not.toContain('](');
  },
);

test.each([sv, en])('each example of $locale is its own command', ({ chat }) => {
  const verbs = Object.entries(chat.commands).map(([verb, { example }]) => [verb, recognise(example)?.verb]);
  expect(verbs.filter(([verb, read]) => verb !== read)).toEqual([]);
});

test.each(everywhere)(
  '%s, help for %s has at most ten lines, and names the rest behind one of them',
  (_moment, _name, past, by) => {
    for (const words of [sv, en]) {
      const told = (all: boolean) => helpFor(meetingAfter(past), asks(by), words, { all, links: null });
      const [short, long] = [commandsIn(told(false)), commandsIn(told(true))];
      expect(short.length).toBeLessThanOrEqual(10);
      if (long.length <= 10) continue;
      expect(short.at(-1)).toBe(words.chat.helpAll);
      expect(parseChat(words.chat.helpAll, '2024-04-09')).toEqual({ say: 'help', all: true });
      expect(told(false)).toContain(`${long.length - short.length + 1}`);
      expect(long).toEqual(expect.arrayContaining([...short.slice(0, -1)]));
    }
  },
);

test.each<[string, Actor, readonly Event[], readonly string[]]>([
  [
    'a member with a position open',
    berg,
    [...underWay, position],
    ['bekräfta', 'synpunkt Text', 'avvikande mening Text'],
  ],
  ['a chair with a position open', ek, [...underWay, position], ['klubba', 'bekräfta']],
  ['a chair before the opening', ek, [received, fixed], ['öppna mötet']],
])('the first lines of help for %s are what comes next', (_who, by, past, first) => {
  const told = commandsIn(helpFor(meetingAfter(past), asks(by), sv, { all: false, links: null }));
  expect(told.slice(0, 6)).toEqual(expect.arrayContaining([...first]));
});
