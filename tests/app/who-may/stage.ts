import { readHere } from '../../../src/adapters/documents/read-here.ts';
import { openAddIn } from '../../../src/app/add-in/open-add-in.ts';
import { openLobby } from '../../../src/app/attendance/lobby.ts';
import type { Delivery } from '../../../src/app/delivery/deliver.ts';
import { createViewing } from '../../../src/app/delivery/viewing.ts';
import type { Sender } from '../../../src/app/desk/desk.ts';
import { openDesk } from '../../../src/app/desk/open-desk.ts';
import type { MeetingId } from '../../../src/app/ports/ids.ts';
import { noPeers } from '../../../src/app/ports/peers.ts';
import { openMeetings } from '../../../src/app/record/meetings.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import type { Event } from '../../../src/meeting/events.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Item, Summons } from '../../../src/meeting/summons.ts';
import { links, minutes, opened, position, started, summons as usual } from '../../support/board.ts';
import { memoryConversations, memoryJournal } from '../../support/memory.ts';
import { groupChat, openOffice } from '../../support/office.ts';

/** Everybody who may try something: their account, and their part in the Teams meeting of the chat. */
const people = {
  chair: ['u-ek', 'presenter'],
  'vice chair': ['u-lund', 'attendee'],
  secretary: ['u-dahl', 'organizer'],
  'called member': ['u-berg', 'attendee'],
  deputy: ['u-vik', 'attendee'],
  'invited guest': ['u-frost', 'attendee'],
  'organizer not called': ['u-organizer', 'organizer'],
  'presenter not called': ['u-presenter', 'presenter'],
  'attendee not called': ['u-attendee', 'attendee'],
  'person not in the chat': ['u-outside', 'unknown'],
  // Fixed the summons and so leads; taken out of the chat since, though the roster that was kept has them still.
  'removed lead': ['u-removed', 'unknown'],
} as const satisfies Readonly<Record<string, readonly [string, Actor['meetingRole']]>>;
export type Role = keyof typeof people;
export const roles = Object.keys(people) as Role[];

const gone: readonly string[] = [people['person not in the chat'][0], people['removed lead'][0]];

const partOf = (user: string): Actor['meetingRole'] =>
  Object.values(people).find(([id]) => id === user)?.[1] ?? 'unknown';

export const places = ['the meeting’s chat', 'alone with Klubba', 'another chat'] as const;
export type Place = (typeof places)[number];
const otherChat = { ...groupChat, id: '19:other@thread.v2', name: 'Annat' } as const;

export const placeOf = (place: Place, role: Role) => {
  switch (place) {
    case 'the meeting’s chat':
      return groupChat;
    case 'alone with Klubba':
      return { ...groupChat, id: `a:${people[role][0]}`, kind: 'personal', name: null, teamsMeeting: null } as const;
    case 'another chat':
      return otherChat;
  }
};

/** A part elsewhere counts for nothing in the chat that is meant: everybody is organizer in the other chat, and would be in a chat of their own. */
export const senderOf = (role: Role): Sender => {
  const [user, meetingRole] = people[role];
  return {
    user,
    mri: `29:${user}`,
    name: role,
    meetingRole: async (chat) => (chat === groupChat.id ? meetingRole : 'organizer'),
  };
};

const changed = (item: Item): Item => {
  if (item.number === 4) return { ...item, presenters: [{ name: 'Olle Bergh', affiliation: null }] };
  return item.number === 5
    ? { ...item, attachments: [{ title: 'Förslag Plan.pdf', url: 'https://x.example/p', place: 'after' }] }
    : item;
};

/** The usual board, with somebody to stand in for, a document to decide on and a name to mend. */
const summons: Summons = {
  ...usual,
  groups: usual.groups.map((group) =>
    group.name === 'Kusten'
      ? {
          ...group,
          seats: [...group.seats, ...group.seats.slice(-1).map((seat) => ({ ...seat, id: 'p7', name: 'Rut Sund' }))],
        }
      : group,
  ),
  items: usual.items.map(changed),
};

