import type { Library } from '../../src/app/ports/library.ts';

/** A library under test and a way round it, as a person in the folder or the site would go. */
export interface Shelf {
  readonly library: Library;
  /** Writes a file without the library knowing, making or changing it. */
  readonly edit: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly names: () => Promise<readonly string[]>;
  /** What a person gets who opens the address; null for nothing. */
  readonly opened: (address: string) => Promise<string | null>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const name = '2024-04-09 Mötesanteckning Samverkan Norra Kusten SNK.docx';
const second = '2024-04-09 Mötesanteckning Samverkan Norra Kusten SNK (2).docx';

/** What every document library promises; `make` gives an empty one each time. */
export const keepsItsPromises = (make: () => Promise<Shelf>): void => {
  const text = async ({ library }: Shelf, of: string): Promise<string | null> => {
    const found = await library.fetch(of);
    return found && new TextDecoder().decode(found);
  };

  test('a new file is stored under its name and can be fetched', async () => {
    const shelf = await make();
    const { filed, edited } = await shelf.library.file(name, bytes('one'), null);
    expect([filed.name, edited]).toEqual([name, false]);
    expect(await text(shelf, name)).toBe('one');
    expect(await shelf.library.fetch(filed)).toEqual(Uint8Array.from(bytes('one')));
    expect(await shelf.names()).toEqual([name]);
  });

  test('a board’s own folder is made in it, holds what is new, and finds what was filed elsewhere', async () => {
    const shelf = await make();
    const before = await shelf.library.file(name, bytes('one'), null);
    const own = shelf.library.within('Norra / #1');
    const same = await own.file(name, bytes('two'), before.filed);
    expect([same.filed.name, same.edited]).toEqual([name, false]);
    const { filed } = await own.file(name, bytes('three'), null);
    expect(filed.name.endsWith(name)).toBe(true);
    expect(await shelf.names()).toContain(name);
    expect(await text(shelf, name)).toBe('two');
    for (const library of [own, shelf.library]) {
      expect(new TextDecoder().decode((await library.fetch(filed)) ?? undefined)).toBe('three');
      expect(await library.untouched(filed)).toBe(true);
    }
    const again = await own.file(name, bytes('four'), filed);
    expect(again).toMatchObject({ filed: { name: filed.name }, edited: false });
    const address = own.link(again.filed);
    expect(address && (await shelf.opened(address))).toBe('four');
  });

  test('tells whether a file still is as it was filed', async () => {
    const shelf = await make();
    const { filed } = await shelf.library.file(name, bytes('one'), null);
    expect(await shelf.library.untouched(filed)).toBe(true);
    await shelf.edit(name, 'edited by hand');
    expect(await shelf.library.untouched(filed)).toBe(false);
    await shelf.remove(name);
    expect(await shelf.library.untouched(filed)).toBe(false);
  });

  test('what is not there is null', async () => {
    const shelf = await make();
    expect(await shelf.library.fetch(name)).toBeNull();
  });

  test('filing again replaces the file in place and changes its tag', async () => {
    const shelf = await make();
    const first = await shelf.library.file(name, bytes('one'), null);
    const again = await shelf.library.file(name, bytes('two'), first.filed);
    expect(again).toMatchObject({ filed: { name }, edited: false });
    expect(again.filed.tag).not.toBe(first.filed.tag);
    expect(await text(shelf, name)).toBe('two');
    expect(await shelf.names()).toEqual([name]);
  });

  test('an edited file is kept and the new one stored beside it', async () => {
    const shelf = await make();
    const first = await shelf.library.file(name, bytes('one'), null);
    await shelf.edit(name, 'edited by hand');
    const again = await shelf.library.file(name, bytes('two'), first.filed);
    expect([again.filed.name, again.edited]).toEqual([second, true]);
    expect(await text(shelf, name)).toBe('edited by hand');
    expect(await text(shelf, second)).toBe('two');
    const third = await shelf.library.file(name, bytes('three'), again.filed);
    expect([third.filed.name, third.edited]).toEqual([second, false]);
  });

  test('a file taken away is made anew, and that is no edit', async () => {
    const shelf = await make();
    const first = await shelf.library.file(name, bytes('one'), null);
    await shelf.remove(name);
    const again = await shelf.library.file(name, bytes('two'), first.filed);
    expect([again.filed.name, again.edited]).toEqual([name, false]);
  });

  test("a stranger's file is never overwritten, however many there are", async () => {
    const shelf = await make();
    await shelf.edit(name, 'strange');
    await shelf.edit(second, 'stranger');
    const { filed, edited } = await shelf.library.file(name, bytes('one'), null);
    expect([filed.name, edited]).toEqual([second.replace('(2)', '(3)'), false]);
    expect(await text(shelf, name)).toBe('strange');
    expect(await text(shelf, second)).toBe('stranger');
  });

  test('the same bytes filed again after a crash make no second file', async () => {
    const shelf = await make();
    const first = await shelf.library.file(name, bytes('one'), null);
    expect(await shelf.library.file(name, bytes('one'), null)).toEqual(first);
    expect(await shelf.library.file(name, bytes('one'), first.filed)).toEqual(first);
    expect(await shelf.names()).toEqual([name]);
  });

  test('a file stored without anybody noting it is replaced by what is filed next', async () => {
    const shelf = await make();
    const [one, two] = await Promise.all([bytes('one'), bytes('two')].map((content) => shelf.library.digest(content)));
    await shelf.library.file(name, bytes('one'), null, [`${one}`]);
    const corrected = await shelf.library.file(name, bytes('two'), null, [`${one}`, `${two}`]);
    expect(corrected).toMatchObject({ filed: { name }, edited: false });
    expect(await shelf.names()).toEqual([name]);
    expect(await text(shelf, name)).toBe('two');
    expect(await shelf.library.untouched(corrected.filed)).toBe(true);
  });

  test.each(['three', 'one'])('so is one that replaced another without anybody noting it, by %s', async (next) => {
    const shelf = await make();
    const { filed } = await shelf.library.file(name, bytes('one'), null);
    const begun = [await shelf.library.digest(bytes('two'))];
    await shelf.library.file(name, bytes('two'), filed, begun);
    expect(await shelf.library.file(name, bytes(next), filed, begun)).toMatchObject({ filed: { name }, edited: false });
    expect(await text(shelf, name)).toBe(next);
    expect(await shelf.names()).toEqual([name]);
  });

  test('so is one that stood beside an edited file', async () => {
    const shelf = await make();
    const { filed } = await shelf.library.file(name, bytes('one'), null);
    await shelf.edit(name, 'edited by hand');
    const begun = [await shelf.library.digest(bytes('two'))];
    await shelf.library.file(name, bytes('two'), filed, begun);
    const again = await shelf.library.file(name, bytes('three'), filed, begun);
    expect([again.filed.name, again.edited]).toEqual([second, true]);
    expect(await text(shelf, name)).toBe('edited by hand');
    expect(await text(shelf, second)).toBe('three');
  });

  test('an edited file is left as it is where nothing new is to be filed', async () => {
    const shelf = await make();
    const { filed } = await shelf.library.file(name, bytes('one'), null);
    await shelf.edit(name, 'edited by hand');
    expect(await shelf.library.file(name, bytes('one'), filed)).toEqual({ filed, edited: false });
    expect(await shelf.names()).toEqual([name]);
    expect(await text(shelf, name)).toBe('edited by hand');
  });

  test('twenty at once under one name get twenty names', async () => {
    const shelf = await make();
    const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    const stored = await Promise.all(texts.map((one) => shelf.library.file(name, bytes(one), null)));
    expect(new Set(stored.map(({ filed }) => filed.name)).size).toBe(20);
    expect(await Promise.all(stored.map(({ filed }) => text(shelf, filed.name)))).toEqual(texts);
  });

  test.each([
    ['../../utanför.docx'],
    ['C:\\temp\\*"<>|?.docx'],
    ['  . '],
    ['con.docx'],
    ['Anteckning 50 % #3.docx'],
    [`${'Mycket långt namn på en mötesanteckning '.repeat(20)}.docx`],
  ])('%j gets a name that can be stored, fetched and linked', async (typed) => {
    const shelf = await make();
    const { filed } = await shelf.library.file(typed, bytes('one'), null);
    expect(filed.name).not.toMatch(/["*:<>?/\\|]|^\.|[. ]$/);
    expect(await shelf.names()).toEqual([filed.name]);
    expect(await text(shelf, filed.name)).toBe('one');
    expect(await text(shelf, typed)).toBe('one');
    expect(await shelf.opened(shelf.library.link(filed) ?? '')).toBe('one');
  });
};
