import { createHash } from 'node:crypto';
import { readHere } from '../../src/adapters/documents/read-here.ts';
import { openLobby } from '../../src/app/attendance/lobby.ts';
import { createCourier } from '../../src/app/delivery/courier.ts';
import { createDelivery } from '../../src/app/delivery/deliver.ts';
import { createViewing } from '../../src/app/delivery/viewing.ts';
import type { Dependencies } from '../../src/app/desk/dependencies.ts';
import type { Sender } from '../../src/app/desk/desk.ts';
import { openDesk } from '../../src/app/desk/open-desk.ts';
import type { MeetingId } from '../../src/app/ports/ids.ts';
import { type Journal, Unreadable } from '../../src/app/ports/journal.ts';
import type { Library } from '../../src/app/ports/library.ts';
import { noLeases, noPeers } from '../../src/app/ports/peers.ts';
import type { RosterMember } from '../../src/app/ports/teams/rosters.ts';
import { openMeetings } from '../../src/app/record/meetings.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { alm, berg, dahl, ek, lund, opening } from './board.ts';
import {
  memoryCalledPositions,
  memoryCards,
  memoryConversations,
  memoryFilings,
  memoryJournal,
  memoryOutbox,
  memorySignedDocuments,
  memoryTemplates,
  silent,
} from './memory.ts';
import { memoryChat, memoryRosters } from './memory-chat.ts';
import { memoryOldMinutes } from './memory-old-minutes.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const memoryLibrary = (place: string, files = new Map<string, Uint8Array>(), inside = ''): Library => {
  return {
    file: async (file, bytes, known, begun = []) => {
      const lies = known && files.get(known.name);
      const ours = known && lies && [known.tag, ...begun].includes(digest(lies));
      if (known && lies && !ours && digest(bytes) === known.tag) return { filed: known, edited: false };
      const name = ours ? known.name : `${inside}${file}`;
      files.set(name, bytes);
      return { filed: { name, tag: digest(bytes), id: null, url: null }, edited: false };
    },
    digest: async (bytes) => digest(bytes),
    within: (folder) => memoryLibrary(place, files, `${folder}/`),
    fetch: async (wanted) => files.get(typeof wanted === 'string' ? wanted : wanted.name) ?? null,
    untouched: async ({ name, tag }) => digest(files.get(name) ?? new Uint8Array()) === tag,
    link: ({ name }) => `http://127.0.0.1/${place}/${encodeURIComponent(name)}`,
    addPdf: async () => {},
  };
};

const member = ({ user, name }: Actor): RosterMember => ({ user, name, mri: `29:${user}`, tenant: null });

export const groupChat = {
  id: '19:meeting@thread.v2',
  kind: 'group',
  name: 'Möte',
  reference: {},
  teamsMeeting: 'm',
} as const;
export const privateChat = { id: 'a:dahl', kind: 'personal', name: null, reference: {}, teamsMeeting: null } as const;

interface Breaking {
  /** Why the record of a meeting cannot be read; null for a whole one. */
  readonly breaks?: (meeting: MeetingId) => Error | null;
}

/** All dependencies of the desk, in memory. Waits pass at once, and the clock stands where the test puts it. */
export const openOffice = async ({ breaks = () => null, ...changes }: Partial<Dependencies> & Breaking = {}) => {
  /** `now` is the wall clock, `waited` the time that passed by waiting. */
  const clock = { now: opening, waited: 0 };
  const chat = memoryChat();
  const { journal: whole, owed } = memoryJournal();
  const journal: Journal = {
    ...whole,
    read: async (id, since) => {
      const broken = breaks(id);
      if (broken) throw new Unreadable(`The record of meeting ${id} cannot be read`, { cause: broken });
      return whole.read(id, since);
    },
  };
  const { conversations, rosterStore } = memoryConversations(whole);
  let meetings = 0;
  const wait = async (milliseconds: number) => {
    clock.now += milliseconds;
    clock.waited += milliseconds;
  };
  const [peers, leases] = [noPeers, noLeases];
  const cards = memoryCards();
  const courier = createCourier({
    outbox: memoryOutbox(),
    outgoing: chat.outgoing,
    cards,
    peers,
    leases,
    wait,
    log: silent,
  });
  const dependencies: Dependencies = {
    meetings: openMeetings(journal, peers),
    conversations,
    rosterStore,
    cards,
    peers,
    leases,
    say: courier.say,
    sayOnce: courier.sayOnce,
    rosters: memoryRosters(rosterStore),
    outgoing: chat.outgoing,
    onlineMeetings: { of: async () => null },
    meetingNotices: { mark: async () => {} },
    calledPositions: memoryCalledPositions(),
    attendanceReports: null,
    filings: memoryFilings(),
    templates: memoryTemplates(),
    oldMinutes: memoryOldMinutes(),
    documents: readHere,
    signedDocuments: memorySignedDocuments(),
    jobs: { again: async (job) => void owed.push(job) },
    library: memoryLibrary('drafts'),
    releases: memoryLibrary('minutes'),
    browserLinks: () => null,
    words: sv,
    zone: 'Europe/Stockholm',
    now: () => clock.now,
    elapsed: () => clock.waited,
    newMeeting: () => {
      meetings += 1;
      return `meeting-${meetings}`;
    },
    wait,
    log: silent,
    ...changes,
  };
  const lobby = openLobby();
  const viewing = createViewing(dependencies, lobby);
  const delivery = createDelivery(dependencies, viewing);
  const desk = openDesk(dependencies, viewing, delivery, lobby);
  await conversations.keep(groupChat);
  await rosterStore.keep(groupChat.id, [ek, lund, dahl, berg, alm].map(member));
  return { dependencies, desk, delivery, courier, viewing, chat, clock, owed, journal };
};

/** Somebody with this meeting role in every group chat. In a 1:1 chat it is the organizer's, so that a test notices who asks there. */
export const sender = ({ user, name, meetingRole }: Actor): Sender => ({
  user,
  name,
  mri: `29:${user}`,
  meetingRole: async (chat) => (chat.startsWith('a:') ? 'organizer' : meetingRole),
});
