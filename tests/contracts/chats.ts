import { randomUUID } from 'node:crypto';
import type { Conversation } from '../../src/app/ports/conversations.ts';
import type { Journal } from '../../src/app/ports/journal.ts';
import type { Event } from '../../src/meeting/events.ts';

/** A chat never seen before, by default a group. */
export const chat = (rest: Partial<Conversation> = {}, id = `19:${randomUUID()}@thread.v2`): Conversation => ({
  id,
  body: id,
  kind: 'group',
  name: 'Styrelsen',
  reference: { serviceUrl: 'http://127.0.0.1/', members: [{ id: '29:a' }], nothing: null },
  teamsMeeting: null,
  meeting: null,
  pending: null,
  ...rest,
});

/** Records as one decision that this happened in the meeting. */
export const recordIn = async (journal: Journal, meeting: string, ...events: readonly Event[]): Promise<void> => {
  const at = (await journal.read(meeting)).length;
  await journal.append(meeting, at, [{ at: 0, by: 'anna', key: null, events }], []);
};
