import { nameKey, nearlySameName } from './names.ts';

/** Longer is no board's name, in UTF-16 units. */
const longest = 200;

/** Spellings in a text of a name of several words that are nearly it and not it; the genitive is none. Short names are left alone. */
export const misspeltIn = (text: string, name: string): readonly string[] => {
  const words = nameKey(name).match(/[\p{L}\d-]+/gu) ?? [];
  const wanted = words.join(' ');
  if (wanted.length < 8 || wanted.length > longest) return [];
  const said = text.match(/[\p{L}\d-]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at + words.length <= said.length; at += 1) {
    const tried = said.slice(at, at + words.length).join(' ');
    // A last letter of its own tells most other names apart before the dear comparison.
    if (tried.at(-1)?.toLowerCase() !== wanted.at(-1) || Math.abs(tried.length - wanted.length) > 2) continue;
    if (nearlySameName(tried, wanted) && !tried.slice(wanted.length).endsWith('s')) found.push(tried);
  }
  return found;
};
