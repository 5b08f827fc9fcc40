import { all, attribute, child, type Document, type Element, made, value, w } from '../../word/xml.ts';
import { type ContentStyle, contentStyles, type StyleIds, styleNames } from './style-names.ts';

const idOf = (style: Element): string => attribute(style, 'styleId') ?? '';
const typeOf = (style: Element): string => attribute(style, 'type') ?? 'paragraph';

const kinds: Partial<Record<ContentStyle, string>> = { Hyperlink: 'character', MinutesTable: 'table' };
const kindOf = (key: ContentStyle): string => kinds[key] ?? 'paragraph';

/** The name of a style and its aliases (separated by commas), in lower case. */
const namesOf = (style: Element): readonly string[] =>
  [value(child(style, 'name')), ...(value(child(style, 'aliases')) ?? '').split(',')].flatMap((name) =>
    name ? [name.trim().toLowerCase()] : [],
  );

const found = (styles: readonly Element[], key: ContentStyle): Element | undefined => {
  const names = styleNames(key);
  return styles.find((style) => typeOf(style) === kindOf(key) && namesOf(style).some((name) => names.has(name)));
};

/** Styles of the content that a template does not have. */
export const missingStyles = (template: Document): readonly ContentStyle[] => {
  const styles = all(template, 'style');
  return contentStyles.filter((key) => !found(styles, key));
};

const defaultOf = (styles: readonly Element[], type: string): string | null => {
  const style = styles.find((one) => typeOf(one) === type && /^(?:1|true|on)$/.test(attribute(one, 'default') ?? ''));
  return style ? idOf(style) : null;
};

/** Points the references of a copied style to styles of the template. A reference without a match is removed. */
const redirect = (style: Element, own: (id: string) => string | null): void => {
  for (const name of ['basedOn', 'next', 'link']) {
    const reference = child(style, name);
    if (!reference) continue;
    const id = own(value(reference) ?? '');
    if (id) reference.setAttributeNS(w, 'w:val', id);
    else style.removeChild(reference);
  }
};

/** Gives a heading style its outline level. Without one, screen readers and PDFs do not treat it as a heading. */
const giveOutline = (style: Element | undefined, level: string): void => {
  const document = style?.ownerDocument;
  if (!style || !document) return;
  const properties = child(style, 'pPr') ?? made(document, 'pPr');
  if (child(properties, 'outlineLvl')) return;
  properties.appendChild(made(document, 'outlineLvl', { val: level }));
  if (!properties.parentNode) style.insertBefore(properties, child(style, 'rPr'));
};

/** The ids of the content's styles in a template, found by name. Missing styles are copied from `ours`. */
export const adoptStyles = (template: Document, ours: Document | null): StyleIds => {
  const styles = all(template, 'style');
  const taken = new Set(styles.map(idOf));
  const missing = missingStyles(template);
  const free = (key: string): string => (taken.has(key) ? free(`${key}Klubba`) : key);
  const ids = Object.fromEntries(
    contentStyles.map((key) => [key, missing.includes(key) ? free(key) : idOf(found(styles, key) as Element)]),
  ) as Record<ContentStyle, string>;

  const defaults: Readonly<Record<string, string | null>> = {
    Normal: defaultOf(styles, 'paragraph'),
    TableNormal: defaultOf(styles, 'table'),
  };
  const own = (id: string): string | null => ids[id as ContentStyle] ?? defaults[id] ?? null;
  const source = ours ? all(ours, 'style') : [];
  for (const key of missing) {
    const style = source.find((one) => idOf(one) === key);
    if (!style) continue;
    const copy = template.importNode(style, true);
    copy.setAttributeNS(w, 'w:styleId', ids[key]);
    redirect(copy, own);
    template.documentElement?.appendChild(copy);
  }
  for (const [key, level] of [
    ['Heading1', '0'],
    ['Heading2', '1'],
  ] as const)
    giveOutline(found(styles, key), level);
  return ids;
};

/** Sets the language of the text (BCP 47), as the default of the file and in every style that names one. */
export const setLanguage = (template: Document, language: string): void => {
  const root = template.documentElement;
  if (!root) return;
  const inside = (parent: Element, name: string, before: Element | null = null): Element => {
    const element = child(parent, name) ?? made(template, name);
    if (!element.parentNode) parent.insertBefore(element, before);
    return element;
  };
  const defaults = inside(root, 'docDefaults', child(root, 'latentStyles') ?? child(root, 'style'));
  inside(inside(inside(defaults, 'rPrDefault', child(defaults, 'pPrDefault')), 'rPr'), 'lang');
  for (const lang of all(root, 'lang')) lang.setAttributeNS(w, 'w:val', language);
};
