import { documentLimits, openPackage, type Parts, textOf, type WordPackage, xmlPaths } from '../../word/package.ts';
import { joined, textsByParagraph } from '../../word/paragraph-text.ts';
import { parsed } from '../../word/xml.ts';
import { missingStyles } from './adopt-styles.ts';
import { blockAt } from './fill.ts';
import { gate, largestTemplate, type Refused, refused } from './gate.ts';
import { hasText } from './prepare.ts';
import type { ContentStyle } from './style-names.ts';
import { allTags, brokenTagIn, isBlockTag, type Tag, tagsIn } from './tags.ts';
import { canBeFilled } from './trial.ts';

/** What is known of a template that can be used. */
interface Accepted {
  readonly ok: true;
  /** The tags it has and those it has not. */
  readonly knows: readonly Tag[];
  readonly misses: readonly Tag[];
  /** Tags nobody knows, as written; they stay in the text. */
  readonly unknown: readonly string[];
  /** Styles of the content it lacks, which the document gets from the default template. */
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

/** Whether a file may be a template at all: its text has a brace, as every tag has. Looked at before the whole file is unpacked. */
export const mayBeTemplate = async ({ packed, unpack }: WordPackage): Promise<boolean> => {
  const parts = packed > largestTemplate ? 'too large' : await unpack((path) => path === textPart);
  return typeof parts !== 'string' && (textOf(parts, textPart) ?? '').includes('{');
};

/** Looks through an opened file that a board wants as its template: whether it is safe and whole, and what it asks for. */
export const checkOpened = async (opened: WordPackage): Promise<TemplateCheck> => {
  const parts = await gate(opened);
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

/** Opens a Word file and looks through it like `checkOpened`. Never throws for what is in it. */
export const checkTemplate = async (bytes: Uint8Array): Promise<TemplateCheck> => {
  if (bytes.length > largestTemplate) return refused('too large');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('not a document');
  const opened = await openPackage(bytes, documentLimits);
  return typeof opened === 'string' ? refused(opened) : checkOpened(opened);
};
