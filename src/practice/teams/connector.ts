import { Refused, type RouteRequest, type Routes } from '../exchange.ts';
import { type Activity, isJson } from './activity.ts';
import type { Chat, Message } from './chats.ts';
import type { Traffic } from './limits.ts';
import { personOf, type Scene } from './scene.ts';

/**
 * Posts, updates and deletes messages as the Bot Connector does for Teams. Paths and bodies are those of its Swagger file,
 * error codes those of Microsoft Learn, "Status codes from bot conversational APIs".
 */
export const connectorRoutes = (scene: Scene): Routes => ({
  'POST /v3/conversations': (asked) => {
    const { members, activity } = objectOf(asked) as { members?: unknown; activity?: unknown };
    const [member] = Array.isArray(members) ? members.filter(isJson) : [];
    const person = personOf(scene.people, String(member?.['id'] ?? ''));
    if (!person) throw new Refused(403, 'ForbiddenOperationException', 'The bot is not installed for this person.');
    const chat = scene.chats.personal(person);
    allow(scene, 'send', chat);
    const sent = isJson(activity) ? add(scene, chat, activity as Activity) : null;
    return {
      status: 201,
      body: { id: chat.id, serviceUrl: scene.serviceUrl, ...(sent ? { activityId: sent } : {}) },
    };
  },
  'POST /v3/conversations/:conversation/activities': (asked) => post(scene, asked),
  // A reply is posted like any message: chats have no threads.
  'POST /v3/conversations/:conversation/activities/:activity': (asked) => post(scene, asked),
  'PUT /v3/conversations/:conversation/activities/:activity': (asked) => {
    const chat = chatOf(scene, asked, 'send');
    const message = messageOf(chat, asked);
    scene.chats.update(chat, message, activityOf(asked));
    return { status: 200, body: { id: message.id } };
  },
  'DELETE /v3/conversations/:conversation/activities/:activity': (asked) => {
    const chat = chatOf(scene, asked, 'send');
    scene.chats.remove(chat, messageOf(chat, asked));
    return { status: 200 };
  },
});

/** The chat of a call. Refuses an unknown chat, and any call beyond Teams' rate limits. */
export function chatOf(scene: Scene, asked: RouteRequest, traffic: Traffic = 'read'): Chat {
  const chat = scene.chats.find(asked.params['conversation'] ?? '');
  if (!chat) throw new Refused(404, 'ConversationNotFound', 'Conversation not found.');
  allow(scene, traffic, chat);
  return chat;
}

function allow(scene: Scene, traffic: Traffic, chat: Chat): void {
  const wait = scene.limits(traffic, chat.id);
  if (wait !== null) throw new Refused(429, 'Throttled', 'Too many requests.', { 'retry-after': String(wait) });
}

function post(scene: Scene, asked: RouteRequest): { status: number; body: { id: string } } {
  const chat = chatOf(scene, asked, 'send');
  return { status: 201, body: { id: add(scene, chat, activityOf(asked)) } };
}

/** Shows messages. Other activities (typing) only get an id. */
function add(scene: Scene, chat: Chat, activity: Activity): string {
  return activity.type === 'message' ? scene.chats.add(chat, 'bot', activity).id : `1:${scene.now()}`;
}

function messageOf(chat: Chat, asked: RouteRequest): Message {
  const message = chat.messages.get(asked.params['activity'] ?? '');
  if (!message)
    throw new Refused(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');
  if (message.from !== 'bot')
    throw new Refused(403, 'ForbiddenOperationException', 'A bot may change its own messages only.');
  return message;
}

/** About 100 KB of UTF-16 (Microsoft Learn, "Format your bot messages"). */
const mostUnits = 50 * 1024;

function activityOf(asked: RouteRequest): Activity {
  const activity = objectOf(asked);
  if (typeof activity['type'] !== 'string') throw new Refused(400, 'BadArgument', 'Missing or invalid activity type.');
  if (asked.body.toString('utf8').length > mostUnits)
    throw new Refused(413, 'MessageSizeTooBig', 'Message size too large.');
  return activity as Activity;
}

function objectOf(asked: RouteRequest): Readonly<Record<string, unknown>> {
  const body = asked.json();
  if (!isJson(body)) throw new Refused(400, 'BadArgument', 'The body must be an object.');
  return body;
}
