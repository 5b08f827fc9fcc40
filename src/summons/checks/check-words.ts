import { glossary, oddExplanations } from '../../language/glossary.ts';
import { misspeltIn } from '../../language/misspelt.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';

/** Reports abbreviations whose explanation in brackets differs from the usual one. */
export const checkAbbreviations = (lines: readonly Line[], tell: Tell): void => {
  for (const line of lines)
    for (const { quote } of oddExplanations(lineText(line), glossary))
      tell('abbreviation explained otherwise', line.number, quote);
};

/** Reports each misspelling of the body's name once. */
export const checkBodyName = (lines: readonly Line[], body: string | null, tell: Tell): void => {
  const told = new Set<string>();
  for (const line of lines)
    for (const spelling of body === null ? [] : misspeltIn(lineText(line), body)) {
      if (!told.has(spelling)) tell('body name misspelt', line.number, spelling);
      told.add(spelling);
    }
};
