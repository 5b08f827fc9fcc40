import type { Asked, Command } from '../meeting/commands.ts';
import type { Event } from '../meeting/events.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Refusal } from '../meeting/refusal.ts';
import type { MeetingId } from './ports.ts';

/** What became of a command. `repeated`: this very activity was recorded before. `unchanged`: it was already so. */
export type Answer =
  | { readonly outcome: 'done'; readonly meeting: Meeting; readonly events: readonly Event[] }
  | { readonly outcome: 'unchanged' | 'repeated'; readonly meeting: Meeting }
  | { readonly outcome: 'refused'; readonly meeting: Meeting; readonly refusal: Refusal };

/** The one road to the record. */
export interface Meetings {
  /** Decides and durably records; resolves only when it is recorded. `key` names the activity that asked, so that a redelivery records nothing. */
  ask(meeting: MeetingId, command: Command, asked: Asked, key: string | null): Promise<Answer>;
  /** The meeting as it stands. */
  read(meeting: MeetingId): Promise<Meeting>;
  /** Calls back after each change, once it is durable; `listener` must not throw. */
  onChange(listener: (meeting: MeetingId) => void): void;
}
