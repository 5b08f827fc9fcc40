const name = 'klubba(?![\\p{L}\\p{N}]|-\\p{L})';

/** `@Klubba …`, `Klubba, …`, `Klubba: …`, `Klubba?`, and `Klubba klubba`, where the second word is the gavel. */
const before = new RegExp(`^(?:@ ?${name}[\\s,:;!?…]*|${name}(?:[^\\S\\n]*[,:;!?…]+\\s*|[^\\S\\n]+(?=${name})))`, 'iu');
const after = new RegExp(`@ ?${name}[\\s.,:;!?…]*$`, 'iu');

/**
 * A typed text without Klubba's name as an address. `klubba` is also the command of the gavel: alone, in any case, it is the command, since
 * phones capitalise the first word. With an `@` before it or punctuation after it, it is the name.
 */
export const withoutAddress = (text: string): string => text.replace(before, '').replace(after, '').trimEnd();
