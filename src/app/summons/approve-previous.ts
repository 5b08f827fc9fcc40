import { LRUCache } from 'lru-cache';
import type { UserId } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';

/** Who approved the previous minutes, and when; null while nobody has. */
const approval = (meeting: Meeting): { readonly by: UserId; readonly at: number } | null => {
  const item = meeting.summons?.items.find(({ formality }) => formality === 'minutes approval');
  if (!item || !meeting.approvals.includes(item.number)) return null;
  for (let link = meeting.past; link; link = link.before) {
    const { event, by, at } = link.recorded;
    if (event.type === 'FormalityApproved' && event.item === item.number) return { by, at };
  }
  return null;
};

/** Meetings already dealt with. One forgotten is looked at again, and nothing changes. */
const mostRemembered = 5_000;

/**
 * When a meeting approves the previous minutes, approves those of the board's meeting before it, if they were released. Call it whenever a
 * meeting has changed; a meeting dealt with is not looked at again.
 */
export const createApproval = ({ meetings, conversations }: Pick<Dependencies, 'meetings' | 'conversations'>) => {
  const dealtWith = new LRUCache<MeetingId, true>({ max: mostRemembered });
  return async (id: MeetingId): Promise<void> => {
    const approved = dealtWith.has(id) ? null : approval(await meetings.read(id));
    const chat = approved && (await conversations.ofMeeting(id));
    if (!approved || !chat) return;
    dealtWith.set(id, true);
    const held = await conversations.meetingsOf(chat.body);
    for (const before of held.slice(held.indexOf(id) + 1)) {
      const { phase, minutes } = await meetings.read(before);
      if (phase !== 'closed' || !minutes.released) continue;
      const by = { user: approved.by, name: '', meetingRole: 'unknown' } as const;
      await meetings.ask(before, { type: 'ApproveMinutes' }, { by, at: approved.at }, null);
      return;
    }
  };
};
