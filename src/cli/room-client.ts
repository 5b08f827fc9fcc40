import { setTimeout as wait } from 'node:timers/promises';
import { filledIn, opens, type RoomMessage, wordsOf } from './room-card.ts';

export type RoomChat = 'meeting' | 'personal';

/** A person in the practice room, over its HTTP API: can do what the page lets a person do. */
export interface Guest {
  readonly name: string;
  readonly id: string;
  say(text: string, place?: RoomChat): Promise<void>;
  /**
   * Presses the button with this title on the newest card that has it and contains the text `near`. `given` fills inputs by their labels.
   * Resolves with the words shown under the card, or the address the button opens, or null.
   */
  press(
    button: string,
    near?: string,
    given?: Readonly<Record<string, string>>,
    place?: RoomChat,
  ): Promise<string | null>;
  drop(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  dropSample(name: string): Promise<void>;
  messages(place?: RoomChat): Promise<readonly RoomMessage[]>;
  /** Waits for a message of Klubba with this text and resolves with the newest. Throws after `patience` ms. */
  sees(text: string, place?: RoomChat): Promise<RoomMessage>;
}

export interface RoomClient {
  readonly url: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly meetingRole: string }[];
  as(name: string): Guest;
}

/** Longest wait for something to appear, in milliseconds; enough for slow machines. */
const patience = 60_000;
const glance = 50;

/** The card was updated just before the press, and no longer has the button. */
class GoneMeanwhile extends Error {
  override name = 'GoneMeanwhile';
}

interface Pressed {
  readonly outcome: string;
  readonly words?: string;
}

const call = async (url: string, body?: unknown): Promise<unknown> => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, body === undefined ? {} : post);
  const text = await response.text();
  if (response.status === 409) throw new GoneMeanwhile(text);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
};

/** Opens the practice room at `url`, as printed at start. */
export const enterRoom = async (url: string): Promise<RoomClient> => {
  const base = url.replace(/\/$/, '');
  const scene = (await call(`${base}/room/scene`)) as Pick<RoomClient, 'people'>;

  const as = (name: string): Guest => {
    const person = scene.people.find((one) => one.name === name || one.id === name);
    if (!person) throw new Error(`Nobody in the room is called ${name}`);
    const id = encodeURIComponent(person.id);
    const messages = async (place: RoomChat = 'meeting') =>
      (await call(`${base}/room/messages?as=${id}&place=${place}`)) as readonly RoomMessage[];

    const newest = async (
      what: string,
      place: RoomChat,
      is: (message: RoomMessage) => boolean,
    ): Promise<RoomMessage> => {
      const end = Date.now() + patience;
      for (;;) {
        const all = await messages(place);
        const found = all.findLast((message) => message.from === null && is(message));
        if (found) return found;
        if (Date.now() > end) {
          const there = all.slice(-6).map(wordsOf).join('\n---\n');
          throw new Error(`${name} never saw ${what}; there is:\n${there}`);
        }
        await wait(glance);
      }
    };

    const guest: Guest = {
      name: person.name,
      id: person.id,
      messages,
      sees: (text, place = 'meeting') => newest(`“${text}”`, place, (message) => wordsOf(message).includes(text)),
      async say(text, place = 'meeting') {
        await call(`${base}/room/say`, { as: person.id, text, place });
      },
      async press(button, near = '', given = {}, place = 'meeting') {
        for (const end = Date.now() + patience; ; await wait(glance)) {
          const message = await newest(`a button “${button}” near “${near}”`, place, (one) => {
            const words = wordsOf(one);
            return words.includes(near) && words.split('\n').includes(button);
          });
          const address = opens(message, button);
          if (address !== null) return address;
          try {
            const body = { as: person.id, message: message.id, button, inputs: filledIn(message, given) };
            const { words, outcome } = (await call(`${base}/room/press`, body)) as Pressed;
            if (outcome === 'failed') throw new Error(`Teams could not show the answer to “${button}”`);
            return words ?? null;
          } catch (fault) {
            if (!(fault instanceof GoneMeanwhile) || Date.now() > end) throw fault;
          }
        }
      },
      async drop(file, bytes) {
        const to = `${base}/room/files?as=${id}&name=${encodeURIComponent(file)}`;
        const headers = { 'content-type': 'application/octet-stream' };
        const response = await fetch(to, { method: 'POST', headers, body: bytes });
        if (!response.ok) throw new Error(`${to} answered ${response.status}`);
      },
      async dropSample(file) {
        await call(`${base}/room/samples`, { as: person.id, name: file });
      },
    };
    return guest;
  };

  return { url: base, people: scene.people, as };
};
