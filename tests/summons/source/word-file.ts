import {
  Document,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

const level = (
  number: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
): ILevelsOptions => ({ level: number, format, text });

const lists = [
  { reference: 'agenda', levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2)')] },
  { reference: 'sections', levels: [level(0, LevelFormat.DECIMAL, '§ %1'), level(1, LevelFormat.BULLET, '•')] },
  {
    reference: 'decimals',
    levels: [0, 1, 2].map((at) => level(at, LevelFormat.DECIMAL, '%1.%2.%3'.slice(0, 3 * at + 2))),
  },
  { reference: 'numbers', levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.DECIMAL, '%2.')] },
  { reference: 'bullets', levels: [0, 1, 2].map((at) => level(at, LevelFormat.BULLET, '•')) },
  { reference: 'inner', levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.BULLET, '-')] },
];

type ListName = 'agenda' | 'sections' | 'inner' | 'decimals' | 'numbers' | 'bullets';

/** A paragraph; `**x**` is bold and `*x*` italic, and a list's name numbers it. */
export const p = (text: string, list?: ListName, at = 0): Paragraph =>
  new Paragraph({
    numbering: list && { reference: list, level: at },
    children: text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).map((part): ParagraphChild => {
      const bold = part.startsWith('**');
      return new TextRun({
        text: part.replace(/^\*+(?=\S.*\*)|(?<=\S)\*+$/g, ''),
        bold,
        italics: !bold && /^\*\S.*\*$/.test(part),
      });
    }),
  });

/** A table of cells, each of one or more paragraphs. */
export const t = (...rows: readonly (readonly (string | readonly string[])[])[]): Table =>
  new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: row.map((cell) => new TableCell({ children: [cell].flat().map((text) => p(text)) })),
        }),
    ),
  });

/** A Word file of these paragraphs and tables. */
export const word = async (...children: readonly (Paragraph | Table)[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      numbering: { config: lists },
      footnotes: { 1: { children: [new Paragraph('ersätter direktör Gunvor Åkerblad')] } },
      sections: [{ children }],
    }),
  );
