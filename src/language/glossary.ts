import { nameKey, nearlySameName } from './names.ts';

/** Abbreviations of Swedish health care and administration that are sometimes explained wrongly, with their meaning. */
export const glossary: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'pub-avtal': 'personuppgiftsbiträdesavtal',
    puba: 'personuppgiftsbiträdesavtal',
    sip: 'samordnad individuell plan',
    lss: 'lagen om stöd och service till vissa funktionshindrade',
    hsl: 'hälso- och sjukvårdslagen',
    mas: 'medicinskt ansvarig sjuksköterska',
    ivo: 'inspektionen för vård och omsorg',
    skr: 'sveriges kommuner och regioner',
  }),
);

/** Abbreviations that everybody at a board meeting knows, in lower case. */
export const everydayAbbreviations: readonly string[] = (
  'it eu fn skl skr lss ivo hsl sol osl gdpr dos hr vd pdf ai bvc mvc bup ab sou obs cet cest kl ' +
  'sfs lou lov luf fl tf rf pbl lvu lvm lpt lrv pdl psl sosfs hslf-fs prop ds dnr pro spf rpg skpf hso fub ' +
  'sbu msb jo jk do imy smf ipf tkr mkr bnp kpi'
).split(' ');

const agree = (said: string, expected: string): boolean =>
  said === expected || nearlySameName(expected, said) || expected.includes(said) || said.includes(expected);

/** An abbreviation whose explanation in brackets differs from the usual one. */
export interface OddExplanation {
  /** `PUB-avtal (Publiceringsavtal)`, as written. */
  readonly quote: string;
  readonly short: string;
  /** What it stands for, in lower case. */
  readonly expected: string;
}

/** Finds abbreviations whose explanation in brackets differs from `known`. */
export const oddExplanations = (text: string, known: ReadonlyMap<string, string>): readonly OddExplanation[] =>
  [...text.matchAll(/([\p{L}-]{2,20}) \(([\p{L} -]{12,80})\)/gu)].flatMap(([quote, short = '', long = '']) => {
    const expected = nameKey(known.get(short.toLowerCase()) ?? '');
    return expected === '' || agree(nameKey(long), expected) ? [] : [{ quote, short, expected }];
  });
