import type { Event } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Refusal } from '../../meeting/refusal.ts';

/** What became of a command. `repeated`: this activity was recorded before. `unchanged`: nothing had to change. */
export type CommandResult =
  | { readonly outcome: 'done'; readonly meeting: Meeting; readonly events: readonly Event[] }
  | { readonly outcome: 'unchanged' | 'repeated'; readonly meeting: Meeting }
  | { readonly outcome: 'refused'; readonly meeting: Meeting; readonly refusal: Refusal };

/** What was recorded: the meeting before it and after it. */
export interface Change {
  readonly before: Meeting;
  readonly after: Meeting;
}
