import { layout } from './lines/layout.ts';
import type { PdfLine } from './lines/pdf-line.ts';
import type { Language } from './lines/wrapped.ts';
import { fetchPage } from './pages/fetch-page.ts';
import { openPdf, type Unopened } from './pages/library.ts';
import { createLooks } from './pages/looks.ts';
import type { Page } from './pages/piece.ts';
import { readPage } from './pages/read-page.ts';
import { createTags } from './pages/tags.ts';

/** What a PDF says: its lines, and which pages show something that is no text, from 1. */
export interface PdfText {
  readonly lines: readonly PdfLine[];
  readonly pagesWithoutText: readonly number[];
}

/** Why a PDF was not read. `no text`: it holds pictures only, as a scan does. `no letters`: its fonts do not tell what their signs mean. */
export type UnreadPdf = Unopened | 'no text' | 'no letters' | 'too much text';

const unread: Page = { width: 0, height: 0, pieces: [], blank: false };

/** Less than this share of letters and figures is no language. Swedish minutes have 92 to 97 %. */
const leastLetters = 0.5;

const isLanguage = (pages: readonly Page[]): boolean => {
  let letters = 0;
  let signs = 0;
  for (const { pieces } of pages)
    for (const { text } of pieces) {
      signs += text.match(/\S/gu)?.length ?? 0;
      letters += text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    }
  return letters >= signs * leastLetters;
};

/**
 * Reads a PDF that has text, with at most so many characters. A page that cannot be read counts as one without text. `startsAnew` tells of a line
 * and the one before it whether it begins a paragraph, where that is known from what they say.
 */
export const readPdf = async (
  bytes: Uint8Array,
  mostCharacters: number,
  startsAnew?: Language['startsAnew'],
): Promise<PdfText | UnreadPdf> => {
  const document = await openPdf(bytes);
  if (typeof document === 'string') return document;
  try {
    const looks = createLooks();
    const tags = (await document.getMarkInfo())?.Marked ? createTags() : null;
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const fetched = await fetchPage(document, number, looks, tags);
      const page = fetched ? readPage(fetched, looks) : unread;
      characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > mostCharacters) return 'too much text';
      pages.push(page);
    }
    if (pages.every((page) => page === unread)) return 'damaged';
    if (characters === 0) return 'no text';
    if (!isLanguage(pages)) return 'no letters';
    const without = pages.flatMap((page, at) => (page.pieces.length === 0 && !page.blank ? [at + 1] : []));
    return { lines: layout(pages, startsAnew), pagesWithoutText: without };
  } finally {
    await document.loadingTask.destroy();
  }
};
