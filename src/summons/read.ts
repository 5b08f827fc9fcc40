import type { DateText } from '../language/calendar.ts';
import type { Doubt, SourceLine, Summons, WrittenLine } from '../meeting/summons.ts';
import { treeOfOdt } from '../odt/odt-tree.ts';
import { readPdf, type UnreadPdf } from '../pdf/read-pdf.ts';
import { type Tree, treeOf } from '../word/document-tree.ts';
import type { WordPackage } from '../word/package.ts';
import { parse } from './parse.ts';
import { contentOf, type FileContent, limits, odtPartsOf, readableParts, type Unreadable } from './source/gate.ts';
import { joined } from './source/joined.ts';
import type { Line } from './source/line.ts';
import { withoutLongLines } from './source/long-lines.ts';
import { linesOfPdf, startsAnew } from './source/pdf-lines.ts';
import { linesOfText } from './source/text-lines.ts';
import { linesOfWord } from './source/word-lines.ts';
import { lineOf, writtenOf } from './source/written-lines.ts';

/** The source of a summons: a file as received, pasted text, or lines that were read before. `name` is the file's, null for a text. */
export type Source =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly text: string }
  | { readonly written: readonly WrittenLine[]; readonly name: string | null };

export type Imported =
  | {
      readonly ok: true;
      readonly summons: Summons;
      readonly doubts: readonly Doubt[];
      readonly lines: readonly SourceLine[];
      /** All lines, as they can be read again. */
      readonly written: readonly WrittenLine[];
    }
  | { readonly ok: false; readonly reason: Unreadable };

const refused = (reason: Unreadable): Imported => ({ ok: false, reason });

const isTooLong = (lines: readonly Line[]): boolean =>
  lines.length > limits.lines || lines.reduce((sum, line) => sum + line.text.length, 0) > limits.characters;

const ofText = (text: string): readonly Line[] | Unreadable => {
  if (text.length > limits.characters) return 'too large';
  const lines = joined(withoutLongLines(linesOfText(text)), true);
  if (lines.length === 0) return 'empty';
  return isTooLong(lines) ? 'too large' : lines;
};

/** The tree of a Word document, or of an OpenDocument text. */
const treeIn = async (opened: WordPackage): Promise<Tree | null | Unreadable> => {
  const odt = await odtPartsOf(opened);
  if (odt !== null) return typeof odt === 'string' ? odt : treeOfOdt(odt);
  const parts = await readableParts(opened);
  return typeof parts === 'string' ? parts : treeOf(parts);
};

const ofPackage = async (opened: WordPackage): Promise<readonly Line[] | Unreadable> => {
  const tree = await treeIn(opened);
  if (typeof tree === 'string') return tree;
  if (!tree) return 'broken';
  const read = linesOfWord(tree);
  if (read === 'too complex') return read;
  if (isTooLong(read)) return 'too large';
  // Word's paragraphs are whole, except at page breaks of documents scanned or copied from a PDF.
  const lines = joined(withoutLongLines(read), false);
  if (lines.length === 0) return 'empty';
  return lines;
};

const unreadPdf: Readonly<Record<UnreadPdf, Unreadable>> = {
  locked: 'locked',
  damaged: 'pdf broken',
  'too many pages': 'pdf too long',
  'no text': 'pdf without text',
  'no letters': 'pdf without letters',
  'too much text': 'too large',
};

/** What was read, and what is told beside what the parser doubts. */
interface ReadLines {
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
}

const ofPdf = async (bytes: Uint8Array): Promise<ReadLines | Unreadable> => {
  const read = await readPdf(bytes, limits.characters, startsAnew);
  if (typeof read === 'string') return unreadPdf[read];
  const found = withoutLongLines(linesOfPdf(read.lines));
  if (isTooLong(found)) return 'too large';
  const lines = joined(found, false);
  if (lines.length === 0) return 'pdf without text';
  const doubts = read.pagesWithoutText.map(
    (page): Doubt => ({ reason: 'page without text', line: null, quote: `${page}` }),
  );
  return { lines, doubts };
};

const understood = ({ lines, doubts }: ReadLines, name: string | null, today: DateText): Imported => {
  const read = parse(lines, { today, name });
  if (read.summons.items.length === 0) return refused('nothing recognised');
  return { ok: true, ...read, doubts: [...doubts, ...read.doubts], written: lines.map(writtenOf) };
};

const only = (lines: readonly Line[] | Unreadable): ReadLines | Unreadable =>
  typeof lines === 'string' ? lines : { lines, doubts: [] };

const linesOf = async (content: FileContent): Promise<ReadLines | Unreadable> => {
  switch (content.type) {
    case 'text':
      return only(ofText(content.text));
    case 'pdf':
      return ofPdf(content.bytes);
    case 'package':
      return only(await ofPackage(content.opened));
  }
};

/** Lines that were read before are whole already, so they are not joined. */
const ofWritten = (written: readonly WrittenLine[]): readonly Line[] | Unreadable => {
  const lines = withoutLongLines(written.map(lineOf));
  if (lines.length === 0) return 'empty';
  return isTooLong(lines) ? 'too large' : lines;
};

/** Reads a kallelse from a file that `contentOf` has opened; what it could not open stays refused. */
export const readContent = async (
  content: FileContent | Unreadable,
  name: string | null,
  today: DateText,
): Promise<Imported> => {
  if (typeof content === 'string') return refused(content);
  const read = await linesOf(content);
  return typeof read === 'string' ? refused(read) : understood(read, name, today);
};

/**
 * Reads a summons, or old minutes, from pasted text, .txt, .md, .docx, .odt or .pdf, at most 10 MB, 500,000 characters and 10,000 lines. `today` helps
 * where a date has no year. A file that cannot be read, or in which no item is recognised, is a refusal.
 */
export const readSummons = async (source: Source, today: DateText): Promise<Imported> => {
  if ('written' in source) {
    const read = only(ofWritten(source.written));
    return typeof read === 'string' ? refused(read) : understood(read, source.name, today);
  }
  return 'text' in source
    ? readContent({ type: 'text', text: source.text }, null, today)
    : readContent(await contentOf(source.name, source.bytes), source.name, today);
};
