import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { FindingsSection } from '../../../src/views/after-sections.ts';
import { kallelse, type Office, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek, lund } from '../../support/board.ts';
import { allOf, type Door, doorOf } from './visitors.ts';

const id = 'meeting-1';
const key = 'b7e6d1f0-0000-4000-8000-000000000001';
const table = '| Område | Kronor |\n| --- | --- |\n| Norra | 100 |\n| Södra | 200 |\n| Summa | 310 |';

/** A closed meeting with chair Ek, vice chair Berg and secretary Dahl, with a sum that is wrong. */
const closed = async () => {
  const office = await open({}, kallelse.replace('- Olle Berg, Strandby', '- Olle Berg, Strandby (vice ordförande)'));
  await says(office, dahl, `anteckna ${table}`);
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  const file = async () => {
    for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  };
  await file();
  return { office, file, ...doorOf(office) };
};

const refused = { outcome: 'refused', text: sv.refusals['only chair or secretary'].replaceAll('*', '') };

const findingsOf = async (door: Door): Promise<FindingsSection> => {
  const { findings } = await allOf(door, await door.enter(dahl));
  return findings as FindingsSection;
};
const faults = async (door: Door) =>
  (await findingsOf(door)).groups
    .flatMap(({ findings }) => findings)
    .map(({ id: finding, fault }) => ({ finding, fault }));
const wrongSum = async (door: Door): Promise<string> =>
  (await faults(door)).find(({ fault }) => fault.startsWith('Summan'))?.finding ?? '';
const notesOf = async ({ dependencies }: Office) => (await dependencies.meetings.read(id)).entries[0]?.text;
const length = async ({ journal }: Office) => (await journal.read(id)).length;

describe('K14 a finding is mended at the desk', () => {
  test('as by the press in the chat, once, and it is gone', async () => {
    const door = await closed();
    const finding = await wrongSum(door);
    expect(await door.ask(ek, { type: 'Mend', finding }, key)).toEqual({ outcome: 'done', text: null });
    expect(await notesOf(door.office)).toContain('300');
    expect(await wrongSum(door)).toBe('');
    const recorded = await length(door.office);
    expect((await door.ask(ek, { type: 'Mend', finding }, key))?.outcome).toBe('unchanged');
    expect(await length(door.office)).toBe(recorded);
  });

  test('two who press at once, and one press sent twice at once, mend it once', async () => {
    const door = await closed();
    const press = { type: 'Mend', finding: await wrongSum(door) };
    const before = await length(door.office);
    await Promise.all([door.ask(ek, press, key), door.ask(ek, press, key), door.ask(dahl, press)]);
    const events = (await door.office.journal.read(id)).slice(before).map(({ event }) => event.type);
    expect(events.filter((type) => type === 'WordingMended')).toHaveLength(1);
  });

  test('one that has changed since it was shown is mended by no old press', async () => {
    const door = await closed();
    const finding = await wrongSum(door);
    await says(door.office, dahl, 'ändra anteckning 1 på punkt 3: Inget belopp.');
    expect(await door.ask(ek, { type: 'Mend', finding })).toEqual({ outcome: 'unchanged', text: null });
    expect(await notesOf(door.office)).toBe('Inget belopp.');
  });

  test('others than those who lead are refused, whether there is such a finding or not', async () => {
    const door = await closed();
    await door.enter(lund);
    for (const finding of [await wrongSum(door), 'no such finding'])
      expect(await door.ask(lund, { type: 'Mend', finding })).toEqual(refused);
  });

  test('signed minutes are not mended before a new version is opened', async () => {
    const door = await closed();
    const finding = await wrongSum(door);
    await door.ask(ek, { type: 'SignOff', whom: { self: true } });
    expect((await door.ask(ek, { type: 'Mend', finding }))?.outcome).toBe('refused');
    expect((await door.ask(ek, { type: 'OpenVersion', reason: '' }))?.outcome).toBe('refused');
    expect((await door.ask(ek, { type: 'OpenVersion', reason: 'Fel summa' }))?.outcome).toBe('done');
    expect((await door.ask(ek, { type: 'Mend', finding }))?.outcome).toBe('done');
  });
});

/** A document that says nothing. */
const blank = {
  ...{ title: '', body: '', language: 'sv-SE', date: null, running: '', page: '', mark: null, created: 0, modified: 0 },
} as const;

describe('K14 signing and release at the desk', () => {
  const sign = { type: 'SignOff', whom: { self: true } };

  test('also for one who signed on paper; who may not sign is told who may', async () => {
    const door = await closed();
    const outcome = async (by: typeof ek, command: object) => (await door.ask(by, command))?.outcome;
    expect(await outcome(dahl, sign)).toBe('refused');
    expect(await outcome(dahl, { type: 'SignOff', whom: { name: 'Olle Berg' } })).toBe('done');
    expect(await outcome(dahl, { type: 'Release' })).toBe('refused');
    expect(await outcome(ek, sign)).toBe('done');
    expect(await outcome(dahl, { type: 'Release' })).toBe('done');
  });

  test('a draft that was changed since is not released: what differs is told, with each one’s choices', async () => {
    const door = await closed();
    for (const by of [ek, berg]) await door.ask(by, sign);
    const { filings, library } = door.office.dependencies;
    const draft = await filings.filed(id, 'draft');
    // Somebody puts another document in its place.
    const other = await door.office.dependencies.documents.render(
      { ...blank, blocks: [{ type: 'heading', level: 1, text: 'Ändrat för hand' }] },
      null,
    );
    await library.file(draft?.name ?? '', other, draft);
    const [chairs, secretarys] = [await door.ask(ek, { type: 'Release' }), await door.ask(dahl, { type: 'Release' })];
    expect(chairs).toMatchObject({ outcome: 'refused', parting: { signs: true, releases: true } });
    expect(secretarys).toMatchObject({ outcome: 'refused', parting: { signs: false, releases: true } });
    expect(secretarys?.parting?.heading).toBe(sv.changes.sinceSigned);
    expect(JSON.stringify(secretarys?.parting?.differences)).toContain('Ändrat för hand');
    expect(await door.ask(lund, { type: 'Release' })).toEqual(refused);
    expect((await door.ask(dahl, { type: 'Release', signed: true }))?.outcome).toBe('done');
  });

  test('the files of every version are listed for those who lead, and for nobody else', async () => {
    const door = await closed();
    const files = async (by: typeof ek) => door.door.files(await door.enter(by));
    expect(await files(dahl)).toMatchObject([{ version: 1, draft: true, page: null }]);
    for (const by of [ek, berg]) await door.ask(by, sign);
    await door.ask(dahl, { type: 'Release' });
    await door.file();
    expect(await files(dahl)).toMatchObject([{ version: 1, draft: false, page: expect.stringContaining('.html') }]);
    await door.ask(dahl, { type: 'OpenVersion', reason: 'Fel summa' });
    await door.file();
    expect(await files(ek)).toMatchObject([
      { version: 2, draft: true },
      { version: 1, draft: false },
    ]);
    expect(await files(lund)).toEqual([]);
  });
});
