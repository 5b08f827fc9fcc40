import JSZip from 'jszip';
import { readSummons } from '../../../src/summons/read.ts';
import { limits } from '../../../src/summons/source/gate.ts';
import { longSummons, oddSizes, paragraph, tooComplex, tooWide, wordFile } from '../../support/files/hostile-word.ts';
import { p, word } from './word-file.ts';

const agenda = '1. Mötets öppnande\n2. Ny rutin';
const good = () => word(p('1. Mötets öppnande'));
const zipped = async (change: (zip: JSZip) => void, from?: Uint8Array): Promise<Uint8Array> => {
  const zip = from ? await JSZip.loadAsync(from) : new JSZip();
  change(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const withFile = async (name: string, content: string | Uint8Array) =>
  zipped((zip) => zip.file(name, content), await good());
const document = (body: string, before = '') =>
  withFile(
    'word/document.xml',
    `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );

/** A Word file one part of which declares another size than it has. */
const declaring = async (name: string, content: string, size: number): Promise<Uint8Array> => {
  const bytes = await withFile(name, content);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The central directory of a zip (APPNOTE 4.3.12): uncompressed size at 24, name at 46.
  for (let at = 0; at + 46 + name.length < bytes.length; at += 1)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      Buffer.from(bytes.subarray(at + 46, at + 46 + name.length)).toString() === name
    )
      view.setUint32(at + 24, size, true);
  return bytes;
};
const bomb = ' '.repeat(31 * 1024 * 1024);

describe('bad input', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', 'k.docx', () => new Uint8Array(), 'empty'],
    ['a blank text', 'k.txt', () => Buffer.from(' \n\t\n'), 'empty'],
    ['a Word file without text', 'k.docx', () => word(p('')), 'empty'],
    ['a text without items', 'k.txt', () => Buffer.from('Hej! Vi ses på onsdag.'), 'nothing recognised'],
    ['a Word file without items', 'k.docx', () => word(p('Hej!')), 'nothing recognised'],
    ['a file of 50 MB', 'k.docx', () => new Uint8Array(50 * 1024 * 1024), 'too large'],
    ['too long a text', 'k.txt', () => Buffer.from(agenda + 'a'.repeat(limits.characters)), 'too large'],
    ['a text of too many lines', 'k.txt', () => Buffer.from(`${agenda}\n${'a\n'.repeat(limits.lines)}`), 'too large'],
    [
      'too long a Word file',
      'k.docx',
      () => word(p('1. Mötets öppnande'), p('a'.repeat(limits.characters))),
      'too large',
    ],
    ['a macro document', 'k.docm', () => withFile('word/vbaProject.bin', 'x'), 'macros'],
    [
      'a macro type',
      'k.docx',
      () =>
        withFile(
          '[Content_Types].xml',
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
        ),
      'macros',
    ],
    ['a zip bomb', 'k.docx', () => withFile('word/document.xml', bomb), 'zip bomb'],
    ['a zip bomb that lies', 'k.docx', () => declaring('word/document.xml', bomb, 1000), 'zip bomb'],
    ['a zip bomb beside the text', 'k.docx', () => declaring('word/media/a.png', 'x', 101 * 1024 * 1024), 'zip bomb'],
    [
      'too many parts',
      'k.docx',
      () =>
        zipped((zip) => {
          for (let n = 0; n < 2100; n += 1) zip.file(`${n}`, '');
        }),
      'zip bomb',
    ],
    ['a zip that is no Word file', 'k.docx', () => zipped((zip) => zip.file('a.txt', 'x')), 'unsupported'],
    ['an embedded document', 'k.docx', () => withFile('word/afchunk1.mht', 'x'), 'unsupported'],
    ['an OLE object', 'k.docx', () => withFile('word/embeddings/oleObject1.bin', 'x'), 'unsupported'],
    ['an old Word file', 'k.doc', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'unsupported'],
    ['a picture', 'k.png', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'unsupported'],
    ['half a zip', 'k.docx', async () => (await good()).subarray(0, 500), 'broken'],
    ['text called Word', 'k.docx', () => Buffer.from(agenda), 'broken'],
    ['XML that is not well formed', 'k.docx', () => withFile('word/document.xml', '<w:document><w:p>'), 'broken'],
    [
      'entities that multiply',
      'k.docx',
      () => document('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY a "b">]>'),
      'broken',
    ],
    ...Object.entries({ ...tooComplex, ...tooWide }).map(
      ([name, xml]): [string, string, () => Promise<Uint8Array>, string] => [
        name,
        'k.docx',
        () => wordFile(paragraph('1. Mötets öppnande') + xml),
        'too complex',
      ],
    ),
  ])('is told apart: %s', async (_, name, bytes, reason) => {
    expect(await readSummons({ name, bytes: await bytes() }, '2027-01-15')).toEqual({ ok: false, reason });
  });

  it.each(Object.entries(oddSizes))('is read as if nothing was said of sizes: %s', async (_, file) => {
    expect(await readSummons({ name: 'k.docx', bytes: await file() }, '2027-01-15')).toMatchObject({
      ok: true,
      summons: { items: [{ title: expect.stringMatching(/^Öppnande/) }] },
    });
  });

  it('reads a kallelse of 300 items and 9,000 paragraphs', async () => {
    const bytes = await wordFile(longSummons(300, 29));
    const imported = await readSummons({ name: 'k.docx', bytes }, '2027-01-15');
    expect(imported).toMatchObject({ ok: true });
    expect(imported.ok && imported.summons.items.length).toBe(300);
  });

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('1. Mötets öppnande')],
    ['UTF-8 with mark', Buffer.from('\ufeff1. Mötets öppnande')],
    ['Windows-1252', Buffer.from('1. Mötets öppnande', 'latin1')],
    ['UTF-16 with mark', Buffer.from('\ufeff1. Mötets öppnande', 'utf16le')],
    ['decomposed letters', Buffer.from('1. Mötets öppnande'.normalize('NFD'))],
    ['old line ends', Buffer.from('Datum: 11 februari 2027\r1. Mötets öppnande\r')],
  ])('reads text in %s', async (_, bytes) => {
    expect(await readSummons({ name: 'k.txt', bytes }, '2027-01-15')).toMatchObject({
      ok: true,
      summons: { items: [{ title: 'Mötets öppnande' }] },
    });
  });

  it('takes out what no reader sees and keeps what looks like code', async () => {
    const imported = await readSummons(
      { text: `${agenda}\n<b>fet</b> {{DATE(x)}}\u0000\u200b \ud800 slut` },
      '2027-01-15',
    );
    expect(imported).toMatchObject({ summons: { items: [{}, { body: '<b>fet</b> {{DATE(x)}} \ufffd slut' }] } });
  });

  it.each([
    ['one line', 'ord '.repeat(100_000)],
    ['spaces', ' '.repeat(200_000)],
    ['stars', '*'.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['letters', 'å'.repeat(400_000)],
    ['tabs', '\t'.repeat(200_000)],
    ['rows', 'a\tb\n'.repeat(4900)],
    ['numbers', '1. a\n'.repeat(4900)],
  ])('reads a kallelse with very many of: %s', async (_, text) => {
    expect(
      await readSummons(
        { text: `Vårdsamverkan Ekbygden (VEB)\nKallade:\n${text}\n${agenda}\n${text}`.slice(0, limits.characters) },
        '2027-01-15',
      ),
    ).toHaveProperty('ok');
  });
});
