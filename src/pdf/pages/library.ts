import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The longest PDF that is read, in pages. The minutes of boards that publish them have 2 to 60. */
const mostPages = 200;

/** Why a PDF was not opened: a password is needed, it is damaged, or has more than `mostPages`. */
export type Unopened = 'locked' | 'damaged' | 'too many pages';

/** pdf.js wants these classes of a browser when it is loaded. Only drawing uses them. */
const drawing = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** pdf.js, loaded when the first PDF is read, since most processes read none. */
export const pdfjs = () => {
  for (const name of drawing)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
};

const named = (fault: unknown, name: string): boolean => fault instanceof Error && fault.name === name;

/**
 * Opens a PDF for its text: no script of it runs, no picture is unpacked, nothing is fetched. pdf.js parses in the calling thread, so it is
 * called where time and memory are watched. A file may open without its password where that only forbids changes.
 */
export const openPdf = async (bytes: Uint8Array): Promise<PDFDocumentProxy | Unopened> => {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const opening = getDocument({
    // pdf.js takes over the memory of what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await opening.promise;
    if (document.numPages <= mostPages) return document;
  } catch (fault) {
    await opening.destroy();
    if (named(fault, 'PasswordException')) return 'locked';
    // pdf.js throws errors of many kinds for what is no PDF.
    if (fault instanceof Error) return 'damaged';
    throw fault;
  }
  await opening.destroy();
  return 'too many pages';
};
