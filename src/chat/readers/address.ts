const name = 'klubba(?![\\p{L}\\p{N}]|-\\p{L})';

/** `@Klubba …`, `Klubba, …`, `Klubba: …`, `Klubba?`, and `Klubba klubba`, where the second word is the gavel. */
const before = new RegExp(`^(?:@ ?${name}[\\s,:;!?…]*|${name}(?:[^\\S\\n]*[,:;!?…]+\\s*|[^\\S\\n]+(?=${name})))`, 'iu');
const after = new RegExp(`@ ?${name}[\\s.,:;!?…]*$`, 'iu');

/**
 * A typed text without the name by which Klubba is spoken to. The name is the gavel's word too: alone, in any case, since phones write the
 * capital by themselves, it is the gavel; with an `@` before it or a sign after it, it is the name.
 */
export const withoutAddress = (text: string): string => text.replace(before, '').replace(after, '').trimEnd();
