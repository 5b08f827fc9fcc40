import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openAddIn } from '../../../src/app/add-in/open-add-in.ts';
import { reviewKey } from '../../../src/app/summons/review-cards.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import type { SummonsSection } from '../../../src/views/summons/summons-section.ts';
import { kallelse, type Office, open, presses, says } from '../../support/at-the-desk.ts';
import { alm, berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import { lines, pdfFile } from '../../support/pdf-file.ts';
import { allOf, type Door, doorOf } from './visitors.ts';

const text = kallelse.replace(/^kallelse\n/, '').replace('Datum: 9 april 2024', 'Datum: måndag 9 april 2024');
const organizer = async () => 'organizer' as const;
const attendee = async () => 'attendee' as const;
const key = 'b7e6d1f0-0000-4000-8000-000000000001';

const taker = async (door: Door, by: Actor) => {
  const found = await door.door.summons(await door.enter(by));
  if ('outcome' in found) throw new Error(String(found.text));
  return found;
};
const gives = async (door: Door, by: Actor, pasted: string = text, as: string = randomUUID()) =>
  (await taker(door, by)).body({ key: as, text: pasted });
const section = async (door: Door, by: Actor) =>
  (await allOf(door, await door.enter(by)))['summons'] as SummonsSection | undefined;
/** Cards are updated without being waited for. */
const soon = () => new Promise((resolve) => setImmediate(resolve));
const draftOf = async (door: Door, by: Actor) => {
  const draft = (await section(door, by))?.draft;
  if (!draft) throw new Error('No kallelse is under review');
  return draft;
};
const events = async ({ journal }: Office, id = 'meeting-1') => (await journal.read(id)).map(({ event }) => event.type);
const mends = async (door: Door, by: Actor, version: number, at: number, line: string, as: string = randomUUID()) =>
  (await taker(door, by)).body({ key: as, mends: version, changes: [{ at, text: line }] });

describe('K13 a kallelse given at the desk', () => {
  test('pasted, mended beside its doubt and used, it is the meeting’s, as through the chat', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    expect(await gives(door, dahl)).toEqual({ outcome: 'done', text: null });
    const draft = await draftOf(door, dahl);
    const [doubt] = draft.doubts;
    expect(doubt?.text).toBe('Veckodagen stämmer inte med datumet');
    const at = doubt?.at ?? -1;
    expect(draft.lines[at]?.text).toBe('Datum: måndag 9 april 2024');
    expect(await mends(door, dahl, draft.version, at, 'Datum: tisdag 9 april 2024')).toMatchObject({ outcome: 'done' });
    const mended = await draftOf(door, dahl);
    expect(mended.doubts).toEqual([]);
    expect(mended.read).toMatchObject({ date: '2024-04-09', items: [{}, {}, { title: 'Vårdplanering' }] });
    const links = Object.fromEntries(
      mended.accounts.people.flatMap(({ id, proposed }) => (proposed ? [[proposed, id]] : [])),
    );
    const used = await door.ask(dahl, { type: 'FixSummons', links, version: mended.version });
    expect(used).toEqual({ outcome: 'done', text: null });
    expect(await events(office)).toEqual(['SummonsReceived', 'SummonsReceived', 'SummonsFixed']);
    const { meeting, pending } = (await office.dependencies.conversations.get(groupChat.id)) ?? {};
    expect([meeting, pending]).toEqual(['meeting-1', null]);
    await office.delivery.settled();
    expect(JSON.stringify([...office.chat.shown.values()])).toContain('Vårdplanering');
    expect((await allOf(door, await door.enter(berg)))['agenda']).toMatchObject({
      rows: [{}, {}, { title: 'Vårdplanering' }],
    });
  });

  test('a Word file is read as in the chat, and each of its lines can be mended without harm to the others', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    const bytes = await readFile('samples/kallelse.docx');
    const given = await (await taker(door, dahl)).file({ key, name: 'kallelse.docx', bytes });
    expect(given).toEqual({ outcome: 'done', text: null });
    const draft = await draftOf(door, dahl);
    expect(draft.file).toBe('kallelse.docx');
    const at = draft.lines.findIndex(({ cells, plain }) => cells === null && plain !== '');
    await mends(door, dahl, draft.version, at, `${draft.lines[at]?.text} `);
    const again = await draftOf(door, dahl);
    expect(again.version).not.toBe(draft.version);
    expect({ ...again, version: 0 }).toEqual({ ...draft, version: 0 });
  });

  test('laid aside it is gone, and another can be given', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await gives(door, dahl);
    const { version } = await draftOf(door, dahl);
    expect(await door.ask(dahl, { type: 'DiscardSummons', version })).toMatchObject({ outcome: 'done' });
    expect((await section(door, dahl))?.draft).toBeNull();
    expect(await gives(door, dahl)).toMatchObject({ outcome: 'done' });
  });

  test('a kallelse given in the chat is mended at the desk, and its card then shows the mended one', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await says(office, dahl, `kallelse\n${text}`);
    const card = { key: reviewKey(groupChat.id), activity: 'card', digest: '' };
    await office.dependencies.cards.keep('meeting-1', card);
    const draft = await draftOf(door, dahl);
    await mends(door, dahl, draft.version, draft.doubts[0]?.at ?? -1, 'Datum: tisdag 9 april 2024');
    await soon();
    expect(JSON.stringify(office.chat.shown.get('card'))).toContain('Allt i kallelsen gick att tolka.');
    const { version } = await draftOf(door, dahl);
    await door.ask(dahl, { type: 'FixSummons', links: {}, version });
    await soon();
    expect(JSON.stringify(office.chat.shown.get('card'))).toContain('Kallelsen används');
    expect(await events(office)).toEqual(['SummonsReceived', 'SummonsReceived', 'SummonsFixed']);
  });
});

