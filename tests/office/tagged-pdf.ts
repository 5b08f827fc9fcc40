import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An element with text in a PDF's structure tree, and its ancestors, outermost first. */
interface Element {
  readonly type: string;
  readonly within: readonly string[];
  readonly text: string;
}

/** What a screen reader finds in a PDF. */
export interface TaggedPdf {
  readonly tagged: boolean;
  readonly title: string;
  /** The language of the whole document (BCP 47). */
  readonly language: string | undefined;
  readonly elements: readonly Element[];
  /** The types of all elements in reading order, also those without text. */
  readonly types: readonly string[];
}

/** Reads the output of `pdfinfo -struct-text`: one element per line, indented by depth, attributes after a slash, text in quotes. */
const structure = (printed: string): Pick<TaggedPdf, 'elements' | 'types'> => {
  const elements: { type: string; within: readonly string[]; text: string }[] = [];
  const open: { readonly depth: number; readonly type: string; element: (typeof elements)[number] | null }[] = [];
  const types: string[] = [];
  for (const line of printed.split('\n')) {
    const text = /^ *"(.*)"$/.exec(line)?.[1];
    const depth = line.search(/\S/);
    const type = /^ *([A-Z]\w*)(?: \(\w+\))?:?$/.exec(line)?.[1];
    if (type !== undefined) {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      open.push({ depth, type, element: null });
      types.push(type);
    }
    const last = open.at(-1);
    if (text === undefined || !last) continue;
    if (!last.element) {
      last.element = { type: last.type, within: open.slice(0, -1).map((one) => one.type), text: '' };
      elements.push(last.element);
    }
    last.element.text += text;
  }
  return { elements: elements.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })), types };
};

/** The language in the catalog (ISO 32000-1, 14.9.2), which LibreOffice writes as plain text. */
const languageOf = (pdf: Uint8Array): string | undefined =>
  /\/Type\/Catalog(?:(?!endobj).)*?\/Lang\(([^)]*)\)/s.exec(Buffer.from(pdf).toString('latin1'))?.[1];

/** Reads a PDF with poppler, a program other than the one that wrote it. */
export const readPdf = async (pdf: Uint8Array): Promise<TaggedPdf> => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-pdf-'));
  try {
    const file = join(folder, 'made.pdf');
    await writeFile(file, pdf);
    const { stdout: told } = await run('pdfinfo', [file]);
    const { stdout: tree } = await run('pdfinfo', ['-struct-text', file], { maxBuffer: 64 * 1024 * 1024 });
    const said = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'm').exec(told)?.[1] ?? '';
    return { tagged: said('Tagged') === 'yes', title: said('Title'), language: languageOf(pdf), ...structure(tree) };
  } finally {
    await rm(folder, { recursive: true });
  }
};
