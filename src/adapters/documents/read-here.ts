import type { Documents } from '../../app/ports/documents.ts';
import { renderDocument } from '../../minutes/document/document.ts';
import { checkTemplate, mayBeTemplate } from '../../minutes/template/check-template.ts';
import { readSummons } from '../../summons/read.ts';
import { shownText } from '../../word/shown-text.ts';

/** Opens documents where it is called, within the readers' own limits: in the worker, in command lines, in tests. */
export const readHere: Documents = {
  receive: async (file, today) => {
    const check = (await mayBeTemplate(file.bytes)) ? await checkTemplate(file.bytes) : null;
    return check?.ok ? { is: 'template', check } : { is: 'summons', imported: await readSummons(file, today) };
  },
  readSummons,
  checkTemplate,
  shown: shownText,
  render: (content, template) => renderDocument(content, template ?? undefined),
};
