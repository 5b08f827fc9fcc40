import type { ChatKind } from '../teams/chats.ts';
import type { VisibleMessage } from '../teams/visible-message.ts';
import type { FrameContext } from './host/host-protocol.ts';
import type { Language } from './words.ts';

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly affiliation: string;
  readonly meetingRole: 'Organizer' | 'Presenter' | 'Attendee';
}

/** The SharePoint stand-in: the address of its library, and whether it is switched off. */
interface SharePointState {
  readonly url: string;
  readonly down: boolean;
}

/** The answer of `GET /room/scene`. */
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
  /** Ids of those whose icon of the add-in bears a mark. */
  readonly marked: readonly string[];
  /** Null where the minutes are not filed in the stand-in. */
  readonly sharePoint: SharePointState | null;
  /** Where the add-in is served, and what its pages are told of where they stand; null where there is none. */
  readonly addIn: {
    readonly origin: string;
    readonly context: Omit<FrameContext, 'frameContext' | 'locale' | 'theme'>;
  } | null;
  /** The address that is shared to everybody; null while none is. */
  readonly stage: string | null;
  readonly messages: Readonly<Record<ChatKind, readonly VisibleMessage[]>>;
}

/** An event that the server sends while the page is open. */
export type News =
  | { readonly as: string; readonly place: ChatKind; readonly message: VisibleMessage }
  | { readonly as: string; readonly place: ChatKind; readonly gone: string }
  | { readonly attending: readonly string[] | null }
  | { readonly marked: readonly string[] }
  | { readonly sharePoint: SharePointState }
  | { readonly stage: string | null };

/** The person and chat in the page's address. */
export function asked(): { readonly as: string; readonly place: ChatKind } {
  const query = new URLSearchParams(location.search);
  return {
    as: query.get('as') ?? '',
    place: query.get('place') === 'personal' ? 'personal' : 'meeting',
  };
}

/** The page's address for a person and a chat. */
export function addressOf(as: string, place: ChatKind): string {
  const query = new URLSearchParams({ as });
  if (place === 'personal') query.set('place', place);
  return `/?${query}`;
}
