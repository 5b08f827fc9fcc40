import { Refused, type RouteRequest, type Routes } from './exchange.ts';
import type { Samples } from './samples.ts';
import { isJson, type Json } from './teams/activity.ts';
import type { ChatKind } from './teams/chats.ts';
import type { IdentityProvider } from './teams/identity-provider.ts';
import type { Person } from './teams/people.ts';
import { personOf, type Scene, someone } from './teams/scene.ts';
import type { TeamsMeeting } from './teams/teams-meeting.ts';
import type { UserActions } from './teams/user-actions.ts';
import { visibleMessages } from './teams/visible-message.ts';
import type { Windows } from './teams/windows.ts';

/** What the routes need. */
export interface RoomRouteParts {
  readonly scene: Scene;
  readonly actions: UserActions;
  readonly meeting: TeamsMeeting;
  readonly windows: Windows;
  readonly samples: Samples;
  /** The person opens their 1:1 chat. The first time, the bot is told that it was added. */
  readonly enter: (person: Person) => Promise<void>;
  readonly identity: Pick<IdentityProvider, 'token'>;
  readonly quiet: () => Promise<void>;
}

/**
 * The room's own small API, for its page, the demo and the journeys. Bodies are JSON; `as` names the person, `place` is `meeting` or `personal`.
 *
 * | call | does |
 * | --- | --- |
 * | `GET /room/scene?as=` | people, chats, samples, and all messages as that person (the organizer, if it is nobody) sees them |
 * | `GET /room/messages?as=&place=` | the messages of one chat as that person sees them |
 * | `GET /room/events?as=&as=` | Server-Sent Events for these people: `{as, place, message}`, `{as, place, gone}`, `{attending}`, `{marked}`, `{sharePoint}` |
 * | `POST /room/say` `{as, place, text, mention?}` | writes |
 * | `POST /room/press` `{as, message, button, inputs?, older?}` | presses a button by title, id or verb |
 * | `POST /room/press` `{as, message, action}` | sends the action as a client would, inputs merged into its `data` |
 * | `POST /room/refresh` `{as, message}` | "Refresh card" |
 * | `POST /room/files?as=&name=` bytes | drops a file in the 1:1 chat |
 * | `POST /room/samples` `{as, name}` · `GET /room/samples/NAME` | drops, or fetches, one of the samples |
 * | `POST /room/enter` `{as}` | opens the 1:1 chat |
 * | `POST /room/meeting` `{as, turn: 'start' \\| 'end' \\| 'join' \\| 'leave'}` | the Teams meeting itself |
 * | `POST /room/sharepoint` `{down}` | takes the stand-in for SharePoint down, or up again |
 * | `POST /room/token` `{as, life?}` | a token for the add-in, as Teams gives it to a tab; `life` in seconds, an hour unless it is told |
 * | `POST /room/stage` `{as, url}` | shares an address to everybody, or (null) nothing |
 * | `POST /room/seen` `{as}` | opens the panel, which takes the mark off its icon |
 * | `GET /room/calls` · `GET /room/quiet` | the calls so far · answers once nothing is under way to the bot |
 */
