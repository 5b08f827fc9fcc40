import { quoted } from '../../chat/replies/quoted.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { lists } from '../../i18n/dates.ts';
import { agreedText } from '../../i18n/follow-up-text.ts';
import { destination, escaped, joined, listedBy, type Markdown, spoken } from '../../i18n/markdown.ts';
import { fileName, safeName } from '../../language/file-name.ts';
import { leftToFollowUp } from '../../meeting/board/left-to-follow-up.ts';
import { nextSummons } from '../../meeting/board/next-summons.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import type { Attachment, Summons } from '../../meeting/summons.ts';
import { planned } from '../../meeting/time/planned.ts';
import { minutesContent } from '../../minutes/content/content.ts';
import { minutesName, summonsName } from '../../minutes/filing.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Message } from '../desk/desk.ts';
import { storeFile } from '../minutes/store-file.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Filed } from '../ports/library.ts';
import { placed } from './board-folder.ts';
import { newestHeld } from './previous-meeting.ts';
import { templateOf } from './template-of.ts';

/** The minutes the next meeting is to approve: linked once the members may see them, until then by name. */
const minutesToApprove = async (
  id: MeetingId,
  meeting: Meeting,
  viewing: Viewing,
  zone: string,
): Promise<Attachment> => {
  const released = await viewing.released(id, meeting);
  return { title: released?.name ?? minutesName(meeting, zone), url: released?.url ?? null, place: 'before' };
};

/** Files the draft with the board's files. Asked for again it replaces the last one, unless somebody has edited that. */
const fileSummons = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  body: string,
  summons: Summons,
): Promise<Filed> => {
  const { documents, filings, library, words, zone } = dependencies;
  const content = minutesContent(planned(summons, meeting.past?.recorded.at ?? 0), words, zone);
  const bytes = await documents.render(content, await templateOf(dependencies, body, id, meeting));
  const name = summonsName(summons, words);
  const known = await filings.filed(id, 'next summons');
  // The name begins with the day, so once the day is set it is another file.
  const same = known && fileName(known.name).startsWith(safeName(name).replace(/\.docx$/, ''));
  const as = [id, 'next summons'] as const;
  const { filed } = await storeFile(filings, placed(library, meeting), as, [name, bytes], same ? known : null);
  await filings.keepFiled(id, 'next summons', filed);
  return filed;
};

/**
 * Drafts the kallelse of the board's next meeting from its newest opened one, in Word for chair and secretary to finish and send back.
 * Answers with where it is and what it holds.
 */
export const draftSummons = async (
  dependencies: Dependencies,
  viewing: Viewing,
  { body }: Conversation,
  { chat, sender: { user } }: Pick<Message, 'chat' | 'sender'>,
): Promise<Markdown> => {
  const { library, words, zone } = dependencies;
  const { desk, minutes, locale } = words;
  const said = spoken(words.nextSummons);
  const newest = await newestHeld(dependencies, body);
  if (!newest) return said.later;
  const { id, meeting } = newest;
  if (!leads(meeting, user)) return refusalText({ reason: 'only chair or secretary' }, meeting, words);
  // It shows the meeting's results before the minutes are released.
  if (chat.kind !== 'personal') return said.inPrivate;
  const summons = nextSummons(meeting, await minutesToApprove(id, meeting, viewing, zone), {
    items: words.nextSummons.items,
    carried: minutes.carried,
    followUp: (one) => agreedText(one, words),
  });
  const filed = await fileSummons(dependencies, id, meeting, body, summons);
  const [link, name] = [library.link(filed), fileName(filed.name)];
  const titles = summons.items.filter(({ formality }) => formality === null).map(({ title }) => quoted(title));
  return joined(
    [
      link === null ? said.kept(escaped(name)) : desk.minutesAt(destination(link), escaped(name)),
      said.holds(
        titles.length > 0 ? listedBy(lists[locale], titles) : null,
        leftToFollowUp(meeting).filter(({ ended }) => !ended).length,
      ),
      said.goOn(summons.meeting.date !== null),
    ],
    '\n\n',
  );
};
