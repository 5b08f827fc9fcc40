import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type { FiledAs } from '../../app/ports/filings.ts';

/** `json`, never `jsonb`: it keeps text as it was given, NUL characters, lone surrogates and the order of keys included. */
type Json = ColumnType<unknown, string, string>;

interface EventRow {
  readonly meeting: string;
  readonly seq: number;
  readonly decision: number;
  /** Exact to the millisecond, as the application's clock had it. */
  readonly at: ColumnType<Date, string, never>;
  readonly by: string;
  /** On the first event of a decision only. */
  readonly key: string | null;
  readonly type: string;
  /** The event without its type. */
  readonly data: Json;
  /** When the database took it, by its own clock. */
  readonly recorded: Generated<Date>;
}

interface ConversationRow {
  readonly id: string;
  readonly kind: 'group' | 'channel' | 'personal';
  readonly name: string | null;
  readonly reference: Json;
  readonly teamsMeeting: string | null;
  readonly meeting: string | null;
  readonly pending: string | null;
  /** Null is a board of its own. */
  readonly body: string | null;
}

interface Tables {
  readonly events: EventRow;
  readonly conversations: ConversationRow;
  /** Where each meeting is or was held; a conversation may have held several. */
  readonly held: { readonly meeting: string; readonly conversation: string; readonly since: Generated<Date> };
  readonly rosters: { readonly conversation: string; readonly members: Json; readonly users: readonly string[] };
  readonly cards: {
    readonly meeting: string;
    readonly key: string;
    readonly activity: string;
    readonly digest: string;
  };
  /** Messages that showed a card, to be taken away. */
  readonly leftovers: { readonly meeting: string; readonly activity: string };
  /** Positions at whose opening those who were missing have been called. */
  readonly called_positions: { readonly meeting: string; readonly position: string };
  readonly outbox: {
    readonly id: string;
    /** Their order. */
    readonly place: Generated<number>;
    readonly chat: string;
    readonly content: Json;
  };
  readonly signed_documents: { readonly meeting: string; readonly digest: string; readonly bytes: Uint8Array };
  readonly templates: { readonly body: string; readonly bytes: Uint8Array; readonly meeting: string | null };
  readonly filings: {
    readonly meeting: string;
    readonly place: FiledAs;
    readonly name: string;
    readonly tag: string;
    readonly id: string | null;
    readonly url: string | null;
  };
  /** Minutes from before Klubba, and their positions in order. */
  readonly old_files: {
    readonly body: string;
    readonly digest: string;
    readonly source: string;
    readonly name: string;
    readonly date: string | null;
    readonly lies: Json;
  };
  readonly old_positions: {
    readonly body: string;
    readonly digest: string;
    readonly place: number;
    readonly item: number;
    readonly letter: string | null;
    readonly title: string;
    readonly text: string;
    readonly searchable: string;
  };
  readonly filings_begun: { readonly meeting: string; readonly place: FiledAs; readonly digest: string };
}

/** The database's schema for all that is ours; the jobs have one of their own. */
export const schema = 'klubba';

/** Typed SQL over our tables; names are looked up in our schema. */
export type Sql = Kysely<Tables>;
export type SqlTransaction = Transaction<Tables>;
