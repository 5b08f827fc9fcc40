import { randomUUID } from 'node:crypto';
import { alm, berg, dahl, ek } from '../../support/board.ts';
import { lines, pdfFile } from '../../support/files/pdf-file.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import { draftOf, events, gives, key, mends, organizer, section, taker, text } from './given-summons.ts';
import { doorOf } from './visitors.ts';

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
