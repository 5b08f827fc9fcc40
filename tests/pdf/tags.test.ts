import { type Placed, pdfFile } from '../support/files/pdf-file.ts';
import { type Tagged, type TaggedPage, tagged, taggedPdf } from '../support/files/tagged-pdf-file.ts';
import { linesOf, shown } from './told.ts';

const told = async (file: Uint8Array) => (await linesOf(file)).map(shown);
const toldOf = (...elements: readonly Tagged[]) => told(taggedPdf([{ elements }]));

const at = (x: number, y: number, text: string, more: Partial<Placed> = {}): Placed => ({ x, y, text, ...more });
const textsOf = ({ children }: Tagged): readonly Placed[] =>
  children.flatMap((child) => ('role' in child ? textsOf(child) : [child]));
/** The same page from a program that writes no tags. */
const untagged = (...elements: readonly Tagged[]) => told(pdfFile([{ texts: elements.flatMap(textsOf) }]));

const full = 'Nämnden beslutade att gå vidare med arbetet kring samordnad vård och omsorg för alla.';
const p = (...children: Tagged['children']): Tagged => tagged('P', ...children);
const table = (...rows: readonly (readonly Tagged[])[]): Tagged =>
  tagged('Table', ...rows.map((cells) => tagged('TR', ...cells)));
const td = (x: number, y: number, ...texts: readonly string[]): Tagged =>
  tagged('TD', ...texts.map((text, line) => p(at(x, y - line * 13, text))));

describe('where a PDF says what belongs together', () => {
  test('a paragraph after a line that is full begins anew', async () => {
    const two = [p(at(72, 700, full)), p(at(72, 686, 'Ordföranden tackar alla.'))];
    expect(await toldOf(...two)).toEqual([full, 'Ordföranden tackar alla.']);
    // Nobody could see that.
    expect(await untagged(...two)).toEqual([`${full} Ordföranden tackar alla.`]);
  });

  test('a paragraph goes on where its look changes, and where a line begins with a number', async () => {
    const changed = p(at(72, 700, full), at(72, 686, '3. mars 2027 är', { bold: true }), at(158, 686, 'sista dag.'));
    expect(await toldOf(changed)).toEqual([`${full} 3. mars 2027 är sista dag.`]);
    expect(await untagged(changed)).not.toEqual(await toldOf(changed));
  });

  test('a line that somebody ended stays a line of its own', async () => {
    expect(await toldOf(p(at(72, 700, 'Datum: 3 maj 2027'), at(72, 686, 'Plats: Teams')))).toEqual([
      'Datum: 3 maj 2027',
      'Plats: Teams',
    ]);
  });

  test('what is bold or a link divides no paragraph', async () => {
    const parts = p(
      at(72, 700, 'Nämnden beslutade att gå vidare med arbetet kring samordnad vård och omsorg'),
      tagged('Span', at(478, 700, 'för alla', { bold: true })),
      tagged('Link', tagged('NonStruct', at(72, 686, 'äldre i länet.'))),
    );
    expect(await toldOf(parts)).toEqual([
      'Nämnden beslutade att gå vidare med arbetet kring samordnad vård och omsorg för alla äldre i länet.',
    ]);
  });

  test('entries of a list are entries, with what they have below each other', async () => {
    const entry = (y: number, ...texts: readonly string[]): Tagged =>
      tagged(
        'LI',
        tagged('Lbl', at(72, y, '•')),
        tagged('LBody', ...texts.map((text, line) => p(at(90, y - line * 14, text)))),
      );
    expect(await toldOf(tagged('L', entry(700, full, 'Nytt stycke'), entry(672, 'Ny plan')))).toEqual([
      `• ${full}`,
      'Nytt stycke',
      '• Ny plan',
    ]);
  });
});

test('an entry of a list whose bullet is drawn is an entry, once, and a number stays a number', async () => {
  const entry = (y: number, ...children: Tagged['children']): Tagged =>
    tagged('LI', tagged('LBody', p(at(90, y, `Rad ${y}`)), ...children));
  const list = tagged('L', entry(700, p(at(90, 680, 'Mer om den')), tagged('L', entry(660))), entry(640));
  const numbered = tagged(
    'L',
    tagged('LI', tagged('Lbl', at(72, 600, '1.')), tagged('LBody', at(90, 600, 'Först'))),
    tagged('LI', p(at(72, 580, '14 § Sedan'))),
  );
  expect(await toldOf(list, numbered)).toEqual([
    '• Rad 700',
    'Mer om den',
    '• Rad 660',
    '• Rad 640',
    '1. Först',
    '14 § Sedan',
  ]);
});

