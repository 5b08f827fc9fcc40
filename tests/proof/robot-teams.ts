import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Json = Readonly<Record<string, unknown>>;

export interface RobotPerson {
  readonly user: string;
  readonly name: string;
}

/** A message the bot has in a chat. */
export interface Message {
  readonly id: string;
  readonly chat: string;
  readonly activity: Json;
}

/** As much of Teams as a bot can talk to: takes what is sent, knows who is in each chat, and makes people's activities. */
export interface RobotTeams {
  readonly serviceUrl: string;
  /** The messages in the chats now, oldest first. */
  readonly messages: ReadonlyMap<string, Message>;
  /** An activity of this person in the chat, with an id of its own. */
  activity(type: string, by: RobotPerson, chat: string, more?: Json): Json;
  added(by: RobotPerson, chat: string): Json;
  said(by: RobotPerson, chat: string, text: string): Json;
  pressed(by: RobotPerson, chat: string, data: Json, trigger?: 'manual' | 'automatic'): Json;
  close(): void;
}

const readAll = async (request: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

const activities = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** Opens it for these people, who are all in every group chat. Every file that anybody offers is `file`. */
export const openRobotTeams = async (people: readonly RobotPerson[], file = Buffer.alloc(0)): Promise<RobotTeams> => {
  const messages = new Map<string, Message>();
  const members = people.map(({ user, name }) => ({ id: `29:${user}`, aadObjectId: user, name, tenantId: 't' }));
  let count = 0;
  const fresh = (letter: string): string => {
    count += 1;
    return `${letter}${count}`;
  };

  const answer = (method: string, path: string, body: string): { readonly status: number; readonly body: unknown } => {
    if (path.endsWith('/pagedmembers')) return { status: 200, body: { members } };
    if (path.startsWith('/v1/meetings/')) return { status: 200, body: { meeting: { role: 'Presenter' } } };
    const [, chat, known] = activities.exec(path) ?? [];
    if (chat === undefined) return { status: 404, body: {} };
    const id = known === undefined ? fresh('m') : decodeURIComponent(known);
    if (method !== 'POST' && !messages.has(id)) return { status: 404, body: {} };
    if (method === 'DELETE') messages.delete(id);
    else messages.set(id, { id, chat: decodeURIComponent(chat), activity: JSON.parse(body) });
    return { status: method === 'POST' ? 201 : 200, body: { id } };
  };

  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://robot').pathname;
    const body = await readAll(request);
    if (path.startsWith('/file')) {
      response.writeHead(200);
      response.end(file);
      return;
    }
    const given = answer(request.method ?? '', path, body);
    response.writeHead(given.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(given.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const activity: RobotTeams['activity'] = (type, by, chat, more = {}) => {
    const alone = chat.startsWith('a:');
    return {
      type,
      id: fresh('a'),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${by.user}`, aadObjectId: by.user, name: by.name },
      conversation: { id: chat, conversationType: alone ? 'personal' : 'groupChat', isGroup: !alone, tenantId: 't' },
      recipient: { id: '28:bot', name: 'Klubba' },
      channelData: { tenant: { id: 't' } },
      ...more,
    };
  };
  const entities = [{ type: 'mention', text: '<at>Klubba</at>', mentioned: { id: '28:bot', name: 'Klubba' } }];
  return {
    serviceUrl,
    messages,
    activity,
    added: (by, chat) => activity('conversationUpdate', by, chat, { membersAdded: [{ id: '28:bot', name: 'Klubba' }] }),
    said: (by, chat, text) => activity('message', by, chat, { text: `<at>Klubba</at> ${text}`, entities }),
    pressed: (by, chat, data, trigger = 'manual') =>
      activity('invoke', by, chat, {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'press', data }, trigger },
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Every object in a value, itself first. */
export function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const part of Object.values(value)) yield* objectsIn(part);
}

/** The card of a message; null where it is a line of text. */
export const cardOf = ({ activity }: Message): Json | null => {
  const [first] = Array.isArray(activity['attachments']) ? activity['attachments'] : [];
  return (first?.content as Json | undefined) ?? null;
};

/** The data of each button in a value, without the inputs' names. The newest card's come last. */
export const pressesIn = (value: unknown): readonly Json[] =>
  [...objectsIn(value)].flatMap(({ klubba }) =>
    typeof klubba === 'object' && klubba !== null ? [klubba as Json] : [],
  );
