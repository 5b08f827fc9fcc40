import { readPress } from '../../cards/payload.ts';
import { overtakenCard } from '../../cards/wanted.ts';
import { destination, type Markdown, md } from '../../i18n/markdown.ts';
import type { Lobby } from '../attendance/lobby.ts';
import type { Delivery } from '../delivery/deliver.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { ConversationId } from '../ports/ids.ts';
import { Unavailable } from '../ports/unavailable.ts';
import { createApproval } from '../summons/approve-previous.ts';
import { createMessageAnswering } from './answer-message.ts';
import { createPressAnswering } from './answer-press.ts';
import type { Dependencies } from './dependencies.ts';
import type { Desk } from './desk.ts';
import { createPersonalChatKeeper } from './personal-chats.ts';
import { createWhereabouts } from './whereabouts.ts';

/** The desk over the record. Everything from Teams comes in here, and every change makes delivery update the cards. */
export const openDesk = (dependencies: Dependencies, viewing: Viewing, delivery: Delivery, lobby: Lobby): Desk => {
  const { meetings, conversations, rosters, words, log } = dependencies;
  const presses = createPressAnswering(dependencies, viewing);
  const answerMessage = createMessageAnswering(dependencies, viewing, delivery, createWhereabouts(dependencies));
  const keepPersonalChat = createPersonalChatKeeper(dependencies);
  const approvePrevious = createApproval(dependencies);
  meetings.onChange((meeting, change) => {
    delivery.owe(meeting);
    if (change === 'by others') return;
    approvePrevious(meeting).catch((error: unknown) =>
      log.error({ error, meeting }, 'The previous minutes could not be marked as approved'),
    );
    const overtaken = overtakenCard(change.before, change.after);
    if (overtaken !== null)
      delivery
        .repost(meeting, overtaken)
        .catch((error: unknown) => log.error({ error, meeting }, 'A card could not be moved to the end of the chat'));
  });
  const withGuide = (said: Markdown, chat: ConversationId): Markdown => {
    const links = dependencies.browserLinks(chat);
    return links ? md`${said} ${words.chat.guide(destination(links.guide))}` : said;
  };
  return {
    ...presses,
    async pressed(press) {
      try {
        return await presses.pressed(press);
      } catch (fault) {
        // It may have been recorded after all. The card then shows it once the database answers.
        const read = fault instanceof Unavailable ? readPress(press.data) : null;
        if (read) delivery.owe(read.press.meeting);
        throw fault;
      }
    },
    async heard(message) {
      await keepPersonalChat(message);
      return answerMessage(message);
    },
    async added(chat) {
      if (chat.kind === 'personal') return [withGuide(words.desk.welcomeAlone, chat.id)];
      // The roster is fetched now, so that a personal chat with a member finds this meeting.
      await rosters.members(chat.id);
      const known = await conversations.get(chat.id);
      // Cards that could not be posted while Klubba was away are posted now.
      if (known?.meeting) delivery.owe(known.meeting);
      return (known?.meeting ?? known?.pending) ? [] : [withGuide(words.desk.welcome, chat.id)];
    },
    async removed(chat) {
      // The record stays. Klubba says nothing here until it is added again.
      log.info({ conversation: chat.id }, 'Removed from a chat');
    },
    async hinted(chat, hint) {
      lobby.told(chat.id, hint);
      // Whoever has joined is ticked in the roll call that the leads see.
      const known = await conversations.get(chat.id);
      if (known?.meeting) delivery.owe(known.meeting);
      log.info({ conversation: chat.id, hint: hint.type }, 'Teams tells of its meeting');
    },
  };
};
