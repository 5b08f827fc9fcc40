import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Summons } from '../../src/meeting/summons.ts';
import { readSummons } from '../../src/summons/read.ts';
import { joined } from '../../src/summons/source/joined.ts';
import { linesOfText } from '../../src/summons/source/text-lines.ts';
import { rewritten } from '../office/libreoffice.ts';
import { seed } from './reading.ts';

/** A paragraph; wide spaces are tabs, by which names and roles stand side by side. */
const p = (text: string): Paragraph =>
  new Paragraph({
    tabStops: [{ type: 'left', position: 4500 }],
    children: text.split(/ {3,}/).map((part, at) => new TextRun({ children: at === 0 ? [part] : [new Tab(), part] })),
  });

/** The text set in Word: its paragraphs whole, and rows as those of a table in two columns. */
const typeset = (source: string): Promise<Uint8Array> => {
  const children: (Paragraph | Table)[] = [];
  let rows: TableRow[] = [];
  const endTable = (): void => {
    if (rows.length > 0) children.push(new Table({ rows, columnWidths: [4500, 4500] }));
    rows = [];
  };
  for (const { text, cells, bullet, gap } of joined(linesOfText(source), true)) {
    if (!cells || gap) endTable();
    if (gap) children.push(p(''));
    if (cells)
      rows.push(new TableRow({ children: cells.map((cell) => new TableCell({ children: [p(cell.join(' '))] })) }));
    else children.push(p(bullet ? `- ${text}` : text));
  }
  endTable();
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};

/** The words without Markdown, as they would be typed in Word. */
const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(?=[()])|\*\*/g, '')
    .replace(/(?<![\p{L}\d)]\s*)\*(?=\p{L})|(?<=\p{L})\*(?![\p{L}\s])/gu, '');

/** What an item says beside its text, which is wrapped otherwise on paper. */
const facts = ({ items }: Summons) =>
  items.map(({ number, title, kind, formality, slot, presenters, proposal, positions, subItems }) => ({
    ...{ number, title, kind, formality, slot, presenters, proposal, positions },
    subItems: subItems.map((sub) => [sub.letter, sub.title]),
  }));

const read = async (source: Parameters<typeof readSummons>[0]) => {
  const found = await readSummons(source, '2026-11-21');
  if (!found.ok) throw new Error(found.reason);
  return found.summons;
};

test.each([2024, 2019] as const)(
  'the minutes of %i, printed as PDF with their head in two columns, are read as their text is',
  async (year) => {
    const text = plain(seed(year));
    const pdfs = await rewritten({ 'seed.docx': await typeset(text) }, 'pdf');
    const printed = await read({ name: 'seed.pdf', bytes: pdfs['seed.docx'] ?? new Uint8Array() });
    const typed = await read({ text });
    expect(printed.items).toHaveLength(12);
    expect({ meeting: printed.meeting, groups: printed.groups }).toEqual({
      meeting: typed.meeting,
      groups: typed.groups,
    });
    expect(facts(printed)).toEqual(facts(typed));
  },
  500_000,
);
