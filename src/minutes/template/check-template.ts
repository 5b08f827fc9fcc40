import { documentLimits, openPackage, type Parts, textOf, type WordPackage, xmlPaths } from '../../word/package.ts';
import { joined, textsByParagraph } from '../../word/paragraph-text.ts';
import { parsed } from '../../word/xml.ts';
import { missingStyles } from './adopt-styles.ts';
import { blockAt } from './fill.ts';
import { hasText } from './prepare.ts';
import type { ContentStyle } from './style-names.ts';
import { allTags, brokenTagIn, isBlockTag, type Tag, tagsIn } from './tags.ts';
import { largestTemplate, type Refused, refused, unpackSafely } from './template-safety.ts';
import { canBeFilled } from './trial-fill.ts';

/** What a usable template has and lacks. */
interface Accepted {
  readonly ok: true;
  /** Tags it has (`knows`) and does not have (`misses`). */
  readonly knows: readonly Tag[];
  readonly misses: readonly Tag[];
  /** Unknown tags as written; they stay in the text. */
  readonly unknown: readonly string[];
  /** Styles it does not have. The document gets them from the default template. */
  readonly styles: { readonly missing: readonly ContentStyle[] };
}

export type TemplateCheck = Accepted | Refused;

interface Tags {
  readonly known: readonly Tag[];
  readonly unknown: readonly string[];
}

const tagsOf = (parts: Parts): Tags | Refused => {
  const known: Tag[] = [];
  const unknown: string[] = [];
  for (const path of xmlPaths(parts)) {
    const root = parsed(textOf(parts, path) ?? '').documentElement;
    if (!root || !hasText(textOf(parts, path) ?? '')) continue;
    for (const [paragraph, runs] of textsByParagraph(root)) {
      const text = joined(runs);
      const broken = brokenTagIn(text);
      if (broken !== null) return refused('broken tag', broken);
      for (const { tag, written } of tagsIn(text)) {
        if (tag === null) unknown.push(written);
        else if (isBlockTag(tag) && blockAt(paragraph, text) !== tag) return refused('misplaced tag', written);
        else if (isBlockTag(tag) && known.includes(tag)) return refused('repeated tag', written);
        else known.push(tag);
      }
    }
  }
  return { known: allTags.filter((tag) => known.includes(tag)), unknown: [...new Set(unknown)] };
};

const textPart = 'word/document.xml';

/** Whether a file can be a template: its main text has a brace, as every tag has. Only that part is unpacked for this. */
export const mayBeTemplate = async ({ packed, unpack }: WordPackage): Promise<boolean> => {
  const parts = packed > largestTemplate ? 'too large' : await unpack((path) => path === textPart);
  return typeof parts !== 'string' && (textOf(parts, textPart) ?? '').includes('{');
};

/** Checks an opened file that a board wants as its template: whether it is safe and complete, and which tags it has. */
export const checkOpened = async (opened: WordPackage): Promise<TemplateCheck> => {
  const parts = await unpackSafely(opened);
  if ('ok' in parts) return parts;
  const tags = tagsOf(parts);
  if ('ok' in tags) return tags;
  const { known, unknown } = tags;
  if (!known.includes('items')) return refused('no items tag');
  if (!(await canBeFilled(parts))) return refused('broken');
  return {
    ok: true,
    knows: known,
    misses: allTags.filter((tag) => !known.includes(tag)),
    unknown,
    styles: { missing: missingStyles(parsed(textOf(parts, 'word/styles.xml') ?? '')) },
  };
};

/** Opens a Word file and checks it like `checkOpened`. Never throws because of what the file contains. */
export const checkTemplate = async (bytes: Uint8Array): Promise<TemplateCheck> => {
  if (bytes.length > largestTemplate) return refused('too large');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('not a document');
  const opened = await openPackage(bytes, documentLimits);
  return typeof opened === 'string' ? refused(opened) : checkOpened(opened);
};
