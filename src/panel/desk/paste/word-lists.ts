import { isElement, styleOf } from './pasted-inline.ts';

/** `mso-list:l0 level2 lfo1`, by which Word says that a paragraph is an entry of a list. Null where it is none. */
export const wordLevel = (element: Element): number | null => {
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/.exec(styleOf(element))?.[1];
  return level === undefined ? null : Number(level);
};

/** Whether an element holds the number or bullet that Word shows before an entry. */
export const isWordMarker = (element: Element): boolean => /mso-list\s*:\s*ignore/.test(styleOf(element));

/** The number or bullet of an entry, as Word shows it. */
export const markerIn = (element: Element): string =>
  isWordMarker(element)
    ? (element.textContent ?? '')
    : [...element.childNodes].map((node) => (isElement(node) ? markerIn(node) : '')).join('');
