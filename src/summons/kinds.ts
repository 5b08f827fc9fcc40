import type { Formality, Kind } from '../meeting/summons.ts';
import { matchable } from './plain.ts';

const parts: Readonly<Record<string, 'information' | 'dialog' | 'ställningstagande'>> = {
  information: 'information',
  info: 'information',
  dialog: 'dialog',
  diskussion: 'dialog',
  ställningstagande: 'ställningstagande',
  beslut: 'ställningstagande',
};

/** Reads text that is nothing but an item's kind, its parts joined by `och`, comma, slash or `samt`; else null. */
export const kindOf = (text: string): Kind | null => {
  const said = matchable(text.slice(0, 80)).replace(/^\(|[).]$/g, '');
  const words = said.split(/\s*(?:,|\/|&|\+)\s*(?:och |samt )?|\s+(?:och|samt)\s+/).map((word) => parts[word.trim()]);
  if (text.length > 80 || words.length === 0 || words.some((word) => word === undefined)) return null;
  const has = new Set(words);
  if (has.has('ställningstagande')) return has.size > 1 ? 'information och ställningstagande' : 'ställningstagande';
  return has.has('dialog') ? 'information och dialog' : 'information';
};

/** The kind a title itself tells (`Info om …`), or null. */
export const kindFromTitle = (title: string): Kind | null =>
  /^info(?:rmation)? (?:om|från|kring|gällande)\b/.test(matchable(title)) ? 'information' : null;

const formalities: readonly (readonly [RegExp, Formality])[] = [
  [/^(?:\p{L}+ )?möte(?:t|ts)? (?:\p{L}+ )?öppna|öppnande|^inledning|^välkom/u, 'opening'],
  [
    /(?:godkänn|fastställ)\p{L}*.*(?:agenda|dagordning|föredragningslista)|^(?:dagens )?(?:agenda|dagordning)(?:en)?$/u,
    'agenda approval',
  ],
  [
    /^(?:godkännande av |genomgång av )?föregående (?:\p{L}+ )?(?:\p{L}*anteckning|protokoll|möte)|(?:anteckningar|protokoll)(?:et|na)? från (?:föregående|förra)/u,
    'minutes approval',
  ],
  [/^(?:anmälningsärende|anmälning|meddelande)/u, 'reporting'],
  [/^övrig(?:t$|a? (?:frågor|fråga|ärenden|punkter))/u, 'other matters'],
  [/^(?:nästa|nästkommande|kommande) möte|^mötestid|^mötesdatum/u, 'next meeting'],
];

/** Which of the formal items a title names, or null. */
export const formalityOf = (title: string): Formality | null => {
  const said = matchable(title.slice(0, 200));
  return formalities.find(([pattern]) => pattern.test(said))?.[1] ?? null;
};

/** Whether a title names the end of the meeting, which is nothing to inform of or decide. */
export const isClosing = (title: string): boolean => /^(?:mötets? (?:avslut|stäng)|avslut)/.test(matchable(title));
