import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How the fonts of one document look. A font keeps its name on all pages. */
export interface Looks {
  /** Learns the named fonts from a page that uses them. */
  learn(page: PDFPageProxy, names: ReadonlySet<string>): Promise<void>;
  of(name: string): Look;
}

const usual: Look = { bold: false, italic: false };

const lookOf = (font: unknown): Look => {
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return { bold: /bold|black|heavy/i.test(name), italic: /italic|oblique/i.test(name) };
};

export const createLooks = (): Looks => {
  const known = new Map<string, Look>();
  return {
    async learn(page, names) {
      const unknown = [...names].filter((name) => !known.has(name));
      if (unknown.length === 0) return;
      // pdf.js gives the real name of a font only to those who draw the page, which costs three times the time of its text.
      await page.getOperatorList();
      for (const name of unknown)
        known.set(name, page.commonObjs.has(name) ? lookOf(page.commonObjs.get(name)) : usual);
    },
    of: (name) => known.get(name) ?? usual,
  };
};
