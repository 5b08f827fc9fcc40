import type { PdfLine } from '../../src/pdf/lines/pdf-line.ts';
import { plain } from '../../src/pdf/pages/piece.ts';
import { readPdf } from '../../src/pdf/read-pdf.ts';

/** A line as text: cells divided by `|`, their paragraphs by `/`. */
export const shown = ({ runs, cells, bullet }: PdfLine): string =>
  cells ? cells.map((cell) => cell.map(plain).join(' / ')).join(' | ') : `${bullet ? '• ' : ''}${plain(runs)}`;

/** The lines of a PDF that can be read. */
export const linesOf = async (file: Uint8Array): Promise<readonly PdfLine[]> => {
  const text = await readPdf(file, 100_000);
  if (typeof text === 'string') throw new Error(text);
  return text.lines;
};
