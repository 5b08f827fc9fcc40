import { everydayAbbreviations, glossary } from '../language/glossary.ts';

/** What a board's abbreviations stand for, by the abbreviation in any case; empty where it needs no explanation. */
export type Abbreviations = ReadonlyMap<string, string>;

/** What a board knows of abbreviations. */
export interface Known {
  /** What each stands for, by the abbreviation in lower case. */
  readonly meanings: Abbreviations;
  /** Those that need no explanation, in lower case. */
  readonly familiar: ReadonlySet<string>;
}

/** The board's own abbreviations over those of the trade. */
export const knownAbbreviations = (own: Abbreviations): Known => {
  const entries = [...own].map(([short, long]) => [short.toLowerCase(), long] as const);
  return {
    meanings: new Map([...glossary, ...entries]),
    familiar: new Set([...everydayAbbreviations, ...entries.filter(([, long]) => long === '').map(([short]) => short)]),
  };
};
