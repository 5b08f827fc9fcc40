import { fc } from '../../support/properties.ts';

export const pick = <T>(...of: readonly T[]) => fc.constantFrom(...of);
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
export const few = <T>(one: fc.Arbitrary<T>, least = 0, most = 3) =>
  fc.array(one, { minLength: least, maxLength: most });

const word = pick(
  ...'hemgång barnens rutiner i länet – vidare utskrivning 2027 digitalt nära SIP (SAMSA) första/andra 50% ”trygg” följs 3,5'.split(
    ' ',
  ),
);
const words = (least: number, most: number) => few(word, least, most).map((all) => all.join(' '));
const begun = (first: fc.Arbitrary<string>, more: fc.Arbitrary<string>) =>
  fc.tuple(first, more).map((all) => all.join(' ').trim());
export const title = begun(
  pick('Vård', 'Äldres', 'SIP', 'Översyn'),
  begun(words(0, 6), pick('framåt', 'år 2027', '(SIMBA)')),
);
const odd = pick(
  'a_b',
  '2*3',
  '[1]',
  'x|y',
  '<b>',
  '&amp;',
  'x_',
  '#5',
  '{{titel}}',
  '`kod`',
  '5.',
  '* ej',
  '(15 min)',
  'a)',
);
export const sentence = begun(
  pick('Frågan', 'Ett', 'Åtgärden', 'SIP-planen'),
  few(fc.oneof({ weight: 9, arbitrary: word }, odd), 2, 40).map((all) => all.join(' ')),
).map((text) => `${text}.`);
export const position = begun(pick('Rådet noterar', 'VRX ställer sig bakom'), sentence);

export const list = few(sentence, 1, 4).map((all) => all.map((text) => `- ${text}`).join('\n'));
const nested = fc
  .tuple(sentence, few(sentence, 1, 3))
  .map(([top, under]) => [`1. ${top}`, ...under.map((text) => `   - ${text}`)].join('\n'));
const table = few(fc.tuple(words(1, 3), fc.integer({ min: 1000, max: 9_999_999 })), 1, 4).map((rows) =>
  [
    '| Del | Belopp |',
    '| --- | --- |',
    ...rows.map(([what, amount]) => `| ${what} | ${amount.toLocaleString('sv')} kr |`),
  ].join('\n'),
);
const styled = pick(
  'En **viktig** sak.',
  'Se *Årsberättelse 2027* först.',
  'Läs [rapporten](https://exempel.se/rapport.pdf) före mötet.',
);
export const body = fc
  .tuple(
    sentence,
    few(fc.oneof(sentence, styled, begun(sentence, sentence)), 0, 3),
    maybe(fc.oneof(list, nested, table)),
    maybe(sentence),
    pick(null, null, 'Att tänka på:', 'Mer finns i bilagan, se följande dokument:'),
  )
  .map((all) =>
    all
      .flat()
      .filter((text) => text !== null)
      .join('\n\n'),
  );
