import { words } from '../../language/vocabulary/words.ts';
import { type ItemDraft, lineCount, partOf } from '../draft.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import { attachmentsIn, tellDeadLinks } from './attachments.ts';

/** Klubba's own introduction before documents, which is no text of the item. */
const leadIn = new RegExp(`^${words.documents.leadIn}\\s*:$`, 'iu');
const announced = new RegExp(`(?<!\\p{L})${words.documents.announced}\\s*:$`, 'iu');

/** Whether a line ends by announcing documents: `…, se bifogat dokument:`. */
export const announcesDocuments = (text: string): boolean => announced.test(text);

const file = /\.(?:pdf|docx?|xlsx?|pptx?|od[tps])(?:\s*\([^()]*\))?$/iu;
const kindOfDocument = new RegExp(`(?<!\\p{L})${words.documents.kinds}(?!\\p{L})`, 'iu');

/** Whether a line without a link names a document: a file name, or a kind of document with its year, but no sentence. */
export const namesDocument = (text: string): boolean =>
  text.length <= 300 &&
  (file.test(text) || (kindOfDocument.test(text) && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) && !/[.:?!]$/.test(text)));

/** Longest name of a document that says only of which kind it is, in UTF-16 units. */
const longestKind = 60;
const kindFirst = new RegExp(`^${words.documents.kinds}(?!\\p{L})`, 'iu');

/** Whether a line says which kind of document it is, and is no sentence: `Tjänsteskrivelse`, `Rapport om hemtagning`. */
export const namesKind = (text: string): boolean =>
  text.length <= longestKind && kindFirst.test(text) && !/[.:?!]$/.test(text);

/** Whether a text ends with the name of a file. */
export const endsWithFile = (text: string): boolean => file.test(text);

const noDocument = new RegExp(`^(?:${words.documents.notNow})(?!\\p{L})`, 'iu');

/** Whether what stands for documents says only where or when they are to be had: `delas ut vid mötet`, `se bilaga 3`. */
export const namesNoDocument = (text: string): boolean => noDocument.test(text) && !file.test(text);

/** How the document was named: on a line of links, after a label, or after words that announce documents. */
export type DocumentSource = 'link' | 'label' | 'led';

/** Adds the documents of a line to the item, and removes the words that only introduced them. */
export const attach = (draft: ItemDraft, markdown: string, line: Line, named: DocumentSource, tell: Tell): void => {
  const count = lineCount(draft);
  const only = [draft.whole, ...draft.subs].find((part) => part.lines.length > 0)?.lines[0];
  // One line may stand above documents that come before the text.
  const first = count === 0 || (named === 'label' && count === 1 && (only?.text.length ?? 0) < 160);
  const place = first && named !== 'led' ? 'before' : 'after';
  const { lines } = partOf(draft);
  const last = lines.at(-1);
  if (place === 'after' && last && leadIn.test(lineText(last))) lines.pop();
  tellDeadLinks(markdown, line.number, tell);
  draft.attachments.push(...attachmentsIn(markdown, place));
};
