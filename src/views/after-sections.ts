import type { TypedSettings } from '../meeting/board/typed-settings.ts';
import type { PersonId, Role } from '../meeting/summons.ts';

/** How a finding is mended beside the page: by one press, by other words in the place of `from`, or by telling when the board meets next. */
export type ShownMend =
  | { readonly how: 'press'; readonly title: string }
  /** `item` is the id of the item whose texts are meant, null for all; `to` is what is proposed. */
  | { readonly how: 'reword'; readonly item: number | null; readonly from: string; readonly to: string }
  | { readonly how: 'next meeting' };

/** One thing the proof-reader found, in words. */
export interface ShownFinding {
  /** Its identity, by which its mend is asked for. */
  readonly id: string;
  readonly fault: string;
  /** What to write instead; null where there is nothing to write. */
  readonly advice: string | null;
  /** The id of the item it is about; null for none. */
  readonly item: number | null;
  /** Its place among the blocks of the page; null where it is about nothing that stands there. */
  readonly block: number | null;
  /** Null where it is mended in the texts of the item. */
  readonly mend: ShownMend | null;
}

/** What the proof-reader finds in the minutes of a closed meeting, under the headings of the review. */
export interface FindingsSection {
  readonly groups: readonly { readonly heading: string; readonly findings: readonly ShownFinding[] }[];
}

/** Somebody who is to sign this version, or has. `signed` is when, in words; `otherwise`: on something else than was signed last. */
export interface ShownSigner {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role | null;
  readonly signed: string | null;
  readonly otherwise: boolean;
}

/** A version of the minutes. `released` is when, in words; null before. */
export interface ShownVersion {
  readonly version: number;
  /** Why it was opened; null for the first. */
  readonly reason: string | null;
  readonly released: string | null;
}

/** How the minutes are signed, and their versions, the newest first. */
export interface SigningSection {
  readonly reviewed: boolean;
  /** Whether somebody has signed this version, so that the record stays as it is until another is opened. */
  readonly fixed: boolean;
  readonly signers: readonly ShownSigner[];
  readonly versions: readonly ShownVersion[];
}

/** The board's settings as a form shows them, by name; null before a kallelse is used. The groups of the kallelse stand in its order. */
export interface SettingsSection {
  readonly form: Required<TypedSettings> | null;
  readonly groups: readonly { readonly name: string; readonly takes: boolean }[];
}

/** What chair and secretary have after the close, and the settings. */
export interface AfterSections {
  readonly findings: FindingsSection;
  readonly signing: SigningSection;
  readonly settings: SettingsSection;
}
