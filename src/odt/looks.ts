import type { Document, Element } from '../word/xml.ts';
import { allNamed, attributeOf, childNamed } from './names.ts';

export interface Look {
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/** How text of a style differs from that around it; null where it does not say. */
interface OwnLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

const ownLook = (style: Element): OwnLook => {
  const properties = childNamed(style, 'style:text-properties');
  const weight = properties && attributeOf(properties, 'fo:font-weight');
  const slant = properties && attributeOf(properties, 'fo:font-style');
  return {
    bold: weight ? weight === 'bold' || Number(weight) >= 600 : null,
    italic: slant ? slant !== 'normal' : null,
  };
};

/** Styles may stand on each other this deep. */
const deepest = 10;

/**
 * Tells how text looks by the styles of its span and its paragraph. As in Word, what a named paragraph style says of bold is no emphasis: only
 * what was set for the paragraph itself is.
 */
export const looksIn = (content: Document, styles: Document | null) => {
  const own = allNamed(content, 'style:style');
  const byName = new Map(
    [...(styles ? allNamed(styles, 'style:style') : []), ...own].map((style) => [
      `${attributeOf(style, 'style:family')} ${attributeOf(style, 'style:name')}`,
      style,
    ]),
  );
  const automatic = new Set(own);

  const inherited = (family: string, name: string | null, depth: number): OwnLook => {
    const style = name === null || depth > deepest ? undefined : byName.get(`${family} ${name}`);
    if (!style || (family === 'paragraph' && !automatic.has(style))) return { bold: null, italic: null };
    const { bold, italic } = ownLook(style);
    const above = inherited(family, attributeOf(style, 'style:parent-style-name'), depth + 1);
    return { bold: bold ?? above.bold, italic: italic ?? above.italic };
  };

  return {
    /** The look of a text in an element of that family and style, which stands in text of another look. */
    within: (around: Look, family: 'paragraph' | 'text', name: string | null): Look => {
      const { bold, italic } = inherited(family, name, 0);
      return { isBold: bold ?? around.isBold, isItalic: italic ?? around.isItalic };
    },
  };
};

export type Looks = ReturnType<typeof looksIn>;
