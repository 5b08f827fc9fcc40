import type { Place } from '../teams/chats.ts';
import type { Seen } from '../teams/visible-message.ts';
import type { Language, RoomWords } from './words.ts';

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly affiliation: string;
  readonly meetingRole: 'Organizer' | 'Presenter' | 'Attendee';
}

/** The stand-in for SharePoint: where its library is seen, and whether it is switched off. */
export interface SharePointState {
  readonly url: string;
  readonly down: boolean;
}

/** What `GET /room/scene` tells. */
export interface RoomScene {
  readonly me: string;
  readonly people: readonly Somebody[];
  readonly organizer: string;
  readonly chatName: string;
  readonly language: Language;
  readonly botName: string;
  readonly samples: readonly string[];
  /** Ids of those in the Teams meeting; null while there is none. */
  readonly attending: readonly string[] | null;
  /** Null where the minutes go elsewhere. */
  readonly sharePoint: SharePointState | null;
  readonly messages: Readonly<Record<Place, readonly Seen[]>>;
}

/** What the server tells of while the page is open. */
export type News =
  | { readonly as: string; readonly place: Place; readonly message: Seen }
  | { readonly as: string; readonly place: Place; readonly gone: string }
  | { readonly attending: readonly string[] | null }
  | { readonly sharePoint: SharePointState };

/** Whom the page is for and what all its parts need. */
export interface Page {
  readonly scene: RoomScene;
  readonly me: Somebody;
  readonly words: RoomWords;
}

/** Which person and chat an address of the page asks for. */
export function asked(): { readonly as: string; readonly place: Place } {
  const query = new URLSearchParams(location.search);
  return {
    as: query.get('as') ?? '',
    place: query.get('place') === 'personal' ? 'personal' : 'meeting',
  };
}

/** The page's address for a person and a chat. */
export function addressOf(as: string, place: Place): string {
  const query = new URLSearchParams({ as });
  if (place === 'personal') query.set('place', place);
  return `/?${query}`;
}
