import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { BodyId, MeetingId } from '../ports/ids.ts';

/** Whether the minutes are released, or somebody who leads the other meeting led this one too. */
const isKnownTo = (given: Meeting, { links, lead }: Meeting): boolean => {
  const users = lead === null ? Object.keys(links) : [...Object.keys(links), lead];
  return given.minutes.released !== null || users.some((user) => leads(given, user));
};

/**
 * The board's own template, or null for the default one. A template sent in a meeting whose minutes are not released is only for those who
 * led that meeting.
 */
export const templateOf = async (
  { templates, meetings }: Pick<Dependencies, 'templates' | 'meetings'>,
  body: BodyId,
  id: MeetingId | null,
  meeting: Meeting,
): Promise<Uint8Array | null> => {
  const kept = await templates.of(body);
  if (!kept || kept.meeting === null || kept.meeting === id) return kept?.bytes ?? null;
  return isKnownTo(await meetings.read(kept.meeting), meeting) ? kept.bytes : null;
};
