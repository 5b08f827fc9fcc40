import type { Documents } from '../../app/ports/documents.ts';
import { renderDocument } from '../../minutes/document/document.ts';
import { checkOpened, checkTemplate, mayBeTemplate } from '../../minutes/template/check-template.ts';
import { readContent, readSummons } from '../../summons/read.ts';
import { contentOf } from '../../summons/source/gate.ts';
import { withPageMark } from '../../word/page-mark.ts';
import { shownText } from '../../word/shown-text.ts';

/** Opens documents in the calling thread, within the readers' own limits. Used in the worker, in command-line tools and in tests. */
export const readHere: Documents = {
  receive: async ({ name, bytes }, today) => {
    // Opened only once, for a template and a kallelse alike.
    const content = await contentOf(name, bytes);
    if (typeof content === 'object' && content.type === 'package' && (await mayBeTemplate(content.opened))) {
      const check = await checkOpened(content.opened);
      if (check.ok) return { is: 'template', check };
    }
    return { is: 'summons', imported: await readContent(content, name, today) };
  },
  readSummons,
  checkTemplate,
  shown: shownText,
  marked: withPageMark,
  render: (content, template) => renderDocument(content, template ?? undefined),
};
