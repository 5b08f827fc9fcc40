import { fileName } from '../../language/file-name.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { minutesContent } from '../../minutes/content/content.ts';
import { minutesHtml } from '../../minutes/html/html.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { FiledAs } from '../ports/filings.ts';
import type { MeetingId } from '../ports/ids.ts';
import type { Filed } from '../ports/library.ts';
import { placed } from '../summons/board-folder.ts';
import { minutesDocument } from './minutes-document.ts';
import { shownDigest } from './shown-digest.ts';
import { storeFile } from './store-file.ts';

/**
 * Puts a web page beside the `released` Word file of the same version. It is made from the record. So it throws where the file was edited
 * by hand and says something else. Once made the page is never changed.
 */
export const filePage = async (
  dependencies: Dependencies,
  id: MeetingId,
  meeting: Meeting,
  released: Filed,
): Promise<void> => {
  const { filings, releases, words, zone } = dependencies;
  const as: FiledAs = `html ${meeting.minutes.version}`;
  if (await filings.filed(id, as)) return;
  const document = await releases.fetch(released);
  const recorded = await shownDigest(dependencies, await minutesDocument(dependencies, id, meeting));
  if (!document || (await shownDigest(dependencies, document)) !== recorded)
    throw new Error(
      `${released.name} does not say what the record says, so a page made from the record would not say the same`,
    );
  const page = new TextEncoder().encode(minutesHtml(minutesContent(meeting, words, zone), words));
  const name = fileName(released.name).replace(/(\.docx)?$/i, '.html');
  const { filed } = await storeFile(filings, placed(releases, meeting), [id, as], [name, page], null);
  await filings.keepFiled(id, as, filed);
};