describe('K13 who may give a kallelse at the desk', () => {
  /** Documents that tell of being asked. */
  const watchful = async () => {
    const office = await openOffice();
    const read: string[] = [];
    const { documents } = office.dependencies;
    const dependencies = {
      ...office.dependencies,
      documents: {
        ...documents,
        readSummons: async (...given: Parameters<typeof documents.readSummons>) => {
          read.push('text');
          return documents.readSummons(...given);
        },
      },
    };
    return { office, read, door: openAddIn(dependencies, office.viewing, attendee, () => {}) };
  };

  test('an attendee is refused in words before anything is read', async () => {
    const { office, read, door } = await watchful();
    const visitor = await doorOf(office).enter(berg);
    const answer = await door.summons(visitor);
    expect(answer).toMatchObject({ outcome: 'refused' });
    expect('text' in answer && answer.text).toMatch(/\S/);
    expect(read).toEqual([]);
  });

  test('while a kallelse is fixed only those who lead may give another', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await says(office, dahl, kallelse);
    await presses(office, dahl, 'use summons', { links: 'p1:u-ek,p3:u-dahl' });
    expect(await door.door.summons(await door.enter(berg))).toMatchObject({ outcome: 'refused' });
    expect(await gives(door, ek)).toMatchObject({ outcome: 'done' });
  });

  test('while the meeting is open nobody may', async () => {
    const door = doorOf(await open(), organizer);
    for (const by of [ek, berg])
      expect(await door.door.summons(await door.enter(by))).toMatchObject({ outcome: 'refused' });
  });

  test('the one who gave it may mend and use it also when Teams no longer tells the part in the meeting', async () => {
    const office = await openOffice();
    await gives(doorOf(office, organizer), dahl);
    const door = doorOf(office);
    const { version, doubts } = await draftOf(door, dahl);
    expect(await mends(door, dahl, version, doubts[0]?.at ?? -1, 'Datum: tisdag 9 april 2024')).toMatchObject({
      outcome: 'done',
    });
    expect(await gives(door, dahl)).toMatchObject({ outcome: 'refused' });
    const again = await draftOf(door, dahl);
    expect(await door.ask(dahl, { type: 'FixSummons', links: {}, version: again.version })).toMatchObject({
      outcome: 'done',
    });
  });

  test('another who may not give it can neither mend, use nor discard it, nor see it', async () => {
    const office = await openOffice();
    const giver = doorOf(office, organizer);
    await gives(giver, dahl);
    const { version } = await draftOf(giver, dahl);
    const door = doorOf(office, attendee);
    expect(await section(door, berg)).toBeUndefined();
    expect(await section(doorOf(office), berg)).toMatchObject({ draft: null, othersDraft: true });
    expect(JSON.stringify(await allOf(door, await door.enter(berg)))).not.toContain('Vårdplanering');
    expect(await door.door.summons(await door.enter(berg))).toMatchObject({ outcome: 'refused' });
    for (const command of [
      { type: 'FixSummons', links: {}, version },
      { type: 'DiscardSummons', version },
    ])
      expect(await door.ask(berg, command)).toMatchObject({ outcome: 'refused' });
    expect(await events(office)).toEqual(['SummonsReceived']);
  });
});