describe('a table that a PDF tells of', () => {
  test('has the cells that it says, also empty ones and such with several paragraphs', async () => {
    const people = table(
      [td(72, 700, 'Norra'), td(250, 700, 'Tora Holm', 'Bo Nyman'), td(420, 700)],
      [td(72, 674, 'Inlandet'), td(250, 674), td(420, 674, 'Förhinder')],
    );
    expect(await toldOf(people)).toEqual(['Norra | Tora Holm / Bo Nyman | ', 'Inlandet |  | Förhinder']);
  });

  test('ends where it says: what stands close under it is no cell', async () => {
    const [rows, label] = [
      table([td(72, 700, 'Insats'), td(300, 700, 'Belopp')], [td(72, 687, 'Utbildning'), td(300, 687, '1 200 000 kr')]),
      p(at(72, 674, 'Förslag till beslut:')),
    ];
    const after = p(at(72, 661, 'Utskottet beslutar'), at(300, 661, 'enligt förslaget.'));
    expect(await toldOf(rows, label, after)).toEqual([
      'Insats | Belopp',
      'Utbildning | 1 200 000 kr',
      'Förslag till beslut:',
      'Utskottet beslutar    enligt förslaget.',
    ]);
    expect((await untagged(rows, label, after))[3]).not.toBe('Utskottet beslutar    enligt förslaget.');
  });

  test('has one row where a text is longer than its column, and one head over a page break', async () => {
    const head = (y: number) => [td(72, y, 'Insats'), td(375, y, 'Belopp')];
    const long: Tagged = tagged(
      'TD',
      p(at(72, 60, 'Utbildning i samordnad individuell planering för alla som'), at(72, 47, 'arbetar med den')),
    );
    const pages: readonly TaggedPage[] = [
      { elements: [table(head(73), [long, td(375, 60, '1 200 000 kr')])] },
      { elements: [table(head(700), [td(72, 687, 'Mobila team'), td(375, 687, '450 000 kr')])] },
    ];
    expect(await told(taggedPdf(pages))).toEqual([
      'Insats | Belopp',
      'Utbildning i samordnad individuell planering för alla som arbetar med den | 1 200 000 kr',
      'Mobila team | 450 000 kr',
    ]);
  });

  test('in a cell of another is text of that cell', async () => {
    const inner = tagged('TD', table([td(250, 700, 'Ett'), td(300, 700, 'Två')], [td(250, 687, 'Tre')]));
    expect(await toldOf(table([td(72, 700, 'Bilaga'), inner]))).toEqual(['Bilaga | Ett    Två / Tre']);
  });
});

describe('tags that are not to be trusted', () => {
  const joined = [`${full} Ordföranden tackar alla.`];
  const second = at(72, 686, 'Ordföranden tackar alla.');

  test('are not followed on a page of which they name too little', async () => {
    expect(await told(taggedPdf([{ elements: [p(at(72, 700, full))], loose: [second] }]))).toEqual(joined);
  });

  test('are followed where only page numbers and the like have none', async () => {
    const artifacts = Array.from({ length: 20 }, (_, line) => at(72, 500 - line * 20, `Sida ${line}`));
    const lines = await told(taggedPdf([{ elements: [p(at(72, 700, full)), p(second)], artifacts }]));
    expect(lines.slice(0, 2)).toEqual([full, second.text]);
  });

  test('may be as deep and as many as they like', async () => {
    let deep = p(at(72, 700, 'Djupt'));
    for (let level = 0; level < 300; level += 1) deep = tagged(level % 3 === 0 ? 'Table' : 'Sect', deep);
    expect(await toldOf(deep, p(at(72, 660, 'Sist')))).toContain('Sist');
    const wide = table(Array.from({ length: 2_000 }, (_, column) => td(72 + column, 600, 'a')));
    expect((await toldOf(p(at(72, 700, 'Först')), wide))[0]).toBe('Först');
  });
});
