import { randomUUID } from 'node:crypto';
import type { Activity, Json } from './activity.ts';
import type { Chat, Message } from './chats.ts';
import type { Person } from './people.ts';
import { joinUrlOf, memberOf } from './roster.ts';
import type { Scene } from './scene.ts';

/** The fields of every activity from Teams. `id` is unique; a redelivery has the same id. */
function activity(scene: Scene, chat: Chat, from: Person, id: string, own: Json & { type: string }): Activity {
  const group = chat.place === 'meeting';
  const at = new Date(scene.now()).toISOString();
  return {
    id,
    timestamp: at,
    localTimestamp: at,
    localTimezone: 'Europe/Stockholm',
    locale: 'sv-SE',
    serviceUrl: scene.serviceUrl,
    channelId: 'msteams',
    from: { id: from.mri, name: from.name, aadObjectId: from.aadObjectId },
    recipient: scene.bot,
    conversation: {
      id: chat.id,
      conversationType: group ? 'groupChat' : 'personal',
      tenantId: scene.tenantId,
      ...(group ? { isGroup: true, name: scene.chatName } : {}),
    },
    ...own,
    channelData: {
      tenant: { id: scene.tenantId },
      ...(group ? { meeting: { id: scene.meetingId } } : {}),
      ...(own['channelData'] as Json | undefined),
    },
  };
}

const clientInfo = {
  type: 'clientInfo',
  locale: 'sv-SE',
  country: 'SE',
  platform: 'Web',
  timezone: 'Europe/Stockholm',
};

/** `by` added the bot to a chat. Teams sends this twice: as a conversation update and as an installation update. */
export function added(scene: Scene, chat: Chat, by: Person): readonly Activity[] {
  const members = chat.place === 'meeting' ? [scene.bot] : [scene.bot, { id: by.mri, aadObjectId: by.aadObjectId }];
  return [
    activity(scene, chat, by, `f:${randomUUID()}`, { type: 'conversationUpdate', membersAdded: members }),
    activity(scene, chat, by, `f:${randomUUID()}`, { type: 'installationUpdate', action: 'add' }),
  ];
}

/** A message to the bot. In the meeting's chat it has the mention, without which Teams does not send it. */
export function written(scene: Scene, chat: Chat, message: Message, from: Person, text: string): Activity {
  const { id, name } = scene.bot;
  const mention = `<at>${name}</at>`;
  const group = chat.place === 'meeting';
  const html = escaped(text).replaceAll('\n', '<br>');
  return activity(scene, chat, from, message.id, {
    type: 'message',
    textFormat: 'plain',
    text: group ? `${mention} ${text}` : text,
    // Teams sends the text as an HTML attachment too, which is no file.
    attachments: [
      {
        contentType: 'text/html',
        content: group
          ? `<p><span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">${name}</span>&nbsp;${html}</p>`
          : `<p>${html}</p>`,
      },
    ],
    entities: [...(group ? [{ type: 'mention', text: mention, mentioned: { id, name } }] : []), clientInfo],
  });
}

/** A file dropped in the 1:1 chat. The bot fetches it at `downloadUrl` without a token. */
export function dropped(
  scene: Scene,
  chat: Chat,
  message: Message,
  from: Person,
  file: { readonly name: string; readonly downloadUrl: string },
): Activity {
  const { name, downloadUrl } = file;
  const fileType = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  return activity(scene, chat, from, message.id, {
    type: 'message',
    textFormat: 'plain',
    text: '',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        contentUrl: downloadUrl,
        name,
        content: { downloadUrl, uniqueId: randomUUID(), fileType },
      },
      { contentType: 'text/html', content: '<p>&nbsp;</p>' },
    ],
    entities: [clientInfo],
  });
}

/** A press on `Action.Submit`: a message without text, whose `value` is the button's data. */
export const submitted = (scene: Scene, chat: Chat, card: Message, from: Person, value: Json): Activity =>
  activity(scene, chat, from, `f:${randomUUID()}`, {
    type: 'message',
    replyToId: card.id,
    value,
    entities: [clientInfo],
  });

/** A press on `Action.Execute` (manual), or the refresh of a card by a client (automatic). */
export const executed = (
  scene: Scene,
  chat: Chat,
  card: Message,
  from: Person,
  action: Json,
  trigger: 'manual' | 'automatic',
): Activity =>
  activity(scene, chat, from, `f:${randomUUID()}`, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: card.id,
    value: { action: { ...action, type: 'Action.Execute', data: action['data'] ?? {} }, trigger },
    entities: [clientInfo],
    channelData: { source: { name: 'message' }, legacy: { replyToId: card.id } },
  });

/** The Teams meeting began or ended. The keys of its value are in PascalCase, unlike in other activities. */
export function meetingTurned(scene: Scene, by: Person, turn: 'start' | 'end'): Activity {
  const at = new Date(scene.now()).toISOString();
  return activity(scene, scene.chats.meeting, by, randomUUID(), {
    type: 'event',
    name: turn === 'start' ? 'application/vnd.microsoft.meetingStart' : 'application/vnd.microsoft.meetingEnd',
    value: {
      Id: Buffer.from(`practice ${scene.meetingId}`).toString('base64'),
      JoinUrl: joinUrlOf(scene),
      MeetingType: 'Scheduled',
      Title: scene.chatName,
      ...(turn === 'start' ? { StartTime: at } : { EndTime: at }),
    },
  });
}

/** Somebody entered or left the Teams meeting. */
export const attended = (scene: Scene, person: Person, inMeeting: boolean): Activity =>
  activity(scene, scene.chats.meeting, person, randomUUID(), {
    type: 'event',
    name: `application/vnd.microsoft.meetingParticipant${inMeeting ? 'Join' : 'Leave'}`,
    value: { members: [{ user: memberOf(person), meeting: { inMeeting, role: person.meetingRole } }] },
  });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
