import type { UserId } from '../../meeting/events.ts';
import type { AccountKind } from '../../meeting/people/account.ts';
import type { Head, Item, PersonId, Seat, SubItem } from '../../meeting/summons.ts';
import type { Block } from '../../minutes/content/block.ts';

/** A line of the kallelse as it was read. Commands name it by its place among all lines, from 0. */
interface ShownLine {
  /** The line of the text, or the paragraph in Word, from 1. */
  readonly number: number;
  /** Markdown; a row of a table has its words in `cells`. */
  readonly text: string;
  /** The same as it reads, without marks. */
  readonly plain: string;
  /** The cells of a row, their paragraphs apart by line feeds; null for running text. */
  readonly cells: readonly { readonly text: string; readonly plain: string }[] | null;
  readonly bullet: boolean;
  /** How deep it stands in a list, from 0. */
  readonly level: number;
  readonly heading: boolean;
  /** Whether it begins a new part of the text. */
  readonly gap: boolean;
}

/** Something to look over. `at` is the place of its line; null where it is about no line. */
interface ShownDoubt {
  readonly text: string;
  readonly quote: string;
  readonly at: number | null;
}

/** An item as it was read; its texts as the minutes would print them. */
interface ReadItem extends Omit<Item, 'body' | 'subItems'> {
  readonly body: readonly Block[];
  readonly subItems: readonly (Omit<SubItem, 'body'> & { readonly body: readonly Block[] })[];
  /** Minutes of a planned pause after it; null for none. */
  readonly pauseAfter: number | null;
}

/** What was understood of a kallelse. */
export interface ReadSummons extends Omit<Head, 'pauses' | 'closing' | 'followUps' | 'style'> {
  readonly groups: readonly {
    readonly name: string;
    readonly takesPositions: boolean;
    /** The name of a vacant seat is null. */
    readonly seats: readonly Omit<Seat, 'id'>[];
  }[];
  readonly items: readonly ReadItem[];
}

/** Who of the called has which account in the chat. */
export interface AccountsView {
  /** `account` is linked by a person. `proposed` bears the same name and can be trusted; a person decides. */
  readonly people: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly group: string;
    readonly account: UserId | null;
    readonly proposed: UserId | null;
  }[];
  /** Accounts that can be linked. `kind` is null where Teams does not tell. */
  readonly accounts: readonly {
    readonly user: UserId;
    readonly name: string;
    readonly kind: AccountKind | null;
    /** The domain of the account's organisation, where Teams tells it. */
    readonly domain: string | null;
  }[];
  /** Names of those in the chat who have not signed in. They can hold no seat. */
  readonly anonymous: readonly string[];
}

/** The kallelse under review: what it was read from, what is doubtful in it, and what was understood. */
export interface ShownDraft {
  readonly version: number;
  /** The name of its file; null for a pasted text. */
  readonly file: string | null;
  /** Empty where it was given before its lines were kept. */
  readonly lines: readonly ShownLine[];
  readonly doubts: readonly ShownDoubt[];
  readonly read: ReadSummons;
  readonly accounts: AccountsView;
}

/** For those who lead; while nobody leads, the draft is for those who may use it. */
export interface SummonsSection {
  readonly draft: ShownDraft | null;
  /** Whether a kallelse of somebody else is under review, which another one would replace. */
  readonly othersDraft: boolean;
  /** Whether a kallelse can be given in this state of the meeting; who may is decided when it is given. */
  readonly open: boolean;
  /** Of the meeting that is called already; null before, and for those who do not lead. */
  readonly accounts: AccountsView | null;
}
