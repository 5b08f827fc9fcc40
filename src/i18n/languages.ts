import type { Locale } from './dates.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

/** The words of each language Klubba speaks. */
export const languages: Readonly<Record<Locale, Words>> = { sv, en };
