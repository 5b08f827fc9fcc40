import { limits, type Parts, textOf, unpacked, xmlPaths } from '../../word/pack.ts';
import { joined, textsByParagraph } from '../../word/paragraph-text.ts';
import { parsed } from '../../word/xml.ts';
import { missingStyles } from './adopt-styles.ts';
import { blockAt } from './fill.ts';
import { gate, type Refused, refused } from './gate.ts';
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

/** Whether a file may be a template at all: its text has a brace, as every tag has. Looked at before the whole file is gone through. */
export const mayBeTemplate = async (bytes: Uint8Array): Promise<boolean> => {
  const parts = bytes.length > limits.packed ? 'too large' : await unpacked(bytes);
  return typeof parts !== 'string' && (textOf(parts, 'word/document.xml') ?? '').includes('{');
};

/** Looks through a Word file a board wants as its template: whether it is safe and whole, and what it asks for. Never throws for what is in it. */
export const checkTemplate = async (bytes: Uint8Array): Promise<TemplateCheck> => {
  const parts = await gate(bytes);
  if ('ok' in parts) return parts;
  const tags = tagsOf(parts);
  if ('ok' in tags) return tags;
  const { known, unknown } = tags;
  if (!known.includes('items')) return refused('no items tag');
  if (!(await canBeFilled(bytes))) return refused('broken');
  return {
    ok: true,
    knows: known,
    misses: allTags.filter((tag) => !known.includes(tag)),
    unknown,
    styles: { missing: missingStyles(parsed(textOf(parts, 'word/styles.xml') ?? '')) },
  };
};