export function roomRoutes({
  scene,
  actions,
  meeting,
  windows,
  samples,
  enter,
  identity,
  quiet,
}: RoomRouteParts): Routes {
  return {
    'GET /room/scene': ({ query }) => {
      const me = personOf(scene.people, query.get('as') ?? '') ?? scene.organizer;
      return { status: 200, body: sceneFor(scene, me, samples) };
    },
    'GET /room/messages': ({ query }) => {
      const person = someone(scene, query.get('as') ?? '');
      return { status: 200, body: visibleMessages(person, chatOf(scene, person, placeOf(query.get('place')))) };
    },
    'GET /room/events': ({ query }, response) => {
      const people = query.getAll('as').map((id) => someone(scene, id));
      windows.open(people, response);
      return null;
    },
    'POST /room/say': async (asked) => {
      const { as, text, place, mention } = bodyOf(asked);
      const said = await actions.say(String(as), String(text ?? ''), placeOf(place), mention !== false);
      return { status: 200, body: said };
    },
    'POST /room/press': async (asked) => {
      const { as, message, button, action, inputs, older } = bodyOf(asked);
      const pressed = isJson(action)
        ? await actions.act(String(as), String(message), action)
        : await actions.press(
            String(as),
            String(message),
            String(button),
            isJson(inputs) ? inputs : {},
            older === true,
          );
      return { status: 200, body: pressed };
    },
    'POST /room/refresh': async (asked) => {
      const { as, message } = bodyOf(asked);
      await actions.refresh(String(as), String(message));
      return { status: 204 };
    },
    'POST /room/files': async ({ query, body }) => {
      const name = query.get('name') || 'fil';
      return { status: 200, body: await actions.drop(query.get('as') ?? '', { name, bytes: body }) };
    },
    'POST /room/samples': async (asked) => {
      const { as, name } = bodyOf(asked);
      const bytes = await samples.read(String(name));
      return { status: 200, body: await actions.drop(String(as), { name: String(name), bytes }) };
    },
    'POST /room/enter': async (asked) => {
      await enter(someone(scene, String(bodyOf(asked)['as'])));
      return { status: 204 };
    },
    'POST /room/meeting': async (asked) => {
      const { as, turn } = bodyOf(asked);
      if (turn === 'start') await meeting.start(String(as));
      else if (turn === 'end') await meeting.end(String(as));
      else await meeting.attend(String(as), turn === 'join');
      return { status: 204 };
    },
    'POST /room/sharepoint': (asked) => {
      if (!scene.sharePoint) throw new Refused(404, 'NotFound', 'There is no stand-in for SharePoint here');
      scene.sharePoint.turn(bodyOf(asked)['down'] === true);
      windows.announce({ sharePoint: sharePointIn(scene) });
      return { status: 204 };
    },
    'POST /room/token': async (asked) => {
      const { as, life } = bodyOf(asked);
      const token = await identity.token(someone(scene, String(as)), typeof life === 'number' ? life : undefined);
      return { status: 200, body: { token } };
    },
    'POST /room/seen': (asked) => {
      const person = someone(scene, String(bodyOf(asked)['as']));
      scene.marked = new Set([...scene.marked].filter((one) => one !== person));
      windows.announce({ marked: markedIn(scene) });
      return { status: 204 };
    },
    'POST /room/stage': (asked) => {
      const { url } = bodyOf(asked);
      scene.stage = typeof url === 'string' ? url : null;
      windows.announce({ stage: scene.stage });
      return { status: 204 };
    },
    'GET /room/calls': () => ({ status: 200, body: scene.calls.all() }),
    'GET /room/quiet': async () => {
      await quiet();
      return { status: 204 };
    },
  };
}

/** Who is in the Teams meeting, by id; null while there is none. */
export const attendingIn = (scene: Scene): readonly string[] | null =>
  scene.attending && [...scene.attending].map(({ id }) => id);

/** Whose icon of the add-in bears a mark, by id. */
export const markedIn = (scene: Scene): readonly string[] => [...scene.marked].map(({ id }) => id);

/** The address of the library and whether it is down; null where there is none. */
const sharePointIn = ({ sharePoint }: Scene): Json | null =>
  sharePoint && { url: sharePoint.url, down: sharePoint.down() };

const sceneFor = (scene: Scene, me: Person, samples: Samples): Json => ({
  me: me.id,
  people: scene.people.map(({ id, name, affiliation, meetingRole }) => ({ id, name, affiliation, meetingRole })),
  organizer: scene.organizer.id,
  chatName: scene.chatName,
  language: scene.language,
  botName: scene.bot.name,
  samples: samples.names,
  attending: attendingIn(scene),
  marked: markedIn(scene),
  sharePoint: sharePointIn(scene),
  addIn: scene.addIn && {
    origin: scene.addIn.origin,
    context: {
      chatId: scene.chats.meeting.id,
      meetingId: scene.meetingId,
      userObjectId: me.aadObjectId,
      tid: me.tenantId,
      userPrincipalName: me.email,
    },
  },
  stage: scene.stage,
  messages: {
    meeting: visibleMessages(me, scene.chats.meeting),
    personal: visibleMessages(me, scene.chats.personal(me)),
  },
});

const chatOf = (scene: Scene, person: Person, place: ChatKind) =>
  place === 'meeting' ? scene.chats.meeting : scene.chats.personal(person);

function placeOf(value: unknown): ChatKind {
  if (value === 'meeting' || value === 'personal') return value;
  throw new Refused(400, 'BadArgument', `A place is "meeting" or "personal", not ${value}`);
}

function bodyOf(asked: RouteRequest): Json {
  const body = asked.json();
  if (!isJson(body)) throw new Refused(400, 'BadArgument', 'The body must be an object');
  return body;
}
