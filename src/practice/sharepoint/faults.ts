/** A fault of a request: another answer, or a connection that breaks before or after the work is done. */
export type Mishap =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly html?: boolean }
  | 'broken before'
  | 'broken after'
  | 'half an answer'
  | 'silence';

/** The faults to come: `next` for the next requests, in order; `outage` for all others until it is null again. */
export interface Faults {
  readonly next: Mishap[];
  outage: Mishap | null;
}
