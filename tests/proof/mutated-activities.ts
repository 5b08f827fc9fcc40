import { languages } from '../../src/i18n/languages.ts';
import { anything, names, spoil, texts } from './hostile-values.ts';
import type { Random } from './random.ts';
import { type Json, pressesIn, type RobotPerson, type RobotTeams } from './robot-teams.ts';

/** What a mutator knows of the chat it attacks. */
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

/** The data of a button in the chats, with some fields changed. */
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
    'mark attendance',
    'name deputy',
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
    'away-p1',
    'account-p1',
    'not-here',
    'deputy',
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

/** The next body to post: sometimes garbage, else an activity, mostly with one to three fields spoilt. */
export const nextMutated = (random: Random, target: Target): Mutated => {
  if (random.percent(3)) return { kind: 'garbage', body: raw(random) };
  const kind = random.pick(['message', 'message', 'message', 'press', 'press', 'press', ...Object.keys(kinds)]);
  const body = kinds[kind]?.(random, target, random.pick(target.people), random.pick(target.chats));
  const spoilt = structuredClone(body);
  for (let parts = random.below(4); parts > 0; parts -= 1) spoil(random, spoilt);
  return { kind, body: spoilt };
};
