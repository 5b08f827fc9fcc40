import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const p = (text: string, bold = false): Paragraph => new Paragraph({ children: [new TextRun({ text, bold })] });

/** A table of these widths, in twentieths of a point. Each cell is the paragraphs it holds. */
const table = (widths: readonly number[], rows: readonly (readonly (readonly string[])[])[]): Table =>
  new Table({
    columnWidths: [...widths],
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((texts) => new TableCell({ children: texts.map((text) => p(text)) })) }),
    ),
  });

const plan = [
  'Vinterberedskap',
  'Förslag till beslut',
  'Planen för vintern antas, och den ses över när den har prövats i kommunerna en hel vinter.',
  'Bilagor',
  'Vinterplan.pdf',
  'Riskanalys.docx',
];

/** The minutes of an invented board as Word: its head in two columns, and a table of items, each with what belongs to it in the cell of its title. */
export const formalMinutes = (): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            p('Protokoll', true),
            p('Samverkansrådet Sjöbygden'),
            p('Datum: 11 februari 2027'),
            p('Tid: 09.00–11.00'),
            p('Plats: Rådhuset, sal B'),
            p(''),
            table(
              [4500, 4500],
              [
                [['Närvarande'], ['Frånvarande']],
                [['Eva Ek, ordförande'], ['Siv Dal']],
                [['Bo Lund, sekreterare'], ['Dan Alm']],
                [['Ove Berg'], ['']],
              ],
            ),
            p(''),
            table(
              [800, 4800, 2200, 1200],
              [
                [['Nr'], ['Ärende'], ['Föredragande'], ['Tid']],
                [['1'], ['Mötets öppnande'], ['Eva Ek'], ['09.00']],
                [['2'], plan, ['Mia Holm', 'Per Ås'], ['09.05']],
                [['3'], ['Hemgång', 'Bilaga: Hemgång.pdf'], ['Bo Lund'], ['09.45']],
                [['4'], ['Nästa möte'], [''], ['10.30']],
              ],
            ),
          ],
        },
      ],
    }),
  );
