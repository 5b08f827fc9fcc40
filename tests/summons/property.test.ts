import { readSummons } from '../../src/summons/read.ts';
import { fc } from '../support/properties.ts';

const plants =
  'alm björk ceder druva fläder gran hassel idegran jasmin klöver lind mynta nypon oxel rönn sälg vide'.split(' ');
const vocabulary = new RegExp(`(?<!\\p{L})(?:${plants.join('|')})(?!\\p{L})`, 'gu');
const told = new RegExp(`(?:${plants.join('|')}|Almgren|Sandell|Karlberg|Ekdahl|Öhrn)[a-z]{0,2}`, 'gu');
const word = fc.constantFrom(...plants);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const name = fc.constantFrom('Karin Almgren', 'Petter Sandell', 'Nadia Karlberg', 'Tomas af Ekdahl', 'Ann-Britt Öhrn');
const clock = fc.integer({ min: 8, max: 16 });

const numeral = (n: number): string => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
/** Gives each line words that no other line has, so that a lost line shows. */
const own = (text: string, index: number): string => text.replace(vocabulary, (each) => each + numeral(index));

/** A line as a kallelse might hold it, in any order and form. */
const line = fc.oneof(
  words,
  words.map((text) => `${text}.`),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('.', ')', ' §'), words)
    .map(([n, mark, text]) => `${n}${mark} ${text}`),
  fc.tuple(fc.constantFrom('a', 'b', 'c'), words).map(([letter, text]) => `${letter}) ${text}`),
  fc.tuple(fc.constantFrom('- ', '• ', '  - ', '* ', '\t- '), words).map(([mark, text]) => mark + text),
  fc
    .tuple(fc.constantFrom('Föredragande', 'Inbjudna', 'Kallade', 'Förhinder', 'Frånvarande'), name, words)
    .map(([label, who, org]) => `${label}: ${who}, ${org}`),
  fc
    .tuple(
      fc.constantFrom(
        'Förslag till ställningstagande',
        'Ställningstagande',
        'Bilaga',
        'Bilagor',
        'Plats',
        'Datum',
        'Tid',
        'Sekreterare',
      ),
      words,
    )
    .map(([label, text]) => `${label}: ${text}`),
  fc
    .tuple(name, words, fc.constantFrom('', ' (ordförande)', ', sekr', ' *', ' – under pres.'))
    .map(([who, org, mark]) => `${who}, ${org}${mark}`),
  fc.tuple(words, words).map(([left, right]) => `${left}\t${right}`),
  fc.tuple(words, clock).map(([text, hour]) => `(15 minuter, kl. ${hour}.00 – ${hour}.15) ${text}`),
  words.map((text) => `[${text}](https://exempel.se/x)`),
  words.map((text) => `**${text}**`),
  words.map((text) => `VEB noterar ${text}.`),
  words.map((text) => `Nästa möte är den 4/12 ${text}`),
  words.map((text) => `* ersätter ${text}`),
  fc.constantFrom(
    '',
    '',
    '',
    'Information',
    '(PAUS 15 min)',
    'Ställningstagande:',
    'Förslag till beslut',
    'Bilagor',
    'Beslut',
    'Föredragande',
    'Ej närvarande',
    'Beslutsärenden',
    'Protokoll',
    'Vakant',
    'Välkommen!',
    'ordförande    vice ordförande',
    'Datum: 9 april 2024',
    'Tid: 9-11',
  ),
);
const kallelse = fc
  .tuple(fc.array(line, { maxLength: 15 }), fc.array(line, { maxLength: 40 }))
  .map(([head, agenda]) => [...head, '1. Mötets öppnande', ...agenda].map(own).join('\n'));

const spoken = (text: string): string[] => text.replaceAll('\\n', ' ').match(told) ?? [];

describe('any text', () => {
  it('is read or refused, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.string({ unit: 'grapheme', maxLength: 400 }),
          kallelse,
        ),
        async (text) => {
          const imported = await readSummons({ text }, '2027-01-15');
          if (imported.ok) expect(imported.summons.items.length).toBeGreaterThan(0);
          else expect(['empty', 'nothing recognised']).toContain(imported.reason);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is kept to the last word, in the summons or in a doubt', async () => {
    await fc.assert(
      fc.asyncProperty(kallelse, async (text) => {
        const imported = await readSummons({ text }, '2027-01-15');
        if (!imported.ok) throw new Error(imported.reason);
        const kept = new Set(spoken(JSON.stringify([imported.summons, imported.doubts])));
        expect(spoken(text).filter((each) => !kept.has(each))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('has numbers that tell its items apart', async () => {
    await fc.assert(
      fc.asyncProperty(kallelse, async (text) => {
        const imported = await readSummons({ text }, '2027-01-15');
        const numbers = imported.ok ? imported.summons.items.map((item) => item.number) : [];
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
    );
  });
});
