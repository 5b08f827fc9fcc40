import { nameKey, nearlySameName } from './names.ts';

/** Longest name looked for, in UTF-16 units. */
const longest = 200;

/** Misspelt forms of a name in a text. The genitive is no misspelling. Names under 8 characters are not checked. */
export const misspeltIn = (text: string, name: string): readonly string[] => {
  const words = nameKey(name).match(/[\p{L}\d-]+/gu) ?? [];
  const wanted = words.join(' ');
  if (wanted.length < 8 || wanted.length > longest) return [];
  const said = text.match(/[\p{L}\d-]+/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at + words.length <= said.length; at += 1) {
    const tried = said.slice(at, at + words.length).join(' ');
    // Comparing the last letter first avoids most of the expensive comparisons.
    if (tried.at(-1)?.toLowerCase() !== wanted.at(-1) || Math.abs(tried.length - wanted.length) > 2) continue;
    if (nearlySameName(tried, wanted) && !tried.slice(wanted.length).endsWith('s')) found.push(tried);
  }
  return found;
};
