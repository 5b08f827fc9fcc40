import JSZip from 'jszip';
import { keepsItsPromises } from '../../contracts/library.ts';
import { fakeSharePoint } from '../../support/fake-sharepoint.ts';
import { bytes, folder, libraryOver, name, second, shelfOver } from './shelf.ts';

const word = async (text: string): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file('word/_rels/document.xml.rels', '<Relationships><Relationship Id="rId1"/></Relationships>');
  zip.file('word/document.xml', `<w:document>${text}</w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
};

describe('the library in SharePoint', () => {
  keepsItsPromises(async () => shelfOver(fakeSharePoint()));

  test('the folder is made level by level, and what was there is used', async () => {
    const fake = fakeSharePoint();
    fake.makeFolder('protokoll');
    await libraryOver(fake).file(name, bytes('one'), null);
    expect(fake.names('')).toEqual(['protokoll']);
    expect(fake.names('protokoll')).toEqual(['VNK 50 % #1']);
    expect(fake.names(folder.replace('P', 'p'))).toEqual([name]);
  });

  test('the first file after a start takes three requests, where the folder is there', async () => {
    const fake = fakeSharePoint();
    fake.makeFolder(folder);
    await libraryOver(fake).file(name, bytes('one'), null);
    expect(fake.exchanges.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['GET', 200],
      ['PUT', 201],
    ]);
  });

  test('a second file asks for neither site nor folder again', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    await library.file(name, bytes('one'), null);
    const before = fake.exchanges.length;
    await library.file('another.docx', bytes('two'), null);
    expect(fake.exchanges.slice(before).map(({ method, status }) => [method, status])).toEqual([['PUT', 201]]);
  });

  test('only a Word file is sent as one', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    await library.file(name, bytes('one'), null);
    const page = await library.file('page.html', bytes('<p>one'), null);
    await library.file('page.html', bytes('<p>two'), page.filed);
    const puts = fake.exchanges.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ headers }) => headers['content-type']?.split(/[/.]/).at(-1))).toEqual([
      'document',
      'octet-stream',
      'octet-stream',
    ]);
  });

  test('a folder taken away meanwhile is made again', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    await library.file(name, bytes('one'), null);
    fake.remove(folder);
    await library.file('another.docx', bytes('two'), null);
    expect(fake.names(folder)).toEqual(['another.docx']);
  });

  test('a file with the folder’s name is a fault that says so', async () => {
    const fake = fakeSharePoint();
    fake.makeFolder('Protokoll/VNK 50 % #1');
    fake.edit('Protokoll/VNK 50 % #1', 'Möten', bytes('no folder'));
    await expect(libraryOver(fake).file(name, bytes('one'), null)).rejects.toThrow(/SHAREPOINT_FOLDER is a file/);
  });

  test('a file is known by its id: what is filed again goes where a person moved it', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    const { filed } = await library.file(name, bytes('one'), null);
    fake.rename(`${folder}/${name}`, 'renamed.docx');
    const again = await library.file(name, bytes('two'), filed);
    expect([again.filed.name, again.edited]).toEqual(['renamed.docx', false]);
    expect(await library.fetch(filed)).toEqual(bytes('two'));
    expect(fake.names(folder)).toEqual(['renamed.docx']);
  });

  test('of a view of something larger only the view is stored', async () => {
    const fake = fakeSharePoint();
    await libraryOver(fake).file(name, bytes('not this: one, nor this').subarray(10, 13), null);
    expect(fake.bytes(`${folder}/${name}`)).toEqual(bytes('one'));
  });

  test('a column filled in by a person is no edit', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    const { filed } = await library.file(name, bytes('one'), null);
    fake.touch(`${folder}/${name}`);
    expect(await library.file(name, bytes('two'), filed)).toMatchObject({ filed: { name }, edited: false });
  });

  test('an edit between our look and our write is kept', async () => {
    const fake = fakeSharePoint();
    const { filed } = await libraryOver(fake).file(name, bytes('one'), null);
    const library = libraryOver({
      ...fake,
      send: async (url, options) => {
        if (options.method === 'PUT') fake.edit(folder, name, bytes('edited by hand'));
        return fake.send(url, options);
      },
    });
    const again = await library.file(name, bytes('two'), filed);
    expect([again.filed.name, again.edited]).toEqual([second, true]);
    expect(new TextDecoder().decode(fake.bytes(`${folder}/${name}`) ?? undefined)).toBe('edited by hand');
  });

  test('minutes filed in another library before are filed here anew', async () => {
    const fake = fakeSharePoint();
    const known = { name, tag: 'a digest', id: null, url: null };
    expect(await libraryOver(fake).file(name, bytes('one'), known)).toMatchObject({ filed: { name }, edited: false });
  });
});

describe('Word files, which SharePoint changes while it stores them', () => {
  test('are the same for all that: filed again they are replaced, after a crash recognised', async () => {
    const fake = fakeSharePoint({ writesColumns: true });
    const library = libraryOver(fake);
    const { filed } = await library.file(name, await word('one'), null);
    expect(fake.bytes(`${folder}/${name}`)).not.toEqual(await word('one'));
    expect((await libraryOver(fake).file(name, await word('one'), null)).filed.name).toBe(name);
    expect(await library.file(name, await word('two'), filed)).toMatchObject({ filed: { name }, edited: false });
    expect(fake.names(folder)).toEqual([name]);
  });

  test('are edited when their text is', async () => {
    const fake = fakeSharePoint({ writesColumns: true });
    const library = libraryOver(fake);
    const { filed } = await library.file(name, await word('one'), null);
    fake.edit(folder, name, await word('one, edited'));
    expect(await library.file(name, await word('two'), filed)).toMatchObject({ filed: { name: second }, edited: true });
  });
});

describe('a PDF beside the minutes', () => {
  const pdf = name.replace('.docx', '.pdf');

  test('is made by SharePoint, and made again with them', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    const { filed } = await library.file(name, bytes('one'), null);
    await library.addPdf(filed);
    const longer = await library.file(name, bytes('longer'), filed);
    await library.addPdf(longer.filed);
    expect(fake.names(folder)).toEqual([name, pdf]);
    expect(new TextDecoder().decode(fake.bytes(`${folder}/${pdf}`) ?? undefined)).toContain('.docx, 6 B)');
  });

  test('never takes the place of another', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    const { filed } = await library.file(name, bytes('one'), null);
    fake.edit(folder, pdf, bytes('scanned and signed'));
    await expect(library.addPdf(filed)).rejects.toThrow('has the name');
    expect(new TextDecoder().decode(fake.bytes(`${folder}/${pdf}`) ?? undefined)).toBe('scanned and signed');
  });

  test('comes from an address that is shown no token', async () => {
    const fake = fakeSharePoint();
    const library = libraryOver(fake);
    await library.addPdf((await library.file(name, bytes('one'), null)).filed);
    const elsewhere = fake.exchanges.filter(({ url }) => !url.startsWith('https://graph.microsoft.com/'));
    expect(elsewhere.map(({ status, headers }) => [status, headers['authorization']])).toEqual([[200, undefined]]);
  });
});
