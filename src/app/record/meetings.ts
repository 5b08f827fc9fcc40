import { LRUCache } from 'lru-cache';
import type { Asked, Command } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Journal } from '../ports/journal.ts';
import type { Peers } from '../ports/peers.ts';
import type { Change, CommandResult } from './command-result.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';

/** The only way to the record. */
export interface Meetings {
  /** Decides and durably records; resolves only when it is recorded. `key` names the activity that asked, so that a redelivery records nothing. */
  ask(meeting: MeetingId, command: Command, asked: Asked, key: string | null): Promise<CommandResult>;
  /**
   * The meeting as it stands, at least to event `seq`. Throws `NotYet` where that is not recorded, `Unreadable` where the record is broken.
   */
  read(meeting: MeetingId, seq?: number): Promise<Meeting>;
  /** Calls back after each change, once it is durable, with what this process recorded, or that another did; `listener` must not throw. */
  onChange(listener: (meeting: MeetingId, change: Change | 'by others') => void): void;
}

/** Meetings kept in memory, so that the check each minute reads nothing for a thousand open ones. The least recently used goes first. */
const mostKept = 1_500;

/** Opens the record over a journal, with a mailbox per meeting, so that many may ask at once without conflicts. */
export const openMeetings = (journal: Journal, peers: Peers): Meetings => {
  const mailboxes = new LRUCache<MeetingId, Mailbox>({ max: mostKept });
  const listeners: Parameters<Meetings['onChange']>[0][] = [];
  const changed = (meeting: MeetingId, change: Change | 'by others'): void => {
    for (const listener of listeners) listener(meeting, change);
  };

  const mailbox = (id: MeetingId): Mailbox => {
    const known = mailboxes.get(id) ?? openMailbox(id, journal, changed, peers.current);
    mailboxes.set(id, known);
    return known;
  };

  peers.listen((news) => {
    if (news.type === 'news missed') for (const known of mailboxes.values()) known.heard(null);
    if (news.type !== 'recorded') return;
    mailboxes.get(news.meeting)?.heard(news.seq);
    changed(news.meeting, 'by others');
  });

  return {
    ask: (meeting, command, asked, key) => mailbox(meeting).ask(command, asked, key),
    read: (meeting, seq = 0) => mailbox(meeting).read(seq),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
};
