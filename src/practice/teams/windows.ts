import type { ServerResponse } from 'node:http';
import type { Change } from './chats.ts';
import type { Person } from './people.ts';
import { visibleMessage } from './visible-message.ts';

/** The open connections to windows. Each gets the changes for its people as Server-Sent Events. */
export interface Windows {
  open(people: readonly Person[], response: ServerResponse): void;
  changed(change: Change): void;
  /** Tells all windows something about the meeting itself. */
  announce(news: object): void;
  close(): void;
}

/** Proxies and browsers close an idle stream. */
const heartbeat = 20_000;

export function openWindows(): Windows {
  const open = new Map<ServerResponse, readonly Person[]>();
  const beat = setInterval(() => {
    for (const response of open.keys()) response.write(': still here\n\n');
  }, heartbeat).unref();
  const send = (response: ServerResponse, news: object): void =>
    void response.write(`data: ${JSON.stringify(news)}\n\n`);

  return {
    open(people, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      response.on('close', () => open.delete(response));
      open.set(response, people);
    },
    changed({ chat, message, gone, only }) {
      for (const [response, people] of open) {
        for (const person of people.filter((one) => only === null || one === only)) {
          if (!chat.members.includes(person)) continue;
          const what = gone ? { gone: message.id } : { message: visibleMessage(person, message) };
          send(response, { as: person.id, place: chat.place, ...what });
        }
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
