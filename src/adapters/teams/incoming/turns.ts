import { randomUUID } from 'node:crypto';
import type { Say } from '../../../app/delivery/courier.ts';
import type { CardAnswer, Desk, OfferedFile, Press, Sender } from '../../../app/desk/desk.ts';
import type { Log } from '../../../app/ports/log.ts';
import { Unavailable } from '../../../app/ports/unavailable.ts';
import { escaped, type Markdown } from '../../../i18n/markdown.ts';
import type { KnownChat, KnownChats } from '../directory/known-chats.ts';
import type { MeetingRoles } from '../directory/meeting-role.ts';
import type { RosterKeeper } from '../directory/roster.ts';
import type { Timer } from '../outgoing/timer.ts';
import { type Attached, type Incoming, incomingOf } from './activity.ts';
import { download } from './download.ts';
import { errorAnswer, type InvokeAnswer, invokeAnswer } from './invoke-answer.ts';
import { type Json, object, text } from './json.ts';
import { createOwedAnswers } from './owed-answers.ts';
import { createRunOnce } from './run-once.ts';
import { formattedOf } from './speech.ts';
import type { Registration } from './trust.ts';

/** What the bot itself says, when the desk cannot. */
export interface BotWords {
  /** A button whose contents Klubba cannot read. */
  readonly badPress: string;
  /** Something went wrong. `id` finds it in the operator's log. */
  readonly failed: (id: Markdown) => Markdown;
  /** A press that may or may not have been recorded, because the database does not answer. */
  readonly pressUnknown: Markdown;
  /** The same of a message, told a minute after it came. */
  readonly messageUnknown: Markdown;
}

export interface TurnDependencies {
  readonly registration: Registration;
  readonly desk: Desk;
  readonly say: Say;
  readonly knownChats: KnownChats;
  readonly rosters: RosterKeeper;
  readonly meetingRoles: MeetingRoles;
  readonly words: BotWords;
  readonly timer: Timer;
  readonly log: Log;
}

/**
 * Carries out one proven activity. Resolves, when it is done, with the invoke's answer, or null where there is none to give. Rejects with
 * `Unavailable` what Teams should deliver again. An invoke is answered instead, since whoever pressed is waiting.
 */
export type Turns = (activity: Json) => Promise<InvokeAnswer | null>;

/** The same when Teams delivers the activity again; null where it gave no id. */
const keyOf = (activity: Json, chat: KnownChat): string | null => {
  const id = text(activity['id']);
  return id === null ? null : `${chat.id} ${id}`;
};

/** From activity to desk and back. */
export const createTurns = (dependencies: TurnDependencies): Turns => {
  const { registration, desk, say, knownChats, rosters, meetingRoles, words, timer, log } = dependencies;
  const heardOf = createRunOnce();
  const owed = createOwedAnswers(timer);
  const greeted = createRunOnce();

  const senderOf = (activity: Json): Sender => {
    const from = object(activity['from']);
    const objectId = text(from['aadObjectId']);
    const mri = text(from['id']) ?? '';
    return {
      user: objectId ?? mri,
      mri,
      name: text(from['name']) ?? '',
      meetingRole: (conversation) => meetingRoles(conversation, objectId),
    };
  };

  const offered = ({ name, address }: Attached): OfferedFile => ({
    name,
    download: () => download(registration, address, log),
  });

  const failed = (error: unknown, conversation: string | null): Markdown => {
    const id = randomUUID();
    log.error({ id, error, conversation }, 'A turn failed');
    return words.failed(escaped(id));
  };

  const press = async (incoming: Incoming & { type: 'pressed' }, told: Press): Promise<CardAnswer> =>
    incoming.trigger === 'automatic' ? desk.refreshed(told) : desk.pressed(told);

  const turn = async (incoming: Incoming, activity: Json, chat: KnownChat) => {
    const happened = { chat, sender: senderOf(activity), key: keyOf(activity, chat) };
    switch (incoming.type) {
      case 'said': {
        if (!incoming.addressed && chat.kind !== 'personal') return null;
        const { text: said, files } = incoming;
        // Teams delivers again what it thinks was lost; one answer is enough.
        await heardOf.run(happened.key, async () =>
          say(
            chat.id,
            await desk.heard({
              ...happened,
              text: said,
              formatted: () => formattedOf(activity),
              files: files.map(offered),
            }),
          ),
        );
        return null;
      }
      case 'pressed': {
        const { verb, data } = incoming;
        const answer = await press(incoming, { ...happened, verb, data });
        if (incoming.by === 'execute') return invokeAnswer(answer);
        if (answer.type !== 'card') await say(chat.id, [answer.text]);
        return null;
      }
      case 'malformed press':
        return errorAnswer(400, 'BadRequest', words.badPress);
      case 'added':
        rosters.changed(chat.id);
        // Teams tells it twice, as a conversation update and as an installation update.
        await greeted.run(chat.id, async () => say(chat.id, await desk.added(chat)));
        return null;
      case 'removed':
        greeted.forget(chat.id);
        await desk.removed(chat);
        return null;
      case 'members changed':
        rosters.changed(chat.id);
        return null;
      case 'hinted':
        await desk.hinted(chat, incoming.hint);
        return null;
      case 'other invoke':
      case 'nothing':
        return null;
    }
  };

  return async (activity) => {
    const incoming = incomingOf(activity);
    if (incoming.type === 'nothing' || incoming.type === 'other invoke') return null;
    let chat: KnownChat | null = null;
    try {
      chat = await knownChats.learn(activity);
      const answer = await turn(incoming, activity, chat);
      owed.taken(keyOf(activity, chat));
      return answer;
    } catch (error) {
      const [here, away] = [chat, error instanceof Unavailable];
      if (away && activity['type'] !== 'invoke') {
        if (activity['type'] === 'message' && here)
          owed.owe(keyOf(activity, here), () => say(here.id, [words.messageUnknown]));
        throw error;
      }
      const told = failed(error, here?.id ?? null);
      if (away) return errorAnswer(500, 'ServiceUnavailable', words.pressUnknown);
      if (activity['type'] === 'invoke') return errorAnswer(500, 'InternalServerError', told);
      if (activity['type'] === 'message' && here) await say(here.id, [told]);
      return null;
    }
  };
};
