import { cleaned, plainText } from '../../language/plain-text.ts';
import { bulletSigns } from '../../pdf/lines/marks.ts';
import type { PdfLine } from '../../pdf/lines/pdf-line.ts';
import type { Run } from '../../pdf/pages/piece.ts';
import { withMarks } from '../../word/paragraph-markdown.ts';
import { endsWithFile } from '../item/documents.ts';
import { isLabelAlone } from './labels.ts';
import type { Line } from './line.ts';
import { pageNumber } from './text-lines.ts';

const markdown = (runs: readonly Run[]): string =>
  runs
    .map((run) => withMarks(cleaned(run.text).replace(/[^\S\n]/g, ' '), run))
    .join('')
    .trim();

const bulletSign = new RegExp(`^[${bulletSigns}]\\s+`, 'u');

const begins = /^\s*[\p{Lu}\d]/u;

/** In a narrow column every line looks full. A label parts it from both sides, and a file's name from what begins after it. */
export const startsAnew = (before: string, line: string): boolean =>
  isLabelAlone(before) || (begins.test(line) && (isLabelAlone(line) || endsWithFile(before.trim())));

/** The lines of a PDF as the parser takes them, numbered in the order of the document. */
export const linesOfPdf = (lines: readonly PdfLine[]): readonly Line[] => {
  const read: Line[] = [];
  let gap = true;
  for (const line of lines) {
    const cells = line.cells?.map((cell) => cell.map((runs) => markdown(runs).replace(bulletSign, '')).filter(Boolean));
    const text = cells ? cells.map((texts) => texts.join(' ')).join('    ') : markdown(line.runs);
    gap ||= line.gap;
    if (text.trim() === '' || pageNumber.test(plainText(text))) continue;
    const number = read.length + 1;
    const { bullet, indent, heading } = line;
    read.push({ number, text, bullet, indent, gap, cells: cells ?? null, heading, list: null });
    gap = false;
  }
  return read;
};
