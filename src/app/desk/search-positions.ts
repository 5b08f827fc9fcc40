import { type EarlierHit, positionsWith, searchText } from '../../chat/replies/search.ts';
import type { Markdown } from '../../i18n/markdown.ts';
import { fileName } from '../../language/file-name.ts';
import { searchWords } from '../../language/search-words.ts';
import type { Viewing } from '../delivery/viewing.ts';
import { Unreadable } from '../ports/journal.ts';
import type { Dependencies } from './dependencies.ts';
import type { FoundMeeting } from './whereabouts.ts';

/** Meetings that are looked at for one answer. A board has some eight a year. */
const mostMeetings = 100;
/** Positions of old minutes that are looked at; a meeting has about ten. */
const mostOldPositions = 1_000;
/** Hits after which no more meetings are read. */
const enough = 30;

type Here = Pick<FoundMeeting, 'id' | 'meeting' | 'conversation'>;

/** In what was released of the board's other meetings. What is not released, or is being corrected, is for those who lead only. */
const inReleased = async (
  { meetings, conversations, words, log }: Dependencies,
  viewing: Pick<Viewing, 'released'>,
  { id: here, conversation }: Here,
  sought: string,
): Promise<readonly EarlierHit[]> => {
  const hits: EarlierHit[] = [];
  const ids = await conversations.meetingsOf(conversation.body, { having: 'MinutesReleased' });
  for (const id of ids.filter((one) => one !== here).slice(0, mostMeetings)) {
    if (hits.length >= enough) break;
    const meeting = await meetings.read(id).catch((fault: unknown) => {
      if (!(fault instanceof Unreadable)) throw fault;
      log.warn({ error: fault, meeting: id }, 'A meeting was left out of a search');
      return null;
    });
    const found = meeting?.minutes.released ? positionsWith(sought, meeting, words) : [];
    const minutes = meeting && found.length > 0 ? await viewing.released(id, meeting) : null;
    if (minutes) hits.push(...found.map((hit) => ({ ...hit, file: minutes.name, url: minutes.url })));
  }
  return hits;
};

const inOldMinutes = async (
  { oldMinutes, releases }: Pick<Dependencies, 'oldMinutes' | 'releases'>,
  { conversation }: Here,
  sought: string,
): Promise<readonly EarlierHit[]> => {
  // Before its first meeting a chat is a board of its own. What was imported then is still found in it.
  const bodies = [...new Set([conversation.body, conversation.id])];
  const found = await oldMinutes.find(bodies, searchWords(sought), mostOldPositions);
  return found.map(({ letter, file: { name, date, lies }, ...position }) => {
    const url = 'url' in lies ? lies.url : releases.link(lies.filed);
    return { ...position, letters: letter === null ? [] : [letter], date, file: fileName(name), url };
  });
};

/** Answers a search: in the meeting, in the released minutes of its board, and in its old minutes that were imported. */
export const searchPositions = async (
  dependencies: Dependencies,
  viewing: Pick<Viewing, 'released'>,
  here: Here,
  sought: string,
): Promise<Markdown> => {
  const recorded = await inReleased(dependencies, viewing, here, sought);
  const imported = await inOldMinutes(dependencies, here, sought);
  return searchText(sought, here.meeting, dependencies.words, { recorded, imported });
};
