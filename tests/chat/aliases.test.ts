import { parseChat } from '../../src/chat/parse.ts';
import { recognise } from '../../src/chat/readers/lexicon.ts';
import type { Verb } from '../../src/chat/readers/verb.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Words } from '../../src/i18n/words.ts';
import { outcomes } from '../../src/meeting/position/outcome.ts';

const read = (text: string) => parseChat(text, '2024-04-09');

/** Something that fits after each verb, so that every alias gives a whole command. */
const after: Partial<Record<Verb, string>> = {
  summons: '\nVVX',
  present: ' Per Lund',
  left: ' Per Lund',
  absent: ' Per Lund',
  apology: ' Per Lund',
  item: ' 6',
  addItem: ' Budget; efter 5; 15 min',
  moveItem: ' 8 före 6',
  strikeItem: ' 7',
  changeItem: ' 7 tid 20 min',
  view: ' Text',
  dissent: ' Text',
  note: ' Text',
  dialogue: ' Text',
  message: ' Text',
  question: ' Text',
  changeNote: ' 2: Text',
  removeNote: ' 2',
  moveNote: ' 2 till punkt 6',
  otherMatter: ' Text',
  followUp: ' Text; Per Lund; juni',
  doneFollowUp: ' 2',
  moveFollowUp: ' 2 till hösten',
  handOverFollowUp: ' 2 till Beredningen',
  strikeFollowUp: ' 2: Behövs inte',
  consultation: ' Plan; kommunerna',
  nextMeeting: ' 28/11',
  search: ' Text',
  correct: ' Fel belopp',
  reword: ' planen mot förslaget',
  setting: ' numrering 1)',
};

const written = (verb: Verb, alias: string): string =>
  verb === 'deputise' ? `Ida Frost ${alias} Per Lund` : `${alias}${after[verb] ?? ''}`;

const verbs = Object.keys(languages.sv.chat.commands) as Verb[];
const aliases = Object.values(languages).flatMap(({ locale, chat }) =>
  verbs.flatMap((verb) => chat.commands[verb].typed.map((alias) => [locale, verb, alias] as const)),
);

test.each(aliases)('%s %s: %s', (_locale, verb, alias) => {
  const meant = read(written(verb, languages.sv.chat.commands[verb].typed[0] ?? ''));
  expect(['unknown', 'incomplete']).not.toContain(meant.say);
  expect(read(written(verb, alias))).toEqual(meant);
  expect(read(written(verb, `  ${alias.toUpperCase().replaceAll(' ', ' \u00a0')}`))).toEqual(meant);
});

test('no two commands share what is typed', () => {
  const owners = new Map<string, Set<Verb>>();
  for (const [, verb, alias] of aliases) owners.set(alias, (owners.get(alias) ?? new Set()).add(verb));
  expect([...owners].filter(([, of]) => of.size > 1)).toEqual([]);
});

const closings = Object.values(languages).flatMap(({ chat }) =>
  outcomes.flatMap((outcome) => chat.outcomes[outcome].map((words) => [words, outcome] as const)),
);

test.each(closings)('klubba %s', (words, outcome) => {
  expect(read(`klubba ${words}`)).toMatchObject({ command: { type: 'Adopt', outcome, text: null } });
  expect(read(`adopt item 6 ${words.toUpperCase()}: Text`)).toMatchObject({
    command: { item: 6, outcome, text: 'Text' },
  });
});

const buttons: Partial<Record<keyof Words['cards']['buttons'], Verb>> = {
  open: 'open',
  here: 'here',
  next: 'next',
  undecided: 'nextAnyway',
  previous: 'previous',
  pause: 'pause',
  resume: 'resume',
  propose: 'position',
  noted: 'noted',
  confirm: 'confirm',
  orally: 'confirmOrally',
  view: 'view',
  dissent: 'dissent',
  adopt: 'adopt',
  close: 'close',
  minutes: 'minutes',
  review: 'review',
};

test.each(Object.values(languages))('what a button says may be typed as well, in $locale', ({ cards }) => {
  const titles = Object.keys(buttons) as (keyof typeof buttons)[];
  expect(Object.fromEntries(titles.map((title) => [title, recognise(cards.buttons[title])?.verb]))).toEqual(buttons);
});
