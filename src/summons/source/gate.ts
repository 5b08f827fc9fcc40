import { isUtf8 } from 'node:buffer';
import { openPackage, type PackageLimits, type Parts, textOf, type WordPackage } from '../../word/package.ts';

/** Why a kallelse cannot be read at all. */
export type Unreadable =
  | 'empty'
  | 'nothing recognised'
  | 'locked'
  | 'pdf without text'
  | 'pdf without letters'
  | 'pdf too long'
  | 'pdf broken'
  | 'too large'
  | 'macros'
  | 'zip bomb'
  | 'too complex'
  | 'busy'
  | 'unsupported'
  | 'broken';

/** The largest file taken, in bytes, and the longest text, in characters and in lines. */
export const limits = { bytes: 10 * 1024 * 1024, characters: 500_000, lines: 10_000 } as const;

const packageLimits: PackageLimits = { files: 2000, unpacked: 100 * 1024 * 1024, xml: 30 * 1024 * 1024 };

/** What a file holds, before any of it is read: text, a PDF, or a package that may be a Word document or an OpenDocument text. */
export type FileContent =
  | { readonly type: 'pdf'; readonly bytes: Uint8Array }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'package'; readonly opened: WordPackage };

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Whether a file is a PDF by its bytes; a mark of UTF-8 or empty lines may stand before. */
export const isPdf = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));

/** UTF-8 with or without mark, UTF-16 with mark, else Windows-1252, as old Swedish text files are. */
const decoded = (bytes: Uint8Array): string => {
  if (starts(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
};

const readParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|settings|header\d*)\.xml|word\/_rels\/(?:document|footnotes)\.xml\.rels)$/;
/** What may carry code, or text that would be missed without a word. */
const macros = /vbaProject|vbaData|activeX\//i;
const foreign = /^word\/(?:afchunk|.*\.(?:mht|html?|rtf)$)|oleObject[^/]*\.bin$/i;

/** The parts of a Word document that a kallelse is read from, or why it is not read. */
export const readableParts = async ({ entries, unpack }: WordPackage): Promise<Parts | Unreadable> => {
  const holds = (path: RegExp): boolean => entries.some((entry) => path.test(entry.path));
  if (holds(macros)) return 'macros';
  const parts = await unpack((path) => readParts.test(path));
  if (typeof parts === 'string') return parts;
  if (/macroEnabled/i.test(textOf(parts, '[Content_Types].xml') ?? '')) return 'macros';
  const document = textOf(parts, 'word/document.xml');
  return document === null || holds(foreign) || /<w:altChunk[\s/>]/.test(document) ? 'unsupported' : parts;
};

const odtMacros = /^(?:Basic|Scripts)\//;

/** The parts of an OpenDocument text that a kallelse is read from, or why it is not read; null where the package is none. */
export const odtPartsOf = async ({ entries, unpack }: WordPackage): Promise<Parts | Unreadable | null> => {
  if (!entries.some(({ path }) => path === 'mimetype')) return null;
  // Where these say that the rest is encrypted, it is not looked at.
  const told = await unpack((path) => path === 'mimetype' || path === 'META-INF/manifest.xml');
  if (typeof told === 'string') return told;
  if (textOf(told, 'mimetype')?.trim() !== 'application/vnd.oasis.opendocument.text') return 'unsupported';
  if (entries.some(({ path }) => odtMacros.test(path))) return 'macros';
  if (textOf(told, 'META-INF/manifest.xml')?.includes('encryption-data')) return 'locked';
  const parts = await unpack((path) => path === 'content.xml' || path === 'styles.xml');
  return typeof parts === 'string' || parts.has('content.xml') ? parts : 'broken';
};

/** Tells what a file is by its bytes, before anything is unpacked: its size, its kind, and what a package says it holds. */
export const contentOf = async (name: string, bytes: Uint8Array): Promise<FileContent | Unreadable> => {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limits.bytes) return 'too large';
  if (isPdf(bytes)) return { type: 'pdf', bytes };
  // Old Word files and password-protected ones (compound files), and RTF.
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]) || starts(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'unsupported';
  if (starts(bytes, [0x50, 0x4b])) {
    const opened = await openPackage(bytes, packageLimits);
    return typeof opened === 'string' ? opened : { type: 'package', opened };
  }
  if (/\.(?:docx|odt)$/i.test(name)) return 'broken';
  if (/\.pdf$/i.test(name)) return 'pdf broken';
  if (/\.(?:docm|dotm|doc|dot|rtf|xlsx?|pptx?|html?|eml|msg|png|jpe?g)$/i.test(name)) return 'unsupported';
  const utf16 = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]);
  if (!utf16 && bytes.subarray(0, 8192).includes(0)) return 'unsupported';
  return { type: 'text', text: decoded(bytes) };
};
