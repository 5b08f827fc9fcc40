import { nearlySameName } from '../meeting/names.ts';
import { type Line, seen, type Tell } from './line.ts';
import { matchable } from './plain.ts';

/** Abbreviations of Swedish care and administration that are explained wrongly now and then, with what they stand for. */
const glossary: Readonly<Record<string, string>> = {
  'pub-avtal': 'personuppgiftsbiträdesavtal',
  puba: 'personuppgiftsbiträdesavtal',
  sip: 'samordnad individuell plan',
  lss: 'lagen om stöd och service till vissa funktionshindrade',
  hsl: 'hälso- och sjukvårdslagen',
  mas: 'medicinskt ansvarig sjuksköterska',
  ivo: 'inspektionen för vård och omsorg',
  skr: 'sveriges kommuner och regioner',
};

const isExplainedBy = (text: string, expected: string): boolean =>
  expected === text || nearlySameName(expected, text) || expected.includes(text) || text.includes(expected);

/** Tells of abbreviations whose explanation in brackets is not the usual one. */
export const checkAbbreviations = (lines: readonly Line[], tell: Tell): void => {
  for (const line of lines)
    for (const [whole, short, long] of seen(line).matchAll(/([\p{L}-]{2,20}) \(([\p{L} -]{12,80})\)/gu)) {
      const expected = glossary[(short ?? '').toLowerCase()];
      if (expected && !isExplainedBy(matchable(long ?? ''), expected))
        tell('abbreviation explained otherwise', line.number, whole);
    }
};

/** Tells where the body's name is misspelt: as many words as the name, nearly the same. Once a spelling. */
export const checkBodyName = (lines: readonly Line[], body: string | null, tell: Tell): void => {
  const words = matchable(body ?? '').split(' ');
  if (!body || words.join(' ').length < 8) return;
  const told = new Set<string>();
  for (const line of lines) {
    const said = seen(line).match(/[\p{L}\d-]+/gu) ?? [];
    for (let at = 0; at + words.length <= said.length; at += 1) {
      const tried = said.slice(at, at + words.length).join(' ');
      // A first or last letter of its own tells most other names apart before the dear comparison.
      if (tried.at(-1)?.toLowerCase() !== words.join(' ').at(-1) || Math.abs(tried.length - body.length) > 2) continue;
      if (told.has(tried) || !nearlySameName(tried, words.join(' ')) || /^.*s$/.test(tried.slice(body.length)))
        continue;
      told.add(tried);
      tell('body name misspelt', line.number, tried);
    }
  }
};
