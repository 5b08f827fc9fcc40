import { setTimeout as wait } from 'node:timers/promises';

/** A message of the practice room, as much of it as a driver reads. */
export interface RoomMessage {
  readonly id: string;
  /** Null is Klubba. */
  readonly from: { readonly name: string } | null;
  readonly text: string;
  readonly cards: readonly unknown[];
  readonly notice: { readonly kind: string; readonly text?: string } | null;
}

export type Place = 'meeting' | 'personal';

/** Somebody in the practice room, over its HTTP API: what a person at the page could do, and no more. */
export interface Guest {
  readonly name: string;
  say(text: string, place?: Place): Promise<void>;
  /** Presses a button by its title on the newest card that has it and holds `near`; resolves with the words shown under the card, if any. */
  press(
    button: string,
    inputs?: Readonly<Record<string, string>>,
    near?: string,
    place?: Place,
  ): Promise<string | null>;
  drop(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  dropSample(name: string): Promise<void>;
  messages(place?: Place): Promise<readonly RoomMessage[]>;
  /** The newest message of Klubba in which this text can be read; throws when it does not come within `patience` ms. */
  sees(text: string, place?: Place): Promise<RoomMessage>;
}

export interface RoomClient {
  readonly people: readonly { readonly id: string; readonly name: string; readonly meetingRole: string }[];
  as(name: string): Guest;
}

/** How long something may take to appear, in milliseconds; generous, for slow machines. */
const patience = 30_000;
const glance = 25;

const call = async (url: string, body?: unknown): Promise<unknown> => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(url, body === undefined ? {} : post);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
};

/** All that a card or a message says, in reading order and without markup. */
export const wordsOf = (message: RoomMessage): string => {
  const found: string[] = [message.text];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) visit(part);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (['text', 'title', 'label', 'value'].includes(key) && typeof part === 'string') found.push(part);
        else if (key !== 'data' && key !== 'fallback') visit(part);
      }
    }
  };
  visit(message.cards);
  return found.join('\n');
};

/** Comes into the room at `url` (as printed at start). */
export const enterRoom = async (url: string): Promise<RoomClient> => {
  const base = url.replace(/\/$/, '');
  const scene = (await call(`${base}/room/scene`)) as Pick<RoomClient, 'people'>;

  const as = (name: string): Guest => {
    const person = scene.people.find((one) => one.name === name || one.id === name);
    if (!person) throw new Error(`Nobody in the room is called ${name}`);
    const id = encodeURIComponent(person.id);
    const messages = async (place: Place = 'meeting') =>
      (await call(`${base}/room/messages?as=${id}&place=${place}`)) as readonly RoomMessage[];

    const seen = async <T>(
      what: string,
      place: Place,
      find: (all: readonly RoomMessage[]) => T | undefined,
    ): Promise<T> => {
      const end = Date.now() + patience;
      for (;;) {
        const found = find(await messages(place));
        if (found !== undefined) return found;
        if (Date.now() > end) {
          const there = (await messages(place)).slice(-6).map(wordsOf).join('\n---\n');
          throw new Error(`${name} never saw ${what}; there is:\n${there}`);
        }
        await wait(glance);
      }
    };

    const holds = (message: RoomMessage, text: string): boolean =>
      message.from === null && wordsOf(message).includes(text);

    return {
      name: person.name,
      messages,
      sees: (text, place = 'meeting') =>
        seen(`“${text}”`, place, (all) => all.findLast((message) => holds(message, text))),
      async say(text, place = 'meeting') {
        await call(`${base}/room/say`, { as: person.id, text, place });
      },
      async press(button, inputs = {}, near = '', place = 'meeting') {
        const { id: message } = await seen(`a button “${button}” near “${near}”`, place, (all) =>
          all.findLast((one) => holds(one, near) && wordsOf(one).split('\n').includes(button)),
        );
        const pressed = await call(`${base}/room/press`, { as: person.id, message, button, inputs });
        const { words, outcome } = pressed as { readonly outcome: string; readonly words?: string };
        if (outcome === 'failed') throw new Error(`Teams could not show the answer to “${button}”`);
        return words ?? null;
      },
      async drop(file, bytes) {
        const to = `${base}/room/files?as=${id}&name=${encodeURIComponent(file)}`;
        const response = await fetch(to, { method: 'POST', body: bytes });
        if (!response.ok) throw new Error(`${to} answered ${response.status}`);
      },
      async dropSample(file) {
        await call(`${base}/room/samples`, { as: person.id, name: file });
      },
    };
  };

  return { people: scene.people, as };
};
