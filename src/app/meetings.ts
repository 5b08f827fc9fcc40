import type { Asked, Command } from '../meeting/commands.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Answer } from './answer.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import type { Journal, MeetingId } from './ports.ts';

/** The one road to the record. */
export interface Meetings {
  /** Decides and durably records; resolves only when it is recorded. `key` names the activity that asked, so that a redelivery records nothing. */
  ask(meeting: MeetingId, command: Command, asked: Asked, key: string | null): Promise<Answer>;
  /** The meeting as it stands. */
  read(meeting: MeetingId): Promise<Meeting>;
  /** Calls back after each change, once it is durable; `listener` must not throw. */
  onChange(listener: (meeting: MeetingId) => void): void;
}

/** Meetings kept folded in memory; beyond it the one untouched for longest is read again when next asked for. */
const keptInMemory = 200;

/** The road over a journal: a mailbox per meeting, so that many may ask at once and nobody conflicts. */
export const openMeetings = (journal: Journal): Meetings => {
  const mailboxes = new Map<MeetingId, Mailbox>();
  const listeners: ((meeting: MeetingId) => void)[] = [];
  const changed = (meeting: MeetingId): void => {
    for (const listener of listeners) listener(meeting);
  };

  const mailbox = (id: MeetingId): Mailbox => {
    const known = mailboxes.get(id) ?? openMailbox(id, journal, changed);
    mailboxes.delete(id);
    mailboxes.set(id, known);
    if (mailboxes.size > keptInMemory) {
      const oldest = [...mailboxes].find(([, { idle }]) => idle);
      if (oldest) mailboxes.delete(oldest[0]);
    }
    return known;
  };

  return {
    ask: (meeting, command, asked, key) => mailbox(meeting).ask(command, asked, key),
    read: (meeting) => mailbox(meeting).read(),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
};
