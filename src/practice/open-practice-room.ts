import { listen, type Route, type RouteResponse, type Routes } from './exchange.ts';
import { pageRoutes } from './page.ts';
import { attendingIn, markedIn, roomRoutes } from './room-routes.ts';
import { type Sample, samplesOf } from './samples.ts';
import type { Activity } from './teams/activity.ts';
import { openBotLine } from './teams/bot-line.ts';
import { browserSignIn } from './teams/browser-sign-in.ts';
import { type Call, journalOfCalls } from './teams/calls.ts';
import { type Chat, type ChatKind, openChats } from './teams/chats.ts';
import { connectorRoutes } from './teams/connector.ts';
import { openFiles } from './teams/files.ts';
import { type AddIn, type IdentityProvider, openIdentityProvider } from './teams/identity-provider.ts';
import { noLimits, teamsLimits } from './teams/limits.ts';
import { noticeRoutes } from './teams/meeting-notices.ts';
import { type Person, type RoomPerson, seat } from './teams/people.ts';
import { keepRefreshed } from './teams/refresh.ts';
import { rosterRoutes } from './teams/roster.ts';
import { botIdOf, meetingIdOf, type Scene, someone } from './teams/scene.ts';
import { type TeamsMeeting, teamsMeetingOf } from './teams/teams-meeting.ts';
import { added } from './teams/to-bot.ts';
import { type UserActions, userActions } from './teams/user-actions.ts';
import { type VisibleMessage, visibleMessages } from './teams/visible-message.ts';
import { openWindows } from './teams/windows.ts';

export interface RoomOptions {
  /** Port on 127.0.0.1; 0 takes any free one. */
  readonly port: number;
  /** Where the bot listens: `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  /** The first `Organizer` among them owns the meeting, or else the first person. */
  readonly people: readonly RoomPerson[];
  readonly chatName: string;
  readonly samples: readonly Sample[];
  /** Holds room.html, room.css, room.js and events-worker.js. */
  readonly pageFolder: string;
  readonly botName?: string;
  /** Language of the page, the same as the bot's; default Swedish. */
  readonly language?: Scene['language'];
  /** The SharePoint stand-in, which the page can switch off and on; default none. */
  readonly sharePoint?: Scene['sharePoint'];
  /** The meeting add-in, to be opened in frames of the page; default none. */
  readonly addIn?: AddIn | null;
  /** Milliseconds that each call of the bot takes; default 0. */
  readonly latency?: number;
  /** Whether calls beyond Teams' rate limits are answered 429; default true. */
  readonly throttle?: boolean;
  readonly now?: () => number;
}

