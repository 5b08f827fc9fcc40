import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';

/** The tags that a template can have. */
export type Tag = keyof Words['minutes']['template']['tags'];

/** Tags that become whole blocks, and so must stand alone in their paragraphs. The other tags are replaced within the text. */
export const blockTags = ['called', 'items', 'signatures'] as const satisfies readonly Tag[];
export type BlockTag = (typeof blockTags)[number];
export type TextTag = Exclude<Tag, BlockTag>;

export const isBlockTag = (tag: Tag): tag is BlockTag => (blockTags as readonly Tag[]).includes(tag);

/** The name in the form used to compare: Word may capitalise the first letter of a line and insert no-break spaces. */
const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

// Every template may use the tags of every language.
const known: ReadonlyMap<string, Tag> = new Map(
  Object.values(languages).flatMap(({ minutes }) =>
    (Object.entries(minutes.template.tags) as [Tag, string][]).map(([tag, name]) => [plain(name), tag] as const),
  ),
);

export const allTags: readonly Tag[] = [...new Set(known.values())];

/** A tag found in a text. `tag` is null for an unknown name. */
export interface FoundTag {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly tag: Tag | null;
}

export const tagsIn = (text: string): readonly FoundTag[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    written: match[0],
    tag: known.get(plain(match[1] ?? '')) ?? null,
  }));

/** The text around the first unpaired brace, or around a tag within a tag; null where all tags are complete. */
export const brokenTagIn = (text: string): string | null => {
  const rest = text.replace(/\{[^{}]*\}/g, (whole) => ' '.repeat(whole.length));
  const at = rest.search(/[{}]/);
  return at < 0 ? null : text.slice(Math.max(0, at - 20), at + 20).trim();
};
