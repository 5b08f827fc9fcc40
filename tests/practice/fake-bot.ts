import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity, Json } from '../../src/practice/teams/activity.ts';

/** A bot of a few lines for testing the room: keeps what it was sent, answers as told, and calls the Connector as a bot would. */
export interface FakeBot {
  readonly endpoint: string;
  readonly activities: readonly Activity[];
  /** Decides the answer to an activity; the default is 200 without a body. */
  answer: (activity: Activity) => unknown;
  /** Activities of a type (and name), oldest first. */
  of(type: string, name?: string): readonly Activity[];
  close(): Promise<void>;
}

export async function startFakeBot(): Promise<FakeBot> {
  const activities: Activity[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Activity;
    activities.push(activity);
    const answer = await bot.answer(activity);
    const status = typeof answer === 'number' ? answer : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(answer === undefined || typeof answer === 'number' ? undefined : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bot: FakeBot = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    activities,
    answer: () => undefined,
    of: (type, name) => activities.filter((one) => one.type === type && (name === undefined || one['name'] === name)),
    async close() {
      const ended = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await ended;
    },
  };
  return bot;
}

/** Answers of a Connector call. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** Calls the room's Connector, or any of its addresses. */
export async function call(method: string, url: string, body?: unknown): Promise<Told> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? (JSON.parse(text) as Json) : {} };
}

/** A message that carries a card of these parts. */
export const cardMessage = (card: Json): Activity => ({
  type: 'message',
  summary: 'Ett kort',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', ...card },
    },
  ],
});

/** A position's card, as far as a room needs one: how many confirmed, a field and a button. */
export const confirming = (confirmed: number): Activity =>
  cardMessage({
    body: [text(`${confirmed} har bekräftat`), { type: 'Input.Text', id: 'view', label: 'Synpunkt' }],
    actions: [{ type: 'Action.Execute', title: 'Bekräfta', verb: 'confirm' }],
  });

/** The body of an invoke's answer that shows a card. */
export const cardAnswer = (card: Json): Json => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: { type: 'AdaptiveCard', version: '1.5', ...card },
});

export const text = (words: string): Json => ({ type: 'TextBlock', text: words, wrap: true });