describe('K13 two who may give it', () => {
  test('see, mend and use each other’s kallelse', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await gives(door, dahl);
    const { version, doubts } = await draftOf(door, ek);
    await mends(door, ek, version, doubts[0]?.at ?? -1, 'Datum: tisdag 9 april 2024');
    const again = await draftOf(door, dahl);
    expect(again.doubts).toEqual([]);
    expect(await door.ask(ek, { type: 'FixSummons', links: {}, version: again.version })).toMatchObject({
      outcome: 'done',
    });
  });
});

describe('K13 what goes otherwise', () => {
  test('under one key it is given once, also at the same time', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    const answers = await Promise.all([gives(door, dahl, text, key), gives(door, dahl, text, key)]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['done', 'repeated']);
    expect(await gives(door, dahl, text, key)).toMatchObject({ outcome: 'repeated' });
    expect(await events(office)).toEqual(['SummonsReceived']);
    expect(await events(office, 'meeting-2')).toEqual([]);
  });

  test('under one key it is mended once, though the version is another by then', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await gives(door, dahl);
    const { version, doubts } = await draftOf(door, dahl);
    const mend = () => mends(door, dahl, version, doubts[0]?.at ?? -1, 'Datum: tisdag 9 april 2024', key);
    expect((await mend()).outcome).toBe('done');
    expect((await mend()).outcome).toBe('repeated');
    expect(await events(office)).toEqual(['SummonsReceived', 'SummonsReceived']);
  });

  test('used under one key twice it is used once', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await gives(door, dahl);
    const { version } = await draftOf(door, dahl);
    const use = () => door.ask(dahl, { type: 'FixSummons', links: {}, version }, key);
    expect([(await use())?.outcome, (await use())?.outcome]).toEqual(['done', 'repeated']);
  });

  test('what somebody else has changed meanwhile is neither mended, used nor discarded unseen', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    await gives(door, dahl);
    const { version } = await draftOf(door, dahl);
    await gives(door, ek);
    const told = { outcome: 'refused', text: 'Kallelsen har ändrats sedan du såg den. Se över den som den är nu.' };
    expect(await mends(door, dahl, version, 0, 'Annat')).toEqual(told);
    for (const command of [
      { type: 'FixSummons', links: {}, version },
      { type: 'DiscardSummons', version },
    ])
      expect(await door.ask(dahl, command)).toEqual(told);
  });

  test.each([
    ['nothing', ''],
    ['no agenda', 'Hej.\n'],
  ])('a text with %s is refused in words, and nothing is recorded', async (_, pasted) => {
    const office = await openOffice();
    const answer = await gives(doorOf(office, organizer), dahl, pasted);
    expect(answer).toMatchObject({ outcome: 'refused', text: expect.stringMatching(/\S/) });
    expect(await events(office)).toEqual([]);
  });

  test('a PDF is taken, and what can not be read is refused in words', async () => {
    const door = doorOf(await openOffice(), organizer);
    const file = async (name: string, bytes: Uint8Array) =>
      (await taker(door, dahl)).file({ key: randomUUID(), name, bytes });
    expect((await file('kallelse.docx', Buffer.from('PK nonsense'))).outcome).toBe('refused');
    expect((await file('kallelse.pdf', Buffer.from('%PDF-1.7'))).outcome).toBe('refused');
    const pdf = pdfFile([{ texts: lines('1. Mötets öppnande', '', '2. Ny rutin') }]);
    expect((await file('kallelse.pdf', pdf)).outcome).toBe('done');
    expect((await file('tom.docx', new Uint8Array())).text).toBe('Kallelsen är tom.');
  });

  test('a mend that leaves nothing of the agenda is refused, and the kallelse stays as it was', async () => {
    const door = doorOf(await openOffice(), organizer);
    await gives(door, dahl, '1. Mötets öppnande\n');
    const { version } = await draftOf(door, dahl);
    expect(await mends(door, dahl, version, 0, '')).toMatchObject({ outcome: 'refused' });
    expect((await draftOf(door, dahl)).version).toBe(version);
    expect(await mends(door, dahl, version, 7, 'x')).toMatchObject({ outcome: 'refused' });
  });

  test('before anything is given there is nothing to use, discard or mend', async () => {
    const door = doorOf(await openOffice(), organizer);
    for (const command of [
      { type: 'FixSummons', links: {}, version: 1 },
      { type: 'DiscardSummons', version: 1 },
    ])
      expect(await door.ask(dahl, command)).toMatchObject({ outcome: 'refused' });
    expect(await mends(door, dahl, 1, 0, 'x')).toMatchObject({ outcome: 'refused' });
  });
});

