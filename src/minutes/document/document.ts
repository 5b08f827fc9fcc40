import { PatchType, patchDocument } from 'docx';
import { languageTag } from '../../i18n/dates.ts';
import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';
import { isCore, withCore } from '../../word/core-properties.ts';
import { packed } from '../../word/pack.ts';
import { documentLimits, openPackage, ownParts, type Parts } from '../../word/package.ts';
import { stableArchive } from '../../word/stable-archive.ts';
import { xmlSafe } from '../../word/xml-safe.ts';
import type { Block } from '../content/block.ts';
import type { MinutesContent } from '../content/content.ts';
import { defaultTemplate } from '../template/default-template.ts';
import { delimiters } from '../template/fill.ts';
import { prepared } from '../template/prepare.ts';
import { type BlockTag, blockTags } from '../template/tags.ts';
import { flowOf } from './flow.ts';
import { withSections } from './landscape.ts';

const placeOf = ({ type }: Block): BlockTag | null => {
  if (type === 'called' || type === 'footnote') return 'called';
  if (type === 'signatures' || type === 'written by') return 'signatures';
  return type === 'title' || type === 'body' || type === 'fact' ? null : 'items';
};

const wordsOf = ({ language }: MinutesContent): Words =>
  Object.values(languages).find(({ locale }) => languageTag(locale) === language) ?? languages.sv;

/** Puts content into the parts of a template: a Word file (.docx, ISO 29500 transitional). The same input gives the same bytes. */
export const filledDocument = async (content: MinutesContent, template: Parts): Promise<Uint8Array> => {
  const { parts, layout } = await prepared(template, content, wordsOf(content));
  const signed = content.blocks.some((block) => placeOf(block) === 'signatures');
  const flows = blockTags.map((place) => {
    const blocks = content.blocks.filter((block) => placeOf(block) === place);
    // The last lines of the items stay with the signatures, so that these never stand alone on a page.
    return { place, ...flowOf(blocks, layout, place === 'items' && signed) };
  });
  const author = xmlSafe(content.body);
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: await packed(parts, 'STORE'),
    placeholderDelimiters: delimiters,
    patches: Object.fromEntries(flows.map(({ place, children }) => [place, { type: PatchType.DOCUMENT, children }])),
    numbering: { config: flows.find(({ place }) => place === 'items')?.numbering ?? [] },
    properties: { title: xmlSafe(content.title), creator: author, lastModifiedBy: author, revision: 1 },
  });
  return stableArchive(await ownParts(patched), (path, xml) => {
    if (isCore(xml)) return withCore(xml, content);
    return path === 'word/document.xml' ? withSections(xml) : xml;
  });
};

const templateParts = async (template: Uint8Array): Promise<Parts> => {
  const opened = await openPackage(template, documentLimits);
  const parts = typeof opened === 'string' ? opened : await opened.unpack(() => true);
  if (typeof parts === 'string') throw new Error(`The template cannot be opened: ${parts}`);
  return parts;
};

/** The minutes as a Word file, in a template that `checkTemplate` accepted, else in the default one. */
export const renderDocument = async (content: MinutesContent, template?: Uint8Array): Promise<Uint8Array> =>
  filledDocument(
    content,
    template ? await templateParts(template) : await ownParts(await defaultTemplate(wordsOf(content))),
  );
