import { notedText } from '../../cards/item/outcomes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Command } from '../../meeting/commands.ts';
import { currentVisit, itemOf, type Meeting, openPosition } from '../../meeting/meeting.ts';

/** Adds the usual sentence where information is noted on an item that proposed none. */
export const withUsualWords = (command: Command, meeting: Meeting, words: Words): Command => {
  if (command.type !== 'Adopt' && command.type !== 'AdoptAndNext') return command;
  if (command.outcome !== 'noted' || command.text !== null) return command;
  const meant = command.type === 'Adopt' ? command.item : null;
  const item = itemOf(meeting, meant ?? currentVisit(meeting)?.item ?? null);
  return item && !openPosition(meeting) ? { ...command, text: notedText(item, meeting, words) } : command;
};
