import type { Meeting } from '../../meeting/meeting.ts';
import { minutesContent } from '../../minutes/content/content.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { MeetingId } from '../ports/ids.ts';
import { templateOf } from '../summons/template-of.ts';

/**
 * The minutes as the record makes them now, in Word, in the board's own template where it has one. `mark` is what its pages bear, if that is to be
 * another than the state of the minutes says.
 */
export const minutesDocument = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  mark?: string,
): Promise<Uint8Array> => {
  const { conversations, documents, words, zone } = dependencies;
  const chat = await conversations.ofMeeting(id);
  const template = chat && (await templateOf(dependencies, chat.body, id, meeting));
  const content = minutesContent(meeting, words, zone);
  return documents.render(mark === undefined ? content : { ...content, mark }, template);
};
