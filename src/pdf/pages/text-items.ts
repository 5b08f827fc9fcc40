import type { Tag } from './tags.ts';
import type { Matrix } from './turned.ts';

/** A stretch of text as pdf.js gives it. Its last two numbers of `transform` are its place, in points from the lower left corner. */
interface GivenText {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly fontName: string;
}

/** What pdf.js gives between texts: content with an id begins, or content without one, or it ends (ISO 32000-1, 14.6). */
interface Marker {
  readonly type: string;
  readonly id?: string | null;
  readonly tag?: string | null;
}

export type GivenItem = GivenText | Marker;

export interface TextItem extends GivenText {
  /** Null where the file does not tell, or is not trusted to. */
  readonly tag: Tag | null;
}

/** The least share of a page's letters that its tags must name, or they are not trusted. */
const leastTagged = 0.95;

interface Marked {
  readonly text: GivenText;
  readonly id: string | null;
  /** Whether the file says that it is no content, as page numbers are. */
  readonly artifact: boolean;
}

const markedTexts = (items: readonly GivenItem[]): readonly Marked[] => {
  const open: Omit<Marked, 'text'>[] = [];
  const found: Marked[] = [];
  for (const item of items) {
    const within = open.at(-1) ?? { id: null, artifact: false };
    if ('str' in item) {
      if (item.str.trim() !== '') found.push({ text: item, ...within });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ id: item.id ?? within.id, artifact: within.artifact || item.tag === 'Artifact' });
  }
  return found;
};

const letters = (texts: readonly Marked[]): number => texts.reduce((sum, { text }) => sum + text.str.trim().length, 0);

/** The texts of a page, each with its tag by the id of its content. */
export const textItems = (items: readonly GivenItem[], tags: ReadonlyMap<string, Tag>): readonly TextItem[] => {
  const marked = markedTexts(items);
  const tagOf = ({ id }: Marked): Tag | null => (id === null ? undefined : tags.get(id)) ?? null;
  const content = marked.filter(({ artifact }) => !artifact);
  const named = letters(content.filter((one) => tagOf(one) !== null));
  const trusted = named > 0 && named >= letters(content) * leastTagged;
  return marked.map((one) => ({ ...one.text, tag: trusted ? tagOf(one) : null }));
};
