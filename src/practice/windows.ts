import type { ServerResponse } from 'node:http';
import type { Change } from './chats.ts';
import type { Person } from './people.ts';
import { seenBy } from './seen.ts';

/** The open windows: each hears at once, as Server-Sent Events, what changes for the person it shows. */
export interface Windows {
  open(person: Person, response: ServerResponse): void;
  changed(change: Change): void;
  /** Tells all windows something about the meeting itself. */
  announce(news: object): void;
  close(): void;
}

/** Proxies and browsers drop a silent stream. */
const heartbeat = 20_000;

export function openWindows(): Windows {
  const open = new Map<ServerResponse, Person>();
  const beat = setInterval(() => {
    for (const response of open.keys()) response.write(': still here\n\n');
  }, heartbeat).unref();
  const send = (response: ServerResponse, news: object): void =>
    void response.write(`data: ${JSON.stringify(news)}\n\n`);

  return {
    open(person, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      response.on('close', () => open.delete(response));
      open.set(response, person);
    },
    changed({ chat, message, gone, only }) {
      for (const [response, person] of open) {
        if ((only && only !== person) || !chat.members.includes(person)) continue;
        send(
          response,
          gone ? { place: chat.place, gone: message.id } : { place: chat.place, message: seenBy(person, message) },
        );
      }
    },
    announce(news) {
      for (const response of open.keys()) send(response, news);
    },
    close() {
      clearInterval(beat);
      for (const response of open.keys()) response.end();
    },
  };
}
