import type { NoteVersion } from '../../meeting/note-written.ts';

/** How the draft parts from what was signed, in plain words, for one who leads and may choose what is released. */
export interface Parting {
  readonly heading: string;
  /** Each difference as lines of a label and the words of the documents. */
  readonly differences: readonly (readonly { readonly label: string; readonly text: string }[])[];
  /** What is not listed, or why nothing is; null where all is listed. */
  readonly rest: string | null;
  /** Whether this person signs, so that they can sign the draft as it is now. */
  readonly signs: boolean;
  /** Whether what was signed can be released instead. */
  readonly releases: boolean;
}

/** What became of a command from the add-in. `text` tells the person about it in plain words; null where there is nothing to tell. */
export interface CommandOutcome {
  readonly outcome: 'done' | 'unchanged' | 'repeated' | 'refused';
  readonly text: string | null;
  /** The note that was taken or changed, which the editor goes on with. */
  readonly note?: NoteVersion;
  /** Why what was signed was not released. */
  readonly parting?: Parting;
}

/** What became of a template that was sent or taken away, in lines for the person. */
export interface TemplateOutcome {
  readonly outcome: 'done' | 'refused';
  readonly text: string;
}
