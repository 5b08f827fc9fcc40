import { Refused, type RouteRequest, type Routes } from '../exchange.ts';
import { chatOf } from './connector.ts';
import type { Person } from './people.ts';
import { personOf, type Scene } from './scene.ts';

/** Who is in a chat and in the meeting, as Teams tells a bot (`/v3/…/members`, `/v1/meetings/…`). */
export const rosterRoutes = (scene: Scene): Routes => ({
  'GET /v3/conversations/:conversation/members': (asked) => ({
    status: 200,
    body: chatOf(scene, asked).members.map(memberOf),
  }),
  'GET /v3/conversations/:conversation/members/:member': (asked) => {
    const person = personOf(chatOf(scene, asked).members, asked.params['member'] ?? '');
    if (!person)
      throw new Refused(404, 'MemberNotFoundInConversation', 'The member was not found in the conversation.');
    return { status: 200, body: memberOf(person) };
  },
  'GET /v3/conversations/:conversation/pagedmembers': (asked) => {
    const { members } = chatOf(scene, asked);
    const size = Math.min(500, Math.max(50, Number(asked.query.get('pageSize')) || 200));
    const from = Number(asked.query.get('continuationToken') ?? 0) || 0;
    const next = from + size;
    return {
      status: 200,
      body: {
        members: members.slice(from, next).map(memberOf),
        ...(next < members.length ? { continuationToken: String(next) } : {}),
      },
    };
  },
  'GET /v1/meetings/:meeting': (asked) => {
    meetingOnly(scene, asked);
    const { organizer, chats, chatName, meetingId, tenantId } = scene;
    const { mri, aadObjectId } = organizer;
    return {
      status: 200,
      body: {
        details: { id: meetingId, title: chatName, type: 'Scheduled', joinUrl: joinUrlOf(scene) },
        conversation: { id: chats.meeting.id, isGroup: true, conversationType: 'groupChat' },
        organizer: { id: mri, aadObjectId, objectId: aadObjectId, tenantId },
      },
    };
  },
  'GET /v1/meetings/:meeting/participants/:participant': (asked) => {
    meetingOnly(scene, asked);
    const person = personOf(scene.people, asked.params['participant'] ?? '');
    // Teams needs the tenant to find a guest's account, and answers 404 without it.
    if (!person || ![scene.tenantId, person.tenantId].includes(asked.query.get('tenantId') ?? ''))
      throw new Refused(404, 'NotFound', 'The participant or the meeting was not found.');
    return {
      status: 200,
      body: {
        user: memberOf(person),
        meeting: { role: person.meetingRole, inMeeting: scene.attending?.has(person) ?? false },
        conversation: { id: scene.chats.meeting.id, isGroup: true, conversationType: 'groupChat' },
      },
    };
  },
});

/** The join link, as in Teams; it leads nowhere here. */
export const joinUrlOf = (scene: Scene): string =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(scene.chats.meeting.id)}/0`;

/** A person as Teams describes a member of a chat. */
export const memberOf = ({ mri, name, aadObjectId, email, tenantId }: Person): Readonly<Record<string, string>> => ({
  id: mri,
  name,
  aadObjectId,
  objectId: aadObjectId,
  givenName: name.split(' ')[0] ?? name,
  surname: name.split(' ').slice(1).join(' '),
  email,
  userPrincipalName: email,
  tenantId,
  userRole: 'user',
});

function meetingOnly(scene: Scene, asked: RouteRequest): void {
  if (asked.params['meeting'] !== scene.meetingId) throw new Refused(404, 'NotFound', 'The meeting was not found.');
  const wait = scene.limits('read', scene.chats.meeting.id);
  if (wait !== null) throw new Refused(429, 'Throttled', 'Too many requests.', { 'retry-after': String(wait) });
}
