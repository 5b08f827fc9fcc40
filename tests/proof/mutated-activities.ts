import { languages } from '../../src/i18n/languages.ts';
import type { Random } from './random.ts';
import { type Json, pressesIn, type RobotPerson, type RobotTeams } from './robot-teams.ts';

/** What a mutator knows of the place it attacks. */
export interface Target {
  readonly teams: RobotTeams;
  readonly people: readonly RobotPerson[];
  readonly chats: readonly string[];
}

/** The body of a request to the bot, and what kind of activity it was made from. */
export interface Mutated {
  readonly kind: string;
  /** A string is sent as it is. */
  readonly body: unknown;
}

const commands = Object.values(languages).flatMap(({ chat }) =>
  Object.values(chat.commands).flatMap(({ typed }) => typed),
);

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'];

/** Texts that have broken readers of text somewhere. */
const texts = (random: Random): string => {
  const many = random.percent(6) ? random.pick([20_000, 100_000]) : random.pick([1, 10, 100, 1_000]);
  return random.pick([
    '',
    ' ',
    random.pick(names),
    random.pick(['1', '-1', '0', '1e999', 'NaN', '2026-02-30', '24.61', '1.2.3', 'p1', 'b9', '999999999999']),
    random
      .pick(['\u202e', '\u0000', '\ud800', '\ufeff', '\u2028', '\r', '\t', '¤', '👩‍👩‍👧‍👦'])
      .repeat(Math.min(many, 20_000)),
    random.pick(['a', ' ', '\n', '- ', '|', '1.', '(', '[', '**', '"', '<', '&', '/', ', ', '; ', '9']).repeat(many),
    random
      .pick(['<at>', '<blockquote>', '</p>', '<table><tr><td>', '&amp', '&#x202e;', '<!--', '<quoted messageId="1"/>'])
      .repeat(Math.min(many, 5_000)),
    random.pick([
      '{{DATE(x)}}',
      '${',
      '[a](javascript:x)',
      "'; drop table events; --",
      '../../etc/passwd',
      '=1+1',
      '%00',
    ]),
  ]);
};

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Any value that JSON knows, the wrong one for most fields. */
const anything = (random: Random): unknown =>
  random.pick([
    () => null,
    () => true,
    () => random.pick([0, -1, 1e308, 0.1, 2 ** 53]),
    () => texts(random),
    () => [],
    () => [null, 1, 'x', {}],
    () => ({}),
    () => JSON.parse(`{"${random.pick(names)}":{"${random.pick(names)}":1}}`),
    () => nested(random.pick([3, 100, 500])),
    () => Array.from({ length: random.pick([3, 300, 5_000]) }, (_, i) => `p${i}`),
  ])();

type Path = readonly [holder: Record<string, unknown>, key: string];

/** Every field of a value, at most so many; what lies nested beyond all reason is one field. */
const paths = (value: unknown, most = 500): readonly Path[] => {
  const found: Path[] = [];
  const holders = [value];
  for (const holder of holders) {
    if (found.length >= most) break;
    if (typeof holder !== 'object' || holder === null) continue;
    const own = holder as Record<string, unknown>;
    for (const key of Object.keys(own)) {
      found.push([own, key]);
      holders.push(own[key]);
    }
  }
  return found;
};

/** Spoils one field somewhere in it: away, another value, another name, or more of it. */
const spoil = (random: Random, value: unknown): void => {
  const all = paths(value);
  if (all.length === 0) return;
  const [holder, key] = random.pick(all);
  const before = holder[key];
  const set = (name: string, to: unknown) =>
    Object.defineProperty(holder, name, { value: to, enumerable: true, configurable: true, writable: true });
  switch (random.below(5)) {
    case 0:
      delete holder[key];
      return;
    case 1:
      set(Array.isArray(holder) ? key : random.pick(names), before);
      return;
    case 2:
      set(key, typeof before === 'string' ? `${before}${texts(random)}` : [before, before]);
      return;
    default:
      set(key, anything(random));
  }
};

const files = (random: Random, { teams }: Target): Json => ({
  contentType: random.pick(['application/vnd.microsoft.teams.file.download.info', 'reference', 'text/html']),
  name: random.pick(['kallelse.docx', 'mall.docx', 'x.pdf', texts(random)]),
  contentUrl: `${teams.serviceUrl}file`,
  content: random.percent(70) ? { downloadUrl: `${teams.serviceUrl}file`, fileType: 'docx' } : anything(random),
});

const html = (random: Random, words: string): Json => ({
  contentType: 'text/html',
  content: random.pick([
    `<p><at>Klubba</at> ${words}</p>`,
    `<blockquote itemtype="http://schema.skype.com/Reply"><strong>Klubba</strong><p>x</p></blockquote><p>${words}</p>`,
    `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(random.pick([1, 50, 2_000]))}</table>${words}`,
    texts(random),
  ]),
});

