import { noteOfferCard, usualKind } from '../../cards/note-offer/note-offer-card.ts';
import { notesText } from '../../chat/replies/notes-text.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { itemPrintedAs } from '../../meeting/agenda/printed-number.ts';
import { currentItem, currentVisit, leads } from '../../meeting/meeting.ts';
import { itemMarkdown } from '../../minutes/item-markdown.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Content } from '../ports/teams/outgoing.ts';
import { newestClosed } from '../summons/previous-meeting.ts';
import type { Dependencies } from './dependencies.ts';
import type { Message } from './desk.ts';
import type { FoundMeeting } from './whereabouts.ts';

/** Longest sentence offered as a note, in UTF-16 units: it stands in the card's text box, and again in the card that says where it landed. */
const longestOffer = 4_000;

/** Answers what those who lead write about notes, each in their own chat with Klubba. In the meeting's chat everybody would read it. */
export const createNoteAnswering = (
  { words, zone, ...reading }: Pick<Dependencies, 'words' | 'zone' | 'meetings' | 'conversations'>,
  viewing: Pick<Viewing, 'own'>,
) => {
  const alone = (
    { chat, sender }: Message,
    { meeting }: FoundMeeting,
    inPrivate: Content,
    answer: () => Content,
  ): Content => {
    if (!meeting.summons) return refusalText({ reason: 'no summons' }, meeting, words);
    if (!leads(meeting, sender.user)) return refusalText({ reason: 'only chair or secretary' }, meeting, words);
    return chat.kind === 'personal' ? answer() : inPrivate;
  };

  return {
    /** The notes of the item with this printed number, or of the current one. */
    notes: (message: Message, here: FoundMeeting, item: number | null): Content =>
      alone(message, here, words.chat.notes.inPrivate, () => notesText(here.meeting, item, words)),

    /** The item as the minutes will have it. */
    draft: (message: Message, here: FoundMeeting, printed: number | null): Content =>
      alone(message, here, words.chat.notes.draftInPrivate, () => {
        const { meeting } = here;
        const number = printed === null ? (currentItem(meeting)?.number ?? null) : itemPrintedAs(meeting, printed);
        if (printed === null && number === null) return words.chat.notes.draftOf;
        const text = number === null ? null : itemMarkdown(meeting, number, words, zone);
        return text ?? refusalText({ reason: 'no such item', item: printed ?? 0, letter: null }, meeting, words);
      }),

    /**
     * The card that offers a plain sentence as a note. First comes the kind this person chose last, in this meeting or the board's one before.
     * Null where the text is to be answered as any other that is no command.
     */
    async offer({ chat, sender }: Message, here: FoundMeeting, text: string): Promise<Content | null> {
      const { id, meeting, conversation } = here;
      const visit = currentVisit(meeting);
      const notes = chat.kind === 'personal' && meeting.phase === 'open' && leads(meeting, sender.user);
      // One word is rather a command with a letter wrong.
      if (id === null || !notes || !visit || !/\S\s+\S/.test(text) || text.length > longestOffer) return null;
      const view = await viewing.own(id, meeting, conversation, sender.user);
      const usualHere = usualKind(meeting, sender.user);
      const last = usualHere === null ? await newestClosed(reading, conversation.body) : null;
      const usual = usualHere ?? (last && usualKind(last.meeting, sender.user));
      return noteOfferCard(view, { item: visit.item, letter: visit.letter, text }, usual);
    },
  };
};