const received: Event = { type: 'SummonsReceived', summons, doubts: [], source: 'kallelse.docx' };
const fixed: readonly Event[] = [
  received,
  {
    ...{ type: 'SummonsFixed', links: { ...links, 'u-frost': 'i1' }, lead: 'u-removed' },
    carried: [{ what: 'Ta fram underlag', who: null, when: 'maj' }],
  },
  { type: 'GuestAdmitted', person: 'g1', name: 'Nils Vik', affiliation: null },
  { type: 'DeputyNamed', deputy: 'g1', absent: 'p7' },
  { type: 'PersonLinked', user: 'u-vik', person: 'g1' },
];
/** What only those who lead may read before the release. */
export const secret = 'Ännu hemlig anteckning';
const open: readonly Event[] = [
  ...[...fixed, ...opened],
  { type: 'RollCalled', answers: { p1: 'present', p2: 'present', p3: 'present', p4: 'present', p7: 'absent' } },
  { type: 'PersonArrived', person: 'g1' },
  started(3),
  { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text: secret },
];
const withPosition: readonly Event[] = [...open, position];
const closed: readonly Event[] = [
  ...withPosition,
  { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' },
  { type: 'MeetingClosed', words: null },
];
const review: readonly Event[] = [...closed, { type: 'ReviewBegun' }];
const signed: readonly Event[] = [
  ...review,
  { type: 'MinutesSignedOff', person: 'p1' },
  { type: 'MinutesSignedOff', person: 'p2' },
];

/** What has happened in the chat's meeting, and in the one whose kallelse is under review. */
const pasts = {
  none: [null, null],
  'kallelse pending': [null, [received]],
  'pending beside unreleased minutes': [closed, [received]],
  fixed: [fixed, null],
  open: [open, null],
  'open with a position': [withPosition, null],
  paused: [[...open, { type: 'PauseStarted', minutes: 10 }], null],
  closed: [closed, null],
  'under review': [review, null],
  signed: [signed, null],
  released: [[...signed, { type: 'MinutesReleased' }], null],
} as const satisfies Readonly<Record<string, readonly [readonly Event[] | null, readonly Event[] | null]>>;
export type State = keyof typeof pasts;
export const states = Object.keys(pasts) as State[];

/** The meeting that a card in this state is of; where there are two, that of the kallelse is named apart. */
export const meetingOf = (state: State, ofSummons: boolean): MeetingId =>
  pasts[state][0] === null || (ofSummons && pasts[state][1] !== null) ? 'pending' : 'held';

const quiet: Delivery = {
  owe: () => {},
  oweEverywhere: () => {},
  repost: async () => {},
  oweAll: async () => {},
  oweClocks: async () => {},
  settled: async () => {},
  stop: () => {},
};
const all = roles.map((role) => ({ user: people[role][0], name: role, mri: `29:${people[role][0]}`, tenant: null }));

/** A desk at which all this has happened; `seen` tells what was asked of the record and what became of it. */
export const openStage = async (state: State) => {
  const [held, pending] = pasts[state];
  const { journal } = memoryJournal();
  const { conversations, rosterStore } = memoryConversations(journal);
  const asked: string[] = [];
  const written: MeetingId[] = [];
  const fill = async (id: MeetingId, events: readonly Event[]): Promise<void> => {
    const batch = events.map((event, index) => ({ at: minutes(index), by: 'u-dahl', key: null, events: [event] }));
    await journal.append(id, 0, batch, []);
  };
  await conversations.keep(groupChat);
  await conversations.keep(otherChat);
  await rosterStore.keep(
    groupChat.id,
    all.filter(({ user }) => user !== people['person not in the chat'][0]),
  );
  if (held) await fill('held', held);
  if (held) await conversations.hold(groupChat.id, 'held');
  if (pending) await fill('pending', pending);
  if (pending) await conversations.propose(groupChat.id, 'pending');
  const append: typeof journal.append = async (id, ...rest) => {
    written.push(id);
    return journal.append(id, ...rest);
  };
  const meetings = openMeetings({ ...journal, append }, noPeers);
  const members = all.filter(({ user }) => !gone.includes(user));
  const { dependencies } = await openOffice({
    conversations,
    rosterStore,
    // Nor does it matter what a document says.
    documents: { ...readHere, render: async () => new Uint8Array([1]), shown: async () => null },
    meetings: {
      ...meetings,
      // No card is made of what changes: this is about what is recorded.
      onChange: () => {},
      ask: async (...given) => {
        const answer = await meetings.ask(...given);
        asked.push(answer.outcome === 'refused' ? answer.refusal.reason : answer.outcome);
        return answer;
      },
    },
    rosters: {
      members: async () => members,
      includes: async (_chat, user) => members.some((one) => one.user === user),
    },
    now: () => minutes(90),
  });
  const draft = { name: 'Utkast.docx', tag: '1', id: null, url: null };
  await dependencies.filings.keepFiled('held', 'draft', draft);
  const lobby = openLobby();
  const viewing = createViewing(dependencies, lobby);
  return {
    desk: openDesk(dependencies, viewing, quiet, lobby),
    addIn: openAddIn(
      dependencies,
      viewing,
      async (_, user) => partOf(user),
      () => {},
    ),
    asked,
    written,
    chat: async () => JSON.stringify(await conversations.get(groupChat.id)),
    meeting: (id: MeetingId): Promise<Meeting> => meetings.read(id),
  };
};
export type Stage = Awaited<ReturnType<typeof openStage>>;
