import type { Actor } from '../../meeting/commands.ts';
import type { NoteVersion } from '../../meeting/note-written.ts';
import type { FoundMinutes } from '../delivery/viewing.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { Proven } from '../ports/identities.ts';
import type { ConversationId } from '../ports/ids.ts';
import type { SummonsBody } from './summons-body.ts';

/** Why somebody may not look into a chat's meeting. `no such chat` is told of every chat the person is not in, whether there is one or not. */
type NoEntry = 'no such chat';

/** Somebody proven, in a chat they are in. */
export interface Visitor {
  readonly person: Proven;
  readonly chat: Conversation;
  /** Their part in the Teams meeting, as far as it counts for a kallelse that is given or used there; else `unknown`, as where Teams does not tell. */
  readonly meetingRole: Actor['meetingRole'];
}

/** `stage` shows what everybody may see, whoever looks. */
export type Surface = 'panel' | 'stage';

/** What has changed for a viewer: the parts that differ from those they hold, as JSON, and the digests of all parts they then hold. */
export interface Changed {
  readonly held: string;
  readonly json: string;
}

/** What became of a command that the add-in asked; `text` is for the person, as plain words. `note` is where an editor goes on that took or changed a note. */
export interface CommandOutcome {
  readonly outcome: 'done' | 'unchanged' | 'repeated' | 'refused';
  readonly text: string | null;
  readonly note?: NoteVersion;
}

/** One who looks on. Calls must not throw. */
export interface Onlooker {
  changed(changed: Changed): void;
  /** Nothing more comes: they are no longer in the chat, or the token has ended. */
  over(): void;
}

/** A file as the browser sends it. */
export interface SentFile {
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Takes what somebody sends who may give or mend a kallelse; the outcome is in words where it could not be read. */
export interface SummonsTaker {
  file(file: SentFile): Promise<CommandOutcome>;
  body(body: SummonsBody): Promise<CommandOutcome>;
}

/** The door of the meeting add-in: the same commands, decided by the same rules, and what each viewer may see. */
export interface AddIn {
  enter(person: Proven, chat: ConversationId): Promise<Visitor | NoEntry>;
  /** What differs from what the viewer holds; `held` is the newest `Changed.held` they were sent, null for nothing. Null where nothing differs. */
  look(visitor: Visitor, surface: Surface, held: string | null): Promise<Changed | null>;
  /** Tells the onlooker of every change from now on, beginning with what differs from `held`. Returns how to end it. */
  watch(visitor: Visitor, surface: Surface, held: string | null, onlooker: Onlooker): () => void;
  /** The minutes this person may see, and where they open; null before there are any for them. */
  minutes(visitor: Visitor): Promise<FoundMinutes | null>;
  /** Whether this person may give or mend a kallelse now: to be asked before anything they sent is read. */
  summons(visitor: Visitor): Promise<SummonsTaker | CommandOutcome>;
  /** Carries out what a body asks for; null where it asks for nothing that is known. */
  ask(visitor: Visitor, body: unknown): Promise<CommandOutcome | null>;
  /** Shows the others who lead where this person writes, as a body says: `{ item, note }` for some seconds, null for no more. */
  write(visitor: Visitor, body: unknown): Promise<'told' | 'not understood' | 'not a lead' | 'too often'>;
}
