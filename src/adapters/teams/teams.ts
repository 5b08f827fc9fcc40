import type { Say } from '../../app/delivery/courier.ts';
import type { Desk } from '../../app/desk/desk.ts';
import type { Conversations } from '../../app/ports/conversations.ts';
import type { Log } from '../../app/ports/log.ts';
import type { Peers } from '../../app/ports/peers.ts';
import type { RosterStore } from '../../app/ports/roster-store.ts';
import type { MeetingNotices } from '../../app/ports/teams/meeting-notices.ts';
import type { OnlineMeetings } from '../../app/ports/teams/online-meetings.ts';
import type { Outgoing } from '../../app/ports/teams/outgoing.ts';
import type { Rosters } from '../../app/ports/teams/rosters.ts';
import { TeamsAdapter } from './adapter.ts';
import { createBot, type Receive } from './bot.ts';
import { createKnownChats } from './directory/known-chats.ts';
import { createMeetingRoles, type MeetingRoles } from './directory/meeting-role.ts';
import { createOnlineMeetings } from './directory/online-meeting.ts';
import { createRosters, pagesFromTeams } from './directory/roster.ts';
import type { Registration } from './incoming/trust.ts';
import { type BotWords, createTurns } from './incoming/turns.ts';
import { createGateway } from './outgoing/gateway.ts';
import { createMeetingNotices } from './outgoing/meeting-notices.ts';
import { machineTimer, type Timer } from './outgoing/timer.ts';
import { createWire } from './outgoing/wire.ts';

export interface TeamsDependencies {
  readonly registration: Registration;
  readonly conversations: Pick<Conversations, 'get' | 'keep'>;
  readonly rosterStore: Pick<RosterStore, 'get' | 'keep'>;
  readonly peers: Peers;
  readonly log: Log;
  /** The machine's own time, where none is given. */
  readonly timer?: Timer;
}

/** Klubba's connection to Teams. The outgoing half is made first, because the desk that `receive` serves needs it. */
export interface Teams {
  readonly outgoing: Outgoing;
  readonly rosters: Rosters;
  readonly onlineMeetings: OnlineMeetings;
  readonly meetingNotices: MeetingNotices;
  /** Which part somebody has in the meeting of a chat, by their Entra object id. */
  readonly meetingRoles: MeetingRoles;
  /** Opens the incoming half. `say` is how answers to messages reach the chat. */
  receive(desk: Desk, say: Say, words: BotWords): Receive;
}

/** Joins the parts of this folder together. */
export const connectTeams = ({
  registration,
  conversations,
  rosterStore,
  peers,
  log,
  timer = machineTimer,
}: TeamsDependencies): Teams => {
  const adapter = new TeamsAdapter(registration);
  const knownChats = createKnownChats(conversations);
  const wire = createWire(adapter, knownChats, registration);
  const outgoing = createGateway({ wire, timer, random: Math.random, log });
  const page = pagesFromTeams(adapter, knownChats, registration);
  const meetingRoles = createMeetingRoles(adapter, knownChats, registration, log);
  const rosters = createRosters({ page, store: rosterStore, peers, now: () => timer.now(), log });
  return {
    outgoing,
    rosters,
    meetingRoles,
    onlineMeetings: createOnlineMeetings(adapter, knownChats, registration, log),
    meetingNotices: createMeetingNotices(adapter, knownChats, registration, () => timer.now(), log),
    receive: (desk, say, words) =>
      createBot({
        adapter,
        registration,
        turns: createTurns({ registration, desk, say, knownChats, rosters, meetingRoles, words, timer, log }),
        log,
      }),
  };
};
