import { words } from '../../language/vocabulary/words.ts';

const lead = new RegExp(`^${words.head.reference}(?!\\p{L})[.:]?`, 'iu');
const joint = new RegExp(`^(?:${words.joints.and}|${words.times.until}|${words.head.of})$`, 'iu');
/** Longer texts say more than numbers, in UTF-16 units. */
const longest = 60;

/** Whether a text is nothing but paragraphs, a case number or a page: `Paragrafer §§ 21–23`, `Dnr VN 2027/15`, `Sida 1 (12)`. */
export const isReference = (text: string): boolean => {
  const found = text.length > longest ? null : lead.exec(text);
  const rest = found ? text.slice(found[0].length).trim() : '';
  return (
    /\d/.test(rest) &&
    rest.split(/\s+/).every((word) => /^[\d§.,:/()–-]+$/.test(word) || /^\p{Lu}{1,6}$/u.test(word) || joint.test(word))
  );
};
