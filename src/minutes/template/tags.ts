import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';

/** What a template can ask for. */
export type Tag = keyof Words['minutes']['template']['tags'];

/** Those that become blocks of their own, and so stand alone in their paragraphs; the others are text among text. */
export const blockTags = ['called', 'items', 'signatures'] as const satisfies readonly Tag[];
export type BlockTag = (typeof blockTags)[number];
export type TextTag = Exclude<Tag, BlockTag>;

export const isBlockTag = (tag: Tag): tag is BlockTag => (blockTags as readonly Tag[]).includes(tag);

/** As it is compared: Word writes a capital where a line begins, and no-break spaces as it likes. */
const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

// The tags of every language are known in every template.
const known: ReadonlyMap<string, Tag> = new Map(
  Object.values(languages).flatMap(({ minutes }) =>
    (Object.entries(minutes.template.tags) as [Tag, string][]).map(([tag, name]) => [plain(name), tag] as const),
  ),
);

export const allTags: readonly Tag[] = [...new Set(known.values())];

/** One tag as it stands in a text; `tag` is null for a name nobody knows. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly tag: Tag | null;
}

/** The tags of a text, in order. */
export const tagsIn = (text: string): readonly Found[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    written: match[0],
    tag: known.get(plain(match[1] ?? '')) ?? null,
  }));

/** The first tag that is not whole: a brace without its other half, or within another. */
export const brokenTagIn = (text: string): string | null => {
  const rest = text.replace(/\{[^{}]*\}/g, (whole) => ' '.repeat(whole.length));
  const at = rest.search(/[{}]/);
  return at < 0 ? null : text.slice(Math.max(0, at - 20), at + 20).trim();
};
