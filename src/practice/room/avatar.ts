import { element } from './element.ts';

/** A round picture of initials; the same name has the same colour everywhere. Silent to screen readers: the name stands beside it. */
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
