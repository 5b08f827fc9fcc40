import { sv } from '../../../src/i18n/sv.ts';
import { open, presses, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat } from '../../support/office.ts';

const alone = { ...groupChat, id: 'a:dahl', kind: 'personal', name: null, teamsMeeting: null } as const;
const secret = 'Ännu hemligt';

test('notes are shown to chair and secretary, each alone with Klubba, and to nobody in the meeting’s chat', async () => {
  const office = await open();
  await says(office, dahl, `anteckna ${secret}`, alone);
  expect(String(await says(office, dahl, 'visa anteckningar', alone))).toContain(`**1** Anteckning: ${secret}`);
  expect(String(await says(office, ek, 'visa anteckningar', { ...alone, id: 'a:ek' }))).toContain(secret);
  expect(await says(office, dahl, 'visa anteckningar')).toEqual([sv.chat.notes.inPrivate]);
  for (const chat of [groupChat, { ...alone, id: 'a:berg' }])
    expect(await says(office, berg, 'visa anteckningar', chat)).toEqual([sv.refusals['only chair or secretary']]);
});

test('what becomes of a note is told in the meeting’s chat without what it says', async () => {
  const office = await open();
  await says(office, dahl, `anteckna ${secret}`, alone);
  const answers = [];
  for (const text of ['flytta anteckning 1 till punkt 2', 'ta bort anteckning 1 på punkt 2', 'ångra', 'ångra', 'ångra'])
    answers.push(String(await says(office, dahl, text)));
  expect(answers.join('\n')).not.toContain(secret);
  expect(answers.at(-1)).toBe('Taget tillbaka: anteckningen (punkt 3).');
});

test('a confirmation is recorded with how the account is known to Teams, by card and by word alike', async () => {
  const office = await open();
  const { rosterStore, meetings } = office.dependencies;
  const members = await rosterStore.get(groupChat.id);
  const kindOf = (user: string) => (user === berg.user ? 'external' : user === ek.user ? 'member' : undefined);
  await rosterStore.keep(
    groupChat.id,
    members.map((one) => ({ ...one, ...(kindOf(one.user) && { kind: kindOf(one.user) }) })) as typeof members,
  );
  await says(office, ek, 'ställningstagande');
  await presses(office, berg, 'confirm');
  await says(office, ek, 'bekräfta');
  const { positions } = await meetings.read('meeting-1');
  expect(positions[0]?.confirmations).toMatchObject([
    { person: 'p2', how: 'pressed', account: 'external' },
    { person: 'p1', how: 'pressed', account: 'member' },
  ]);
});

test('who was confirmed orally, or of whose account Teams tells nothing, has none recorded', async () => {
  const office = await open();
  await says(office, ek, 'ställningstagande');
  await says(office, berg, 'bekräfta');
  await says(office, ek, 'bekräfta muntligt');
  const { positions } = await office.dependencies.meetings.read('meeting-1');
  expect(positions[0]?.confirmations.map((one) => 'account' in one)).toEqual(
    positions[0]?.confirmations.map(() => false),
  );
});

test('`Klubba och nästa` is one press on the item’s card and on the position’s', async () => {
  const office = await open();
  const at = async () => (await office.dependencies.meetings.read('meeting-1')).visits.at(-1)?.item;
  await says(office, ek, 'klubba');
  await says(office, ek, 'punkt 2');
  await presses(office, ek, 'approve and next');
  expect(await at()).toBe(3);
  await says(office, ek, 'punkt 2');
  await says(office, ek, 'ställningstagande VNK enas.');
  await presses(office, ek, 'adopt and next', { outcome: 'as proposed' });
  expect(await at()).toBe(3);
});
