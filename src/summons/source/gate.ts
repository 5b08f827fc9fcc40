import { isUtf8 } from 'node:buffer';
import { type Opened, opened } from '../../word/package.ts';
import { withinLimits } from '../../word/xml-limits.ts';

/** Why a kallelse cannot be read at all. */
export type Unreadable =
  | 'empty'
  | 'nothing recognised'
  | 'pdf'
  | 'too large'
  | 'macros'
  | 'zip bomb'
  | 'too complex'
  | 'busy'
  | 'unsupported'
  | 'broken';

/** The largest file taken, in bytes, and the longest text, in characters and in lines. */
export const limits = { bytes: 10 * 1024 * 1024, characters: 500_000, lines: 10_000 } as const;

/** What came through the gate: text, or the parts of a Word document that are read. */
export type Passed =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'word'; readonly parts: ReadonlyMap<string, string> };

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** UTF-8 with or without mark, UTF-16 with mark, else Windows-1252, as old Swedish text files are. */
const decoded = (bytes: Uint8Array): string => {
  if (starts(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (starts(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
};

const readParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|settings)\.xml|word\/_rels\/(?:document|footnotes)\.xml\.rels)$/;
/** What may carry code, or text that would be missed without a word. */
const macros = /vbaProject|vbaData|activeX\//i;
const foreign = /^word\/(?:afchunk|.*\.(?:mht|html?|rtf)$)|oleObject[^/]*\.bin$/i;

const word = ({ names, parts }: Opened): Passed | Unreadable => {
  const types = parts.get('[Content_Types].xml') ?? '';
  if (names.some((name) => macros.test(name)) || /macroEnabled/i.test(types)) return 'macros';
  if (!parts.has('word/document.xml')) return 'unsupported';
  const document = parts.get('word/document.xml') ?? '';
  if (names.some((name) => foreign.test(name)) || /<w:altChunk[\s/>]/.test(document)) return 'unsupported';
  // Office never writes a document type; one is there only to define entities.
  if ([...parts.values()].some((part) => part.includes('<!DOCTYPE'))) return 'broken';
  return withinLimits(parts.values()) ? { type: 'word', parts } : 'too complex';
};

/** Looks at the bytes before anything is parsed: size, kind of file, macros, unpacked size. */
export const passed = async (name: string, bytes: Uint8Array): Promise<Passed | Unreadable> => {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > limits.bytes) return 'too large';
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  // Old Word files and password-protected ones (compound files), and RTF.
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]) || starts(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'unsupported';
  if (starts(bytes, [0x50, 0x4b])) {
    const zip = await opened(bytes, (part) => readParts.test(part));
    return typeof zip === 'string' ? zip : word(zip);
  }
  if (/\.docx$/i.test(name)) return 'broken';
  if (/\.(?:docm|dotm|doc|dot|rtf|odt|xlsx?|pptx?|html?|eml|msg|png|jpe?g)$/i.test(name)) return 'unsupported';
  const utf16 = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]);
  if (!utf16 && bytes.subarray(0, 8192).includes(0)) return 'unsupported';
  return { type: 'text', text: decoded(bytes) };
};
