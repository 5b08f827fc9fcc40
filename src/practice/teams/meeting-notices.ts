import { Refused, type RouteRequest, type Routes } from '../exchange.ts';
import { isJson, type Json } from './activity.ts';
import type { Person } from './people.ts';
import { personOf, type Scene } from './scene.ts';

/** How many accounts one call may name. */
const mostRecipients = 10;

/**
 * The notice in the meeting that a bot sends to some of those who are in it (`POST /v1/meetings/{id}/notification`): a mark on the icon of the app.
 * Until the Teams meeting is started here, everybody with a window counts as in it. `marked` is told whose icon bears the mark.
 */
export const noticeRoutes = (scene: Scene, marked: () => void): Routes => ({
  'POST /v1/meetings/:meeting/notification': (asked) => {
    if (asked.params['meeting'] !== scene.meetingId) throw new Refused(404, 'NotFound', 'The meeting was not found.');
    const { recipients, surfaces } = noticeIn(asked);
    if (recipients.length === 0 || recipients.length > mostRecipients)
      throw new Refused(400, 'BadRequest', `Name 1 to ${mostRecipients} recipients.`);
    if (!surfaces.some((surface) => isJson(surface) && surface['surface'] === 'meetingTabIcon'))
      throw new Refused(400, 'BadRequest', 'Only the icon of the tab can be marked here.');
    const there = scene.attending ?? new Set(scene.people);
    const people = recipients.map((id) => personOf(scene.people, id));
    const reached = people.filter((person): person is Person => person !== undefined && there.has(person));
    scene.marked = new Set([...scene.marked, ...reached]);
    marked();
    const failed = recipients.filter((_, at) => !reached.includes(people[at] as Person));
    return failed.length === 0 ? { status: 202, body: {} } : { status: 207, body: failures(failed) };
  },
});

const failures = (recipients: readonly string[]) => ({
  recipientsFailureInfo: recipients.map((recipientMri) => ({
    recipientMri,
    errorCode: 'MemberNotFound',
    failureReason: 'The recipient is not in the meeting.',
  })),
});

function noticeIn(asked: RouteRequest): {
  readonly recipients: readonly string[];
  readonly surfaces: readonly unknown[];
} {
  const body = asked.json();
  const value: Json = isJson(body) && isJson(body['value']) ? body['value'] : {};
  const { recipients, surfaces } = value;
  if (!isJson(body) || body['type'] !== 'targetedMeetingNotification' || !Array.isArray(recipients))
    throw new Refused(400, 'BadRequest', 'This is no targeted notice.');
  return { recipients: recipients.map(String), surfaces: Array.isArray(surfaces) ? surfaces : [] };
}
