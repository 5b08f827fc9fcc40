import type { Hint } from '../../../app/desk/desk.ts';
import type { Instant } from '../../../meeting/events.ts';
import { type Json, list, object, text } from './json.ts';
import { speechOf } from './speech.ts';

/** A file sent in a 1:1 chat; `address` null where it lies behind a link that only its owner may open. */
export interface Attached {
  readonly name: string;
  readonly address: string | null;
}

/** Everything an activity can mean to Klubba. */
export type Incoming =
  | { readonly type: 'said'; readonly text: string; readonly addressed: boolean; readonly files: readonly Attached[] }
  | {
      readonly type: 'pressed';
      /** How the answer travels: in the invoke's reply, or as a message where an old client pressed the Submit fallback. */
      readonly by: 'execute' | 'submit';
      readonly trigger: 'manual' | 'automatic';
      readonly verb: string;
      readonly data: Json;
    }
  | { readonly type: 'malformed press' | 'other invoke' }
  | { readonly type: 'added' | 'removed' | 'members changed' }
  | { readonly type: 'hinted'; readonly hint: Hint }
  | { readonly type: 'nothing' };

const nothing: Incoming = { type: 'nothing' };

/** The object, or null for anything else. */
const objectOrNull = (value: unknown): Json | null => (object(value) === value ? (value as Json) : null);

const filesOf = (activity: Json): readonly Attached[] =>
  list(activity['attachments'])
    .map(object)
    .flatMap(({ contentType, content, name }) => {
      const named = text(name) ?? '';
      if (contentType === 'application/vnd.microsoft.teams.file.download.info')
        return [{ name: named, address: text(object(content)['downloadUrl']) }];
      return contentType === 'reference' ? [{ name: named, address: null }] : [];
    });

/** An edited or deleted message is not heard again. What it said is recorded, and a correction is a message of its own. */
const isNew = (activity: Json): boolean =>
  !/^(edit|undelete|softDelete)Message$/.test(text(object(activity['channelData'])['eventType']) ?? '');

const message = (activity: Json): Incoming => {
  if (!isNew(activity)) return nothing;
  const { text: said, addressed } = speechOf(activity);
  const data = objectOrNull(activity['value']);
  if (data && said === '')
    return {
      type: 'pressed',
      by: 'submit',
      trigger: 'manual',
      verb: '',
      data,
    };
  return { type: 'said', text: said, addressed, files: filesOf(activity) };
};

/** Universal Actions: https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model. */
const invoke = (activity: Json): Incoming => {
  if (activity['name'] !== 'adaptiveCard/action') return { type: 'other invoke' };
  const value = object(activity['value']);
  const action = objectOrNull(value['action']);
  const data = action && objectOrNull(action['data'] ?? {});
  if (!action || !data) return { type: 'malformed press' };
  return {
    type: 'pressed',
    by: 'execute',
    trigger: value['trigger'] === 'automatic' ? 'automatic' : 'manual',
    verb: text(action['verb']) ?? '',
    data,
  };
};

const instant = (value: unknown): Instant | null => {
  const time = Date.parse(text(value) ?? '');
  return Number.isNaN(time) ? null : time;
};

/** Participants with a name. Services join meetings too, and have none. */
const participants = (value: Json) =>
  list(value['members'])
    .map((member) => object(object(member)['user']))
    .flatMap((user) => {
      const id = text(user['aadObjectId']) ?? text(user['id']);
      const name = text(user['name']);
      return id !== null && name !== null && name !== 'Unknown' ? [{ user: id, name }] : [];
    });

/** Meeting events, by the names of https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis. */
const event = (activity: Json): Incoming => {
  const value = object(activity['value']);
  switch (activity['name']) {
    case 'application/vnd.microsoft.meetingStart':
      return { type: 'hinted', hint: { type: 'started', at: instant(value['StartTime']) } };
    case 'application/vnd.microsoft.meetingEnd':
      return { type: 'hinted', hint: { type: 'ended', at: instant(value['EndTime']) } };
    case 'application/vnd.microsoft.meetingParticipantJoin':
      return { type: 'hinted', hint: { type: 'joined', people: participants(value) } };
    case 'application/vnd.microsoft.meetingParticipantLeave':
      return { type: 'hinted', hint: { type: 'left', people: participants(value) } };
    default:
      return nothing;
  }
};

const membership = (activity: Json): Incoming => {
  const bot = text(object(activity['recipient'])['id']);
  const added = list(activity['membersAdded']).map((member) => object(member)['id']);
  const removed = list(activity['membersRemoved']).map((member) => object(member)['id']);
  if (bot !== null && removed.includes(bot)) return { type: 'removed' };
  if (bot !== null && added.includes(bot)) return { type: 'added' };
  return added.length + removed.length > 0 ? { type: 'members changed' } : nothing;
};

/** Reads an activity without ever failing: what is missing is left out, and what Klubba has no use for is nothing. */
export const incomingOf = (activity: Json): Incoming => {
  switch (activity['type']) {
    case 'message':
      return message(activity);
    case 'invoke':
      return invoke(activity);
    case 'event':
      return event(activity);
    case 'conversationUpdate':
      return membership(activity);
    case 'installationUpdate':
      if (activity['action'] === 'add') return { type: 'added' };
      return activity['action'] === 'remove' ? { type: 'removed' } : nothing;
    default:
      return nothing;
  }
};
