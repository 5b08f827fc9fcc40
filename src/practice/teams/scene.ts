import { Refused } from '../exchange.ts';
import type { SharePoint } from '../sharepoint/open-sharepoint.ts';
import type { Calls } from './calls.ts';
import type { Chat, Chats } from './chats.ts';
import type { Limits } from './limits.ts';
import { guidOf, type Person } from './people.ts';

/** All that the parts of the room share. The meeting's state is the only thing here that changes. */
export interface Scene {
  readonly people: readonly Person[];
  readonly chatName: string;
  readonly language: 'sv' | 'en';
  readonly bot: { readonly id: string; readonly name: string };
  readonly chats: Chats;
  readonly calls: Calls;
  readonly limits: Limits;
  /** How long the room, as Teams, takes over each of the bot's calls, in milliseconds. */
  readonly latency: number;
  readonly now: () => number;
  /** The tenant that owns the meeting: the organizer's. */
  readonly tenantId: string;
  readonly meetingId: string;
  readonly organizer: Person;
  /** Null where the bot's files go elsewhere. */
  readonly sharePoint: Pick<SharePoint, 'url' | 'down' | 'turn'> | null;
  /** Who is in the Teams meeting now; null while it is not going on. */
  attending: ReadonlySet<Person> | null;
  /** Where the bot finds the room, with a slash at the end; known once it listens. */
  serviceUrl: string;
}

/** Someone of the room by short name, `29:…` or object id. */
export const personOf = (people: readonly Person[], id: string): Person | undefined =>
  people.find((person) => [person.id, person.mri, person.aadObjectId].includes(id));

/** The person of that id; throws `Refused` 404 when there is none. */
export function someone(scene: Scene, id: string): Person {
  const person = personOf(scene.people, id);
  if (!person) throw new Refused(404, 'NoSuchPerson', `There is nobody called ${id} here`);
  return person;
}

/** `channelData.meeting.id` as Teams makes it: base64 of `0#<chat id>#0`. */
export const meetingIdOf = (chat: Chat): string => Buffer.from(`0#${chat.id}#0`).toString('base64');

/** Teams names a bot `28:<app id>`; without an app there is nothing but a name to make it from. */
export const botIdOf = (name: string): string => `28:${guidOf(`bot ${name}`)}`;
