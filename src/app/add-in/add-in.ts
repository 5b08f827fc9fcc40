import type { Actor } from '../../meeting/commands.ts';
import type { CommandOutcome, TemplateOutcome } from '../../views/answers/command-outcome.ts';
import type { MinutesFile, VersionFile } from '../../views/answers/minutes-file.ts';
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
  /** Their role in the Teams meeting; `unknown` unless it decides who may give or use a kallelse. */
  readonly meetingRole: Actor['meetingRole'];
}

/** `stage` shows what everybody may see, whoever looks. */
export type Surface = 'panel' | 'stage';

/** What has changed for a viewer: the parts that differ from those they hold, as JSON, and the digests of all parts they then hold. */
export interface Changed {
  readonly held: string;
  readonly json: string;
}

/** The board's Word template, for those who lead. `own`: it has one of its own. */
interface TemplateState {
  readonly own: boolean;
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
  minutes(visitor: Visitor): Promise<MinutesFile | null>;
  /** Whether this person may give or mend a kallelse now: to be asked before anything they sent is read. */
  summons(visitor: Visitor): Promise<SummonsTaker | CommandOutcome>;
  /** All files of the minutes, the newest version first; none for others than those who lead. */
  files(visitor: Visitor): Promise<readonly VersionFile[]>;
  /** Null for others than those who lead. */
  template(visitor: Visitor): Promise<TemplateState | null>;
  /** Takes a template. The file is read only from those who lead; `read` gives null where it is larger than may be. */
  takeTemplate(visitor: Visitor, read: () => Promise<Uint8Array | null>): Promise<TemplateOutcome>;
  /** Goes back to the template that Klubba has itself. */
  forgetTemplate(visitor: Visitor): Promise<TemplateOutcome>;
  /** Carries out what a body asks for; null where it asks for nothing that is known. */
  ask(visitor: Visitor, body: unknown): Promise<CommandOutcome | null>;
  /** Shows the other leads where this person writes. The body is `{ item, note }` for the next 8 s; null when they stop. */
  write(visitor: Visitor, body: unknown): Promise<'told' | 'not understood' | 'not a lead' | 'too often'>;
}
