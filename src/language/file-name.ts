/** Longest name in UTF-8 bytes; file systems allow 255, SharePoint 400 characters for the whole path. */
const longest = 180;
// Windows names no file with these; SharePoint refuses them too.
const forbidden = /["*:<>?/\\|]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// A run is tried from its first character only.
const trailing = /(?<![.\s])[.\s]+$/;
// Devices of Windows, whatever their ending.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|desktop)(?=\.|$)/i;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const shortened = (text: string, bytes: number): string => {
  let short = '';
  let size = 0;
  for (const character of text) {
    size += bytesOf(character);
    if (size > bytes) break;
    short += character;
  }
  return short;
};

// The ending keeps its dot.
const split = (name: string): readonly [stem: string, ending: string] => {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]{1,8})?$/is.exec(name) ?? [];
  return [stem, ending];
};

/**
 * A name every file system and SharePoint takes, the same each time for the same input: forbidden characters become `-`, invisible ones go,
 * no leading or trailing dots and spaces, no reserved device, at most 180 bytes with `suffix` and ending kept. Never a path.
 */
export const safeName = (name: string, suffix = ''): string => {
  const clean = name
    .normalize('NFC')
    .replace(invisible, ' ')
    .replace(halfPair, '\ufffd')
    .replace(forbidden, '-')
    // SharePoint keeps this mark for itself.
    .replace(/_vti_/gi, '-vti-')
    .replace(/(?<![\s.])[\s.]+\./g, '.')
    .replace(/\s+/g, ' ')
    .trim();
  const [written, ending] = split(clean);
  const stem = written.replace(/^[.\s~]+/, '').replace(trailing, '') || 'file';
  const kept = reserved.test(`${stem}${ending}`) ? `-${stem}` : stem;
  const room = longest - bytesOf(suffix) - bytesOf(ending);
  return `${shortened(kept, room).replace(trailing, '')}${suffix}${ending}`;
};

/** A path of names made safe, which leaves no folder: `..` and empty levels are names as any. */
export const safePath = (path: string): string =>
  path
    .split('/')
    .map((level) => safeName(level))
    .join('/');

/** The name of a file without the folders before it. */
export const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The `nth` name to try where those before are taken: `name`, `name (2)`, … */
export const numberedName = (name: string, nth: number): string => safeName(name, nth === 1 ? '' : ` (${nth})`);
