import { Refused } from '../exchange.ts';
import type { SharePoint } from '../sharepoint/open-sharepoint.ts';
import type { Calls } from './calls.ts';
import type { Chat, Chats } from './chats.ts';
import type { AddIn } from './identity-provider.ts';
import type { Limits } from './limits.ts';
import { guidOf, type Person } from './people.ts';

/** What all parts of the room share. Only the state of the meeting changes. */
export interface Scene {
  readonly people: readonly Person[];
  readonly chatName: string;
  readonly language: 'sv' | 'en';
  readonly bot: { readonly id: string; readonly name: string };
  readonly chats: Chats;
  readonly calls: Calls;
  readonly limits: Limits;
  /** How long each call of the bot takes, in milliseconds. */
  readonly latency: number;
  readonly now: () => number;
  /** The tenant that owns the meeting: the organizer's. */
  readonly tenantId: string;
  readonly meetingId: string;
  readonly organizer: Person;
  /** Null where there is no SharePoint stand-in. */
  readonly sharePoint: Pick<SharePoint, 'url' | 'down' | 'turn'> | null;
  /** Where the meeting add-in is; null where there is none. */
  readonly addIn: AddIn | null;
  /** The address of what is shared to the meeting's stage; null while nothing is. */
  stage: string | null;
  /** Whose icon of the add-in bears a mark, until they open the panel. */
  marked: ReadonlySet<Person>;
  /** Who is in the Teams meeting now; null while it is not going on. */
  attending: ReadonlySet<Person> | null;
  /** The room's address for the bot, with a slash at the end; known once it listens. */
  serviceUrl: string;
}

/** Finds a person by short name, `29:…` or object id. */
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

/** Teams names a bot `28:<app id>`. Without an app the bot's name stands in. */
export const botIdOf = (name: string): string => `28:${guidOf(`bot ${name}`)}`;
