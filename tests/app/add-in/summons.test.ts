import { readFile } from 'node:fs/promises';
import { openAddIn } from '../../../src/app/add-in/open-add-in.ts';
import { reviewKey } from '../../../src/app/summons/review-cards.ts';
import { kallelse, open, presses, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice } from '../../support/office.ts';
import {
  attendee,
  draftOf,
  events,
  gives,
  key,
  mends,
  organizer,
  section,
  soon,
  taker,
  text,
} from './given-summons.ts';
import { allOf, doorOf } from './visitors.ts';

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