/** What is typed: mostly a command with something after it. */
const typed = (random: Random): string =>
  random.percent(80) ? `${random.pick(commands)} ${texts(random)}` : texts(random);

/** The data of a button the chats show, with some of what it asks altered. */
const pressed = (random: Random, { teams }: Target): Json => {
  const shown = pressesIn([...teams.messages.values()].slice(-40).map(({ activity }) => activity));
  const klubba: Record<string, unknown> =
    shown.length > 0 ? structuredClone({ ...random.pick(shown) }) : { kind: 'open' };
  const kinds = [
    'confirm',
    'view',
    'dissent',
    'adopt',
    'amend',
    'settle',
    'roll call',
    'propose',
    'here',
    'page',
    'mend',
    'link',
  ];
  if (random.percent(40)) klubba['kind'] = random.pick([...kinds, ...names]);
  if (random.percent(30))
    klubba[random.pick(['meeting', 'on', 'position', 'item', 'revision', 'page', 'people', 'items'])] =
      anything(random);
  if (random.percent(20)) klubba['meeting'] = '00000000-0000-4000-8000-000000000000';
  const inputs = [
    'text',
    'wording',
    'outcome',
    'links',
    'letters',
    'minutes',
    'date',
    'roll-p1',
    'account-p1',
    'rest',
    ...names,
  ];
  const typedIn = Array.from({ length: random.below(4) }, () => [
    random.pick(inputs),
    random.percent(70) ? texts(random) : anything(random),
  ]);
  return { ...Object.fromEntries(typedIn), klubba };
};

const kinds: Readonly<Record<string, (random: Random, target: Target, by: RobotPerson, chat: string) => unknown>> = {
  message: (random, target, by, chat) => {
    const words = typed(random);
    const attachments = [
      ...(random.percent(50) ? [html(random, words)] : []),
      ...(random.percent(15) ? [files(random, target), files(random, target)] : []),
    ];
    return { ...target.teams.said(by, chat, words), attachments };
  },
  press: (random, target, by, chat) =>
    target.teams.pressed(by, chat, pressed(random, target), random.percent(30) ? 'automatic' : 'manual'),
  submit: (random, target, by, chat) =>
    target.teams.activity('message', by, chat, {
      value: pressed(random, target),
      replyToId: random.pick(['m1', 'm2', 'm3', '']),
    }),
  invoke: (random, { teams }, by, chat) =>
    teams.activity('invoke', by, chat, {
      name: random.pick([
        'adaptiveCard/action',
        'composeExtension/query',
        'task/fetch',
        'fileConsent/invoke',
        ...names,
      ]),
      value: anything(random),
    }),
  members: (random, { teams, people }, by, chat) =>
    teams.activity('conversationUpdate', by, chat, {
      [random.pick(['membersAdded', 'membersRemoved'])]: [
        { id: random.pick(['28:bot', `29:${random.pick(people).user}`, texts(random)]) },
        anything(random),
      ],
    }),
  installation: (random, { teams }, by, chat) =>
    teams.activity('installationUpdate', by, chat, {
      action: random.pick(['add', 'remove', 'add-upgrade', texts(random)]),
    }),
  event: (random, { teams, people }, by, chat) =>
    teams.activity('event', by, chat, {
      name: `application/vnd.microsoft.${random.pick(['meetingStart', 'meetingEnd', 'meetingParticipantJoin', 'meetingParticipantLeave', 'x'])}`,
      value: random.percent(60)
        ? { StartTime: texts(random), members: people.map(({ user, name }) => ({ user: { id: user, name } })) }
        : anything(random),
    }),
  other: (random, { teams }, by, chat) =>
    teams.activity(
      random.pick(['messageReaction', 'messageUpdate', 'typing', 'endOfConversation', 'handoff', ...names]),
      by,
      chat,
      {
        value: anything(random),
      },
    ),
};

const raw = (random: Random): unknown =>
  random.percent(50)
    ? anything(random)
    : random.pick([
        '',
        '{',
        '[]',
        'null',
        '"',
        '{"type":"message","__proto__":{"conversation":{"id":"x"}}}',
        '[[[['.repeat(5_000),
      ]);

/** The next body to be posted: seldom garbage, else an activity of some kind, most often with one to three of its parts spoilt. */
export const nextMutated = (random: Random, target: Target): Mutated => {
  if (random.percent(3)) return { kind: 'garbage', body: raw(random) };
  const kind = random.pick(['message', 'message', 'message', 'press', 'press', 'press', ...Object.keys(kinds)]);
  const body = kinds[kind]?.(random, target, random.pick(target.people), random.pick(target.chats));
  const spoilt = structuredClone(body);
  for (let parts = random.below(4); parts > 0; parts -= 1) spoil(random, spoilt);
  return { kind, body: spoilt };
};