/** The open room. A person is given by id (`maja-ek`), `29:…` or object id. */
export interface PracticeRoom extends UserActions {
  readonly url: string;
  readonly people: readonly Person[];
  readonly meeting: TeamsMeeting;
  /** A chat as one person sees it, oldest first. */
  messages(person: string, place: ChatKind): readonly VisibleMessage[];
  /** Every call between bot and room so far, the newest 20,000. */
  calls(): readonly Call[];
  /** Signs the tokens by which the add-in knows people. */
  readonly identity: Pick<IdentityProvider, 'token' | 'rotate'>;
  /** Resolves once no delivery to the bot is under way. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a local stand-in for Teams: one meeting chat and a 1:1 chat for each person. People use it as a page, the bot as the Bot Connector.
 * Tells the bot that it was added, and again until the bot listens. Throws when the port is taken.
 */
export async function openPracticeRoom(options: RoomOptions): Promise<PracticeRoom> {
  const {
    botEndpoint,
    chatName,
    latency = 0,
    throttle = true,
    now = Date.now,
    botName = 'Klubba',
    language = 'sv',
    sharePoint = null,
    addIn = null,
  } = options;
  const people = seat(options.people);
  const organizer = people.find(({ meetingRole }) => meetingRole === 'Organizer') ?? (people[0] as Person);
  const chats = openChats(people, chatName, now);
  const scene: Scene = {
    people,
    chatName,
    language,
    bot: { id: botIdOf(botName), name: botName },
    chats,
    calls: journalOfCalls(),
    limits: throttle ? teamsLimits(now) : noLimits,
    latency,
    now,
    tenantId: organizer.tenantId,
    meetingId: meetingIdOf(chats.meeting),
    organizer,
    sharePoint,
    addIn,
    stage: null,
    marked: new Set(),
    attending: null,
    serviceUrl: '',
  };
  const identity = await openIdentityProvider(addIn?.appId ?? '', () => scene.serviceUrl.slice(0, -1), now);
  const line = openBotLine(botEndpoint, scene.calls, now);
  const windows = openWindows();
  const files = openFiles(() => scene.serviceUrl.slice(0, -1));
  const samples = samplesOf(options.samples);
  const meeting = teamsMeetingOf(scene, line, () => windows.announce({ attending: attendingIn(scene) }));
  const announceMarked = () => windows.announce({ marked: markedIn(scene) });
  const ready = onceEach((chat) => install(chat));
  const actions = userActions(scene, line, files, ready);

  async function install(chat: Chat): Promise<void> {
    const by = chat.place === 'meeting' ? organizer : (chat.members[0] as Person);
    for (const activity of added(scene, chat, by) as readonly Activity[]) await line.deliverAtLast(activity);
  }

  const server = await listen(options.port, {
    ...ofBot(scene, { ...connectorRoutes(scene), ...rosterRoutes(scene), ...noticeRoutes(scene, announceMarked) }),
    ...roomRoutes({
      scene,
      actions,
      meeting,
      windows,
      samples,
      enter: (person) => ready(chats.personal(person)),
      identity,
      quiet: line.quiet,
    }),
    ...files.routes,
    ...samples.routes,
    ...identity.routes,
    ...(addIn && browserSignIn({ addIn, people, language, tokens: identity, now })),
    ...pageRoutes(options.pageFolder, addIn),
  });
  scene.serviceUrl = `${server.origin}/`;
  chats.onChange(windows.changed);
  keepRefreshed(scene, line);
  void ready(chats.meeting);

  return {
    ...actions,
    url: scene.serviceUrl,
    people,
    meeting,
    messages(id, place) {
      const person = someone(scene, id);
      return visibleMessages(person, place === 'meeting' ? chats.meeting : chats.personal(person));
    },
    calls: scene.calls.all,
    identity,
    quiet: line.quiet,
    async close() {
      line.close();
      windows.close();
      await server.close();
    },
  };
}

/** Does `work` once for each chat, however often it is asked for. */
function onceEach(work: (chat: Chat) => Promise<void>): (chat: Chat) => Promise<void> {
  const begun = new Map<Chat, Promise<void>>();
  return (chat) => {
    const promise = begun.get(chat) ?? work(chat);
    begun.set(chat, promise);
    return promise;
  };
}

/** Delays the calls of the bot as Teams would, and logs them. */
function ofBot(scene: Scene, routes: Routes): Routes {
  const timed =
    (route: Route): Route =>
    async (asked, response) => {
      const at = scene.now();
      let status = 500;
      try {
        if (scene.latency > 0) await new Promise((resolve) => setTimeout(resolve, scene.latency));
        const answer = (await route(asked, response)) as RouteResponse;
        status = answer.status;
        return answer;
      } catch (fault) {
        if (fault instanceof Error && 'status' in fault) status = Number(fault.status);
        throw fault;
      } finally {
        scene.calls.add({
          at,
          by: 'bot',
          what: `${asked.method} ${asked.path}`,
          conversation: asked.params['conversation'] ?? null,
          status,
          milliseconds: scene.now() - at,
        });
      }
    };
  return Object.fromEntries(Object.entries(routes).map(([pattern, route]) => [pattern, timed(route)]));
}
