import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { BodyId, MeetingId } from '../ports/ids.ts';

/** Whether the minutes are released, or somebody who leads the other meeting led this one too. */
const isKnownTo = (given: Meeting, { links, lead }: Meeting): boolean => {
  const users = lead === null ? Object.keys(links) : [...Object.keys(links), lead];
  return given.minutes.released !== null || users.some((user) => leads(given, user));
};

/**
 * The board's own template as far as this meeting has it, null for the usual one: what was sent in a meeting whose minutes are not released is for those
 * who led that.
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
