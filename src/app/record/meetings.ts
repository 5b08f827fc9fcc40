import { LRUCache } from 'lru-cache';
import type { Asked, Command } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Journal } from '../ports/journal.ts';
import type { Peers } from '../ports/peers.ts';
import type { CommandResult } from './command-result.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';

/** The one road to the record. */
export interface Meetings {
  /** Decides and durably records; resolves only when it is recorded. `key` names the activity that asked, so that a redelivery records nothing. */
  ask(meeting: MeetingId, command: Command, asked: Asked, key: string | null): Promise<CommandResult>;
  /** The meeting as it stands, at least with its event number `seq`; throws `NotYet` where that is not recorded, `Unreadable` where its record is broken. */
  read(meeting: MeetingId, seq?: number): Promise<Meeting>;
  /** Calls back after each change, once it is durable, with who recorded it: this process, or another; `listener` must not throw. */
  onChange(listener: (meeting: MeetingId, by: 'us' | 'others') => void): void;
}

/** Meetings kept folded in memory, so that the minute's look at a thousand open ones reads nothing; the one untouched for longest goes first. */
const mostKept = 1_500;

/** The road over a journal: a mailbox per meeting, so that many may ask at once and nobody conflicts. */
export const openMeetings = (journal: Journal, peers: Peers): Meetings => {
  const mailboxes = new LRUCache<MeetingId, Mailbox>({ max: mostKept });
  const listeners: Parameters<Meetings['onChange']>[0][] = [];
  const changed = (meeting: MeetingId, by: 'us' | 'others' = 'us'): void => {
    for (const listener of listeners) listener(meeting, by);
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
    changed(news.meeting, 'others');
  });

  return {
    ask: (meeting, command, asked, key) => mailbox(meeting).ask(command, asked, key),
    read: (meeting, seq = 0) => mailbox(meeting).read(seq),
    onChange: (listener) => {
      listeners.push(listener);
    },
  };
};
