import { element } from './element.ts';

/** Initials in a circle. A name always has the same colour. Hidden from screen readers, since the name is beside it. */
export function avatar(name: string, bot = false): HTMLElement {
  const words = name.split(/\s+/).filter(Boolean);
  const initials = `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`;
  const hue = [...name].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 8, 7);
  return element(
    'span',
    { class: bot ? 'avatar bot' : `avatar hue-${hue}`, 'aria-hidden': 'true' },
    initials.toUpperCase(),
  );
}
