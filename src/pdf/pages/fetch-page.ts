import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfjs } from './library.ts';
import type { Looks } from './looks.ts';
import type { Tag, TagNode } from './tags.ts';
import { type GivenItem, type TextItem, textItems } from './text-items.ts';
import type { Matrix } from './turned.ts';

/** An area of a page that can be pressed. `url` is there only for addresses, and made complete; `unsafeUrl` is what the file says. */
export interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

/** A page as pdf.js gives it. `transform` takes its points to a page whose upper left corner is 0, 0. */
export interface FetchedPage {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
  readonly texts: readonly TextItem[];
  readonly annotations: readonly Annotation[];
  /** Whether nothing at all is to be seen on it. */
  readonly blank: boolean;
}

/** Pictures and drawings are moved to their place on the page, which an empty page has no need of. */
const showsNothing = async (page: PDFPageProxy): Promise<boolean> => {
  const { OPS } = await pdfjs();
  const { fnArray } = await page.getOperatorList();
  return !fnArray.includes(OPS.transform);
};

/** Reads the tags of a page. */
export type ReadTags = (tree: TagNode | null) => ReadonlyMap<string, Tag>;

const untagged: ReadonlyMap<string, Tag> = new Map();

/** Fetches what a page says, and learns its fonts. `tags` is null where the file has none. Null for a damaged page. */
export const fetchPage = async (
  document: PDFDocumentProxy,
  number: number,
  looks: Looks,
  tags: ReadTags | null,
): Promise<FetchedPage | null> => {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: tags !== null });
    const texts = textItems(items as readonly GivenItem[], tags?.(await page.getStructTree()) ?? untagged);
    await looks.learn(page, new Set(texts.map(({ fontName }) => fontName)));
    const annotations: readonly Annotation[] = await page.getAnnotations();
    const blank = texts.length === 0 && (await showsNothing(page));
    page.cleanup();
    return { width, height, transform, texts, annotations, blank };
  } catch (fault) {
    // pdf.js throws errors of many kinds for what is no page.
    if (fault instanceof Error) return null;
    throw fault;
  }
};
