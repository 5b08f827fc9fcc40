import { matchable } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Formality, Kind } from '../../meeting/summons.ts';

type KindPart = keyof typeof words.kinds;
const parts = (Object.keys(words.kinds) as KindPart[]).map(
  (part) => [new RegExp(`^${words.items.kindLead}?${words.kinds[part]}$`, 'u'), part] as const,
);
const partOf = (word: string): KindPart | undefined => parts.find(([pattern]) => pattern.test(word.trim()))?.[1];
const joint = new RegExp(`\\s*(?:,|\\/|&|\\+)\\s*(?:${words.joints.and} )?|\\s+${words.joints.and}\\s+`);

/** Reads a text that is only a kind, its parts joined by `och`, `samt`, a comma or a slash. Null for other text. */
export const kindOf = (text: string): Kind | null => {
  const said = matchable(text.slice(0, 80)).replace(/^\(|[).]$/g, '');
  const named = said.split(joint).map(partOf);
  if (text.length > 80 || named.length === 0 || named.some((part) => part === undefined)) return null;
  const has = new Set(named);
  if (has.has('ställningstagande')) return has.size > 1 ? 'information och ställningstagande' : 'ställningstagande';
  return has.has('dialog') ? 'information och dialog' : 'information';
};

const informs = new RegExp(`^${words.items.inform}(?!\\p{L})`, 'u');

/** The kind in a title's words (`Info om …`), or null. */
export const kindFromTitle = (title: string): Kind | null => (informs.test(matchable(title)) ? 'information' : null);

const formalWords: Readonly<Record<Formality, string>> = words.formalities;
const formalities = (Object.keys(formalWords) as Formality[]).map(
  (formality) => [new RegExp(`^${formalWords[formality]}`, 'u'), formality] as const,
);

/** Which of the formal items a title names, or null. */
export const formalityOf = (title: string): Formality | null => {
  const said = matchable(title.slice(0, 200));
  return formalities.find(([pattern]) => pattern.test(said))?.[1] ?? null;
};

const closing = new RegExp(`^${words.items.closing}`, 'u');

/** Whether a title names the end of the meeting, where nothing is informed of or decided. */
export const isClosing = (title: string): boolean => closing.test(matchable(title));

const routine = new RegExp(`^${words.items.routine}`, 'u');

/** Whether a title names what meetings do for form's sake (`Val av justerare`, `Upprop`), whose kind nobody states. */
export const isRoutine = (title: string): boolean => isClosing(title) || routine.test(matchable(title));
