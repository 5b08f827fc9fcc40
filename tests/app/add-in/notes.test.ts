import { randomUUID } from 'node:crypto';
import { openAddIn } from '../../../src/app/add-in/open-add-in.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { type Office, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat } from '../../support/office.ts';

const door = async (office: Office) => {
  const addIn = openAddIn(
    office.dependencies,
    office.viewing,
    async () => 'attendee',
    () => {},
  );
  const visitor = async ({ user, name }: Actor) => {
    const entered = await addIn.enter({ user, name, tenant: 't', until: Number.POSITIVE_INFINITY }, groupChat.id);
    if (typeof entered === 'string') throw new Error(entered);
    return entered;
  };
  return {
    async ask(by: Actor, command: object, key: string = randomUUID()) {
      return addIn.ask(await visitor(by), { key, command });
    },
    async notes(by: Actor) {
      const shown = await addIn.look(await visitor(by), 'panel', null);
      return (JSON.parse(shown?.json ?? '{}') as { notes?: { notes: readonly object[] } }).notes?.notes;
    },
  };
};

const take = (text: string) => ({ type: 'TakeNote', kind: 'note', item: 3, letter: null, text });
const change = (note: string, text: string, base: number) => ({ type: 'ChangeNote', note, text, base });

test('an editor is told the id and the version it goes on from, an answer that was lost too', async () => {
  const { ask } = await door(await open());
  const taken = await ask(dahl, take('Ett.'), 'first-key');
  const id = taken?.note?.id ?? '';
  expect(taken).toEqual({ outcome: 'done', text: null, note: { id, version: 1 } });
  expect(await ask(dahl, take('Ett.'), 'first-key')).toEqual({
    outcome: 'repeated',
    text: null,
    note: { id, version: 1 },
  });
  expect(await ask(dahl, change(id, 'Två.', 1), 'second-key')).toMatchObject({ note: { id, version: 2 } });
  expect(await ask(dahl, change(id, 'Två.', 1), 'second-key')).toMatchObject({ note: { id, version: 2 } });
  expect(await ask(dahl, change(id, 'Två.', 2))).toEqual({
    outcome: 'unchanged',
    text: null,
    note: { id, version: 2 },
  });
});

test('what is sent again after somebody else changed the note is not taken for written on that', async () => {
  const { ask, notes } = await door(await open());
  const { note } = (await ask(dahl, take('Ett.'), 'first-key')) ?? {};
  const id = note?.id ?? '';
  await ask(ek, change(id, 'Hans.', 1));
  expect(await ask(dahl, take('Ett.'), 'first-key')).toMatchObject({ outcome: 'repeated', note: { id, version: 1 } });
  const clash = await ask(dahl, change(id, 'Ett och två.', 1), 'third-key');
  expect(clash).toMatchObject({ outcome: 'done', note: { version: 1 } });
  expect(clash?.text).toContain('bredvid den, under punkt 3');
  expect(await ask(dahl, change(id, 'Ett och två.', 1), 'third-key')).toMatchObject({ note: clash?.note });
  expect(await notes(dahl)).toMatchObject([
    { id, text: 'Hans.', version: 2, beside: null },
    { id: clash?.note?.id, text: 'Ett och två.', version: 1, beside: id },
  ]);
});

test('a note is moved and taken away, by leads only, and only one that is there', async () => {
  const office = await open();
  const { ask, notes } = await door(office);
  const id = (await ask(dahl, take('Ett.')))?.note?.id ?? '';
  expect(await ask(berg, { type: 'RemoveNote', note: id })).toMatchObject({
    outcome: 'refused',
    text: sv.refusals['only chair or secretary'],
  });
  expect(await ask(dahl, { type: 'MoveNote', note: id, item: 2, letter: null })).toMatchObject({ outcome: 'done' });
  expect(await notes(dahl)).toMatchObject([{ id, item: 2 }]);
  expect(await ask(ek, { type: 'RemoveNote', note: id })).toMatchObject({ outcome: 'done' });
  expect(await ask(ek, { type: 'RemoveNote', note: 'n999' })).toMatchObject({ outcome: 'refused' });
  expect(await notes(dahl)).toEqual([]);
  expect(await notes(berg)).toBeUndefined();
});

test('`Klubba och nästa` goes on by the add-in, and a confirmation there tells the account too', async () => {
  const office = await open();
  const { ask } = await door(office);
  const { rosterStore, meetings } = office.dependencies;
  const members = await rosterStore.get(groupChat.id);
  await rosterStore.keep(
    groupChat.id,
    members.map((one) => ({ ...one, kind: 'guest' })),
  );
  await ask(berg, { type: 'Confirm', position: null, revision: null });
  expect((await meetings.read('meeting-1')).positions[0]?.confirmations).toMatchObject([{ account: 'guest' }]);
  await says(office, ek, 'klubba');
  await says(office, ek, 'punkt 2');
  const onwards = { type: 'AdoptAndNext', from: 2, position: null, outcome: null, text: null };
  expect(await ask(ek, onwards)).toMatchObject({ outcome: 'done' });
  expect(await ask(ek, onwards)).toMatchObject({ outcome: 'unchanged' });
  const meeting = await meetings.read('meeting-1');
  expect([meeting.approvals, meeting.visits.at(-1)?.item]).toEqual([[2], 3]);
});
