import type { Attachment, Head, Item } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { held, olderStyle, sub, summonsOf } from '../records/record.ts';
import { said } from '../records/said.ts';

const document = (title: string, place: Attachment['place'], url: string | null = null): Attachment => ({
  title,
  url,
  place,
});

/** The text after the item's heading. */
const after = (asked: Partial<Item>, head: Partial<Head> = {}): readonly string[] => {
  const lines = said(held(summonsOf([item(4, 'Vårdplan', asked)], head), []));
  return lines.slice(lines.findIndex((line) => /^4[.)] Vårdplan$/.test(line)) + 1);
};

describe('documents of an item', () => {
  test('E9 before the text: a list of links or files, else after Bilaga; the older form lists but links', () => {
    const linked = document('Länkad.pdf', 'before', 'https://a.example/l.pdf');
    const one = [document('Följebrev.pdf', 'before')];
    const two = [...one, document('Plan', 'before')];
    expect(after({ attachments: [linked, ...one], body: 'Text.' })).toEqual([
      '- Länkad.pdf',
      '- Följebrev.pdf',
      'Text.',
    ]);
    expect(after({ attachments: two })).toEqual(['Bilagor: Följebrev.pdf; Plan']);
    expect(after({ attachments: one }, { style: olderStyle })).toEqual(['Bilaga: Följebrev.pdf']);
    expect(after({ attachments: [linked] }, { style: olderStyle })).toEqual(['- Länkad.pdf']);
  });

  test('E9 links beside what has none keep their order, after Bilagor on a line of its own', () => {
    const attachments = [document('Plan', 'before', 'https://a.example/p'), document('Följebrev', 'before')];
    for (const head of [{}, { style: olderStyle }])
      expect(after({ attachments, body: 'Text.' }, head)).toEqual(['Bilagor:', '- Plan', '- Följebrev', 'Text.']);
  });

  test.each([
    [['Presentation Plan'], 'För mer information, se presentation:'],
    [['Lathund'], 'För mer information, se bifogat dokument:'],
    [['Lathund', 'Presentation Plan'], 'För mer information, se bifogade dokument:'],
  ])('E10 after the text %j is led in by “%s”', (titles, lead) => {
    const attachments = titles.map((title) => document(title, 'after'));
    expect(after({ attachments, body: 'Text.' })).toEqual(['Text.', lead, ...titles.map((title) => `- ${title}`)]);
  });

  test('E10 a text that leads them in itself is believed', () => {
    const attachments = [document('Presentation Plan', 'after')];
    expect(after({ attachments, body: 'För detaljer om medlen, se presentation:' })).toEqual([
      'För detaljer om medlen, se presentation:',
      '- Presentation Plan',
    ]);
  });

  test('E10 G1 they stand before a dialogue the text tells of', () => {
    const attachments = [document('Presentation Plan', 'after')];
    expect(after({ attachments, body: 'Text.\n\nEfterföljande diskussion:\n\n- Hur?' }).slice(1)).toEqual([
      'För mer information, se presentation:',
      '- Presentation Plan',
      'Efterföljande diskussion:',
      '- Hur?',
    ]);
  });

  test('a document the text names is not named twice', () => {
    const attachments = [document('Plan_2024 (utkast).pdf', 'after')];
    expect(after({ attachments, body: 'Se [Plan\\_2024 (utkast).pdf](https://a.example).' })).toHaveLength(1);
  });

  test('D6 E9 an annex of a reported matter is said after it', () => {
    const reporting = {
      formality: 'reporting' as const,
      subItems: [sub('a', 'Ett'), sub('b', 'Två')],
      attachments: [document('Bilaga b', 'before')],
    };
    expect(after(reporting)).toEqual(['Ingen föredragning.', 'a) Ett', 'b) Två Bilaga.']);
  });
});
