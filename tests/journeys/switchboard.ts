import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A proxy between Teams and the bot. The bot may end and start again on another port; Teams only notices that it was slow. */
export interface Switchboard {
  readonly endpoint: string;
  /** Leads to the bot at `url`. Null while there is none: requests then wait. */
  connect(url: string | null): void;
  /**
   * Does `crash` once the bot has answered the next action of a person, and drops that answer, so that Teams delivers again.
   * Resolves when the second delivery is answered.
   */
  loseNextAnswer(crash: () => Promise<void>): void;
  /** Delivers the last action of a person once more. */
  deliverAgain(): Promise<Answer>;
  close(): void;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** A person's action: not a client that fetches its view, nor Teams' news that the bot was added. */
const isByHand = (body: string): boolean => {
  const { type, value } = JSON.parse(body);
  return type === 'message' || (type === 'invoke' && value?.trigger === 'manual');
};

export const openSwitchboard = async (): Promise<Switchboard> => {
  let bot: string | null = null;
  let waiting: ((url: string) => void)[] = [];
  let crash: (() => Promise<void>) | null = null;
  let last = '';

  const deliver = async (body: string): Promise<Answer> => {
    const there = bot ?? (await new Promise<string>((come) => waiting.push(come)));
    try {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${there}/api/messages`, { method: 'POST', headers, body });
      return { status: answer.status, body: await answer.text() };
    } catch {
      // The bot ended while it was asked, which these tests do on purpose.
      return { status: 502, body: '' };
    }
  };

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const byHand = isByHand(body);
    if (byHand) last = body;
    let answer = await deliver(body);
    if (byHand && crash) {
      const now = crash;
      crash = null;
      await now();
      answer = await deliver(body);
    }
    // Not chained: restify changes what writeHead returns, once it is loaded in this process.
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    connect: (url) => {
      bot = url;
      if (url === null) return;
      for (const come of waiting) come(url);
      waiting = [];
    },
    loseNextAnswer: (then) => {
      crash = then;
    },
    deliverAgain: () => deliver(last),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
