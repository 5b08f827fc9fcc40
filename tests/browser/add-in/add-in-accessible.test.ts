import { themes } from '../axe.ts';
import { testWithAxe } from '../kit/axe-in-add-in.ts';

/** Colours are the same in every language: the other themes of English are looked at with the long proofs. */
const themesOf = { sv: themes, en: themes.slice(0, 1) } as const;

describe.each(['sv', 'en'] as const)('K18 axe finds no fault, in %s, in the themes of Teams,', (locale) =>
  testWithAxe(locale, themesOf[locale]),
);