describe('K13 who has which account', () => {
  test('equal names of the meeting’s organisation are proposed; guests, others and those not signed in are told as such', async () => {
    const office = await openOffice();
    const door = doorOf(office, organizer);
    const account = (user: string, name: string, kind: 'member' | 'guest' | 'external' | 'anonymous') => ({
      ...{ user, name, mri: `29:${user}`, tenant: null, kind },
    });
    await office.dependencies.rosterStore.keep(groupChat.id, [
      account('u-dahl', 'Eva Dahl', 'member'),
      account('u-ek', 'Karin Ek', 'member'),
      { ...account('u-berg', 'Olle Berg', 'guest'), domain: 'strandby.example' },
      account('8:teamsvisitor:1', 'Olle Berg', 'anonymous'),
    ]);
    await gives(door, dahl);
    const { accounts, version } = await draftOf(door, dahl);
    expect(accounts.people.map(({ name, proposed }) => [name, proposed])).toEqual([
      ['Karin Ek', 'u-ek'],
      ['Olle Berg', null],
      ['Eva Dahl', 'u-dahl'],
    ]);
    expect(accounts.accounts[2]).toEqual({
      user: 'u-berg',
      name: 'Olle Berg',
      kind: 'guest',
      domain: 'strandby.example',
    });
    expect(accounts.anonymous).toEqual(['Olle Berg']);
    await door.ask(dahl, { type: 'FixSummons', links: { 'u-dahl': 'p3' }, version });
    const used = (await section(door, dahl))?.accounts;
    expect(used?.people.map(({ account, proposed }) => [account, proposed])).toEqual([
      [null, 'u-ek'],
      [null, null],
      ['u-dahl', null],
    ]);
    await door.ask(dahl, { type: 'LinkPerson', user: 'u-berg', person: 'p2' });
    expect((await section(door, dahl))?.accounts?.people[1]?.account).toBe('u-berg');
    expect(await section(door, alm).catch(() => undefined)).toBeUndefined();
    expect(await section(door, berg)).toBeUndefined();
  });
});
