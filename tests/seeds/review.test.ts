import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corrected, told } from '../review/reviewed.ts';

const seed = (name: string): Promise<string> => readFile(join(process.env['SEEDS_DIR'] ?? '', name), 'utf8');

const newer = '001_21de2425eef44a09.txt';
const older = '000_23e83e8b4d812ff1.txt';

describe('the minutes of 9 April 2024', () => {
  test('F14 I3 I5 J7 J9 J11 D7 D9 every known fault is found at its place, and no other', async () => {
    expect(await told(await seed(newer))).toEqual([
      '60 3 dead link',
      '72 4 outcome missing',
      '90 4 dead link',
      '110 5 outcome missing',
      '122 5 dead link',
      '136 6 dead link',
      '153 6 dead link',
      '163 7 outcome missing',
      '165 7 abbreviation never explained',
      '179 8 dead link',
      '194 8 dead link',
      '204 9 outcome missing',
      '204 9 body name misspelt',
      '210 9 dead link',
      '218 10 pause not in the slots',
      '222 10 outcome missing',
      '224 10 abbreviation never explained',
      '230 10 dead link',
      '240 11 outcome missing',
      '262 12 dead link',
      '263 12 decided document called proposal',
      '263 12 dead link',
      '267 12 abbreviation never explained',
      '277 12 abbreviation explained otherwise',
      '290 12 dead link',
      '- - next meeting missing',
      '- - signature missing',
    ]);
  });

  /** All that is wrong with them, each with what would be right. */
  const corrections: readonly (readonly [string, string])[] = [
    ['](#)', '](https://example.org/bilaga.pdf)'],
    ['](https://vgregion.se)', '](https://example.org/avtal.pdf)'],
    ['Förslag till ställningstagande:', 'Ställningstagande:'],
    ['Vårdssamverkan Västra', 'Vårdsamverkan Västra'],
    ['10.25 - 10.30', '10.40 - 10.45'],
    ['10.30 - 10.35', '10.45 - 10.50'],
    ['10.35 – 10.45', '10.50 – 11.00'],
    [
      '[Förslag Förvaltningsplan samordnad hälsa, vård och omsorg 2024',
      '[Förvaltningsplan 2024, beslutad, VVG 2024-04-09',
    ],
    ['IT-tjänsten SAMSA\n', 'IT-tjänsten SAMSA (samordning i vården).\n'],
    ['mötet med SRO', 'mötet med politiskt samrådsorgan (SRO)'],
    ['designen av SAMVY', 'designen av SAMVY (den nya vårdplaneringen)'],
    ['Publicerings- och användbarhetsavtal', 'personuppgiftsbiträdesavtal'],
  ];
  const ending =
    '\nNästa möte är den 4 juni 2024 kl. 09.00-11.00\n\nEva Ek    Bo Alm\n\nordförande    vice ordförande\n';

  test('silence on the corrected copy', async () => {
    expect(await told(`${corrected(await seed(newer), corrections)}\n13. Nästa möte\n${ending}`)).toEqual([]);
  });

  test('E13 the sum is right, and a wrong one is found', async () => {
    const [wrong] = (await told((await seed(newer)).replace('25 254 013', '25 254 031'))).filter((one) =>
      one.endsWith('sum does not add up'),
    );
    expect(wrong).toBe('149 6 sum does not add up');
  });
});

describe('the minutes of 26 August 2019', () => {
  test('A3 E6 J1 J2 J11 every known fault is found at its place, and no other', async () => {
    expect(await told(await seed(older))).toEqual([
      '51 - name spelt two ways',
      '55 - date without year',
      '63 1 abbreviation never explained',
      '109 4 abbreviation never explained',
      '240 7 internal note in title',
      '323 11 duplicate letter',
      '353 12 date without year',
    ]);
  });

  /** All that is wrong with them, each with what would be right. */
  const corrections: readonly (readonly [string, string])[] = [
    ['Assmundson', 'Asmundsson'],
    ['26 augusti kl.', '26 augusti 2019 kl.'],
    ['28/11 kl.', '28/11 2019 kl.'],
    ['- FVM', '- FVM (den nya vårdinformationen)'],
    ['SAMSA behöver', 'SAMSA (samordning i vården) behöver'],
    [' (15 min) Malin', ''],
    ['b) Dagordningen', 'c) Dagordningen'],
    ['a) Ann-Marie', 'b) Ann-Marie'],
  ];

  test('silence on the corrected copy', async () => {
    expect(await told(corrected(await seed(older), corrections))).toEqual([]);
  });
});
