import { type OldHit, searchText } from '../../chat/replies/search.ts';
import type { Markdown } from '../../i18n/markdown.ts';
import { fileName } from '../../language/file-name.ts';
import { searchWords } from '../../language/search-words.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { FoundMeeting } from '../desk/whereabouts.ts';

/** Positions of old minutes that are looked at for one answer; as many as a board takes in ten years. */
const mostLookedAt = 1_000;

/** Answers a search with the positions of the chat's meeting, and with those of old minutes that its board has imported. */
export const searchPositions = async (
  { oldMinutes, releases, words }: Pick<Dependencies, 'oldMinutes' | 'releases' | 'words'>,
  { meeting, conversation }: Pick<FoundMeeting, 'meeting' | 'conversation'>,
  sought: string,
): Promise<Markdown> => {
  // Before its first meeting a chat is a board of its own. What was imported then is still found in it.
  const bodies = [...new Set([conversation.body, conversation.id])];
  const found = await oldMinutes.find(bodies, searchWords(sought), mostLookedAt);
  const hits = found.map(({ file: { name, date, lies }, ...position }): OldHit => {
    const url = 'url' in lies ? lies.url : releases.link(lies.filed);
    return { ...position, date, file: fileName(name), url };
  });
  return searchText(sought, meeting, words, hits);
};
