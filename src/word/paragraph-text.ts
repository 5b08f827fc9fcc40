import { all, around, type Element, made } from './xml.ts';

/** The text elements of a part by paragraph. A tag is often split over several of them. */
export const textsByParagraph = (root: Element): ReadonlyMap<Element, readonly Element[]> => {
  const texts = new Map<Element, Element[]>();
  for (const text of all(root, 't')) {
    const paragraph = around(text, 'p');
    if (!paragraph) continue;
    const known = texts.get(paragraph);
    if (known) known.push(text);
    else texts.set(paragraph, [text]);
  }
  return texts;
};

export const joined = (texts: readonly Element[]): string => texts.map(({ textContent }) => textContent ?? '').join('');

/** Writes a text into an element; a line feed becomes a line break. */
const write = (element: Element, text: string): void => {
  const document = element.ownerDocument;
  if (!document) return;
  const after = element.nextSibling;
  text.split('\n').forEach((line, index) => {
    const target = index === 0 ? element : made(document, 't');
    target.textContent = line;
    target.setAttribute('xml:space', 'preserve');
    if (index === 0) return;
    element.parentNode?.insertBefore(made(document, 'br'), after);
    element.parentNode?.insertBefore(target, after);
  });
};

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Replaces ranges of a paragraph's joined text. The new text gets the format of the run where its range begins. */
export const replaceIn = (texts: readonly Element[], replacements: readonly Replacement[]): void => {
  let start = 0;
  for (const text of texts) {
    const old = (text.textContent ?? '').replaceAll('\n', ' ');
    const from = start;
    const end = from + old.length;
    start = end;
    const own = replacements.filter((one) => one.from < end && one.to > from);
    if (own.length === 0) continue;
    let at = from;
    let out = '';
    for (const { from: begins, to, by } of own) {
      out += old.slice(at - from, Math.max(begins, from) - from);
      if (begins >= from) out += by;
      at = Math.min(to, end);
    }
    write(text, out + old.slice(at - from));
  }
};
