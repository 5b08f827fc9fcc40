import type { Shown } from '../../../src/cards/kit/view.ts';
import { newestCard } from '../../../src/cards/wanted.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { primaryOf } from '../../cards/scenes/reading.ts';
import { shown } from '../../cards/scenes/scenes.ts';
import { kallelse, type Office, open, presses, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, privateChat } from '../../support/office.ts';

/** The chat as it stands once every card is brought up to date, a line for each message. */
const chatOf = async ({ delivery, chat }: Office) => {
  await delivery.settled();
  return [...chat.shown.values()].map((content) =>
    typeof content === 'string' ? content : (content as Shown).summary,
  );
};
/** The message at the end of the chat, whole. */
const atEnd = async (office: Office) => {
  await office.delivery.settled();
  return JSON.stringify([...office.chat.shown.values()].at(-1));
};
/** The card that should be there, as the chair has it. */
const newestOf = async ({ dependencies, viewing }: Office): Promise<Shown> => {
  const meeting = await dependencies.meetings.read('meeting-1');
  const conversation = { ...groupChat, meeting: 'meeting-1', body: groupChat.id, pending: null };
  const key = newestCard(meeting);
  if (key === null) throw new Error('no card follows the clock');
  return shown(key, await viewing.own('meeting-1', meeting, conversation, ek.user));
};

test('what a card in the meeting’s chat shows is answered by it alone', async () => {
  const office = await open();
  for (const [by, text, shows] of [
    [berg, 'bekräfta', 'Öppet för svar'],
    [berg, 'synpunkt Bra.', 'Öppet för svar'],
    [ek, 'bekräfta muntligt', 'Öppet för svar'],
    [ek, 'klubba', 'Enligt förslag'],
    [ek, 'paus 10', 'Paus till'],
    [ek, 'återuppta', 'Mötet återupptogs kl.'],
    [ek, 'punkt 1', 'Punkt 1'],
    [ek, 'klubba noterar', 'Informationen noteras'],
    [ek, 'ställningstagande VNK tackar.', 'VNK tackar.'],
    [ek, 'klubba', 'Enligt förslag'],
    [ek, 'nästa', 'Punkt 2'],
    [ek, 'klubba och nästa', 'Punkt 3'],
  ] as const) {
    expect([text, await says(office, by, text)]).toEqual([text, []]);
    expect(await atEnd(office)).toContain(shows);
  }
});

test('in a chat of one’s own it is answered in a sentence', async () => {
  const office = await open();
  expect(await says(office, ek, 'paus 10', privateChat)).toEqual([expect.stringContaining('Paus till kl.')]);
  expect(await says(office, ek, 'återuppta', privateChat)).toEqual([sv.chat.reply.resumed]);
});

test('what is decided on an item that is not on is told, since its card stands further up', async () => {
  const office = await open();
  expect(await says(office, ek, 'klubba punkt 2')).toEqual([expect.stringContaining('unkt 2')]);
});

const withBudget = `${kallelse}

4. Budget

Förslag till ställningstagande: VNK ställer sig bakom budgeten.
`;

test('what is decided on an item that was never on is answered by its card alone, above the card of what goes on', async () => {
  const office = await open({}, withBudget);
  await says(office, ek, 'klubba');
  await says(office, ek, 'punkt 2');
  const before = await chatOf(office);
  expect(await says(office, ek, 'klubba punkt 4 remiss till kommunerna; senast 2 oktober')).toEqual([]);
  const after = await chatOf(office);
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)).toBe(before.at(-1));
  expect(after.at(-1)).toMatch(/^Punkt 2\./);
  expect(after.at(-2)).toMatch(/^Punkt 4\. Budget: .*remiss/);
  // Its card is there now, further up.
  expect(await says(office, ek, 'klubba punkt 4: VNK tackar för budgeten.')).toEqual([
    expect.stringContaining('unkt 4'),
  ]);
});

test('in a chat of one’s own such a decision is answered in a sentence, and the meeting’s chat has the card', async () => {
  const office = await open({}, withBudget);
  await says(office, ek, 'klubba');
  const said = await says(office, ek, 'klubba punkt 4 remiss till kommunerna', privateChat);
  expect(said).toEqual([expect.stringContaining('unkt 4')]);
  expect((await chatOf(office)).filter((line) => line.startsWith('Punkt 4. Budget'))).toHaveLength(1);
});

const decided = ['klubba', 'klubba punkt 2'];

test('the close is answered by the card of the minutes alone', async () => {
  const office = await open();
  expect(await says(office, ek, 'avsluta mötet')).toEqual([expect.stringContaining('punkt 3')]);
  for (const said of decided) await says(office, ek, said);
  expect(await says(office, ek, 'avsluta mötet Tack för i dag.')).toEqual([]);
  expect((await chatOf(office)).at(-1)).toMatch(/^Mötet avslutades kl\. /);
  expect(await atEnd(office)).toContain('Tack för i dag.');
});

test('in a chat of one’s own the close is answered in a sentence', async () => {
  const office = await open();
  for (const said of decided) await says(office, ek, said);
  expect(await says(office, ek, 'avsluta mötet', privateChat)).toEqual([
    expect.stringContaining('Mötesanteckningen skapas nu'),
  ]);
});

test('a position has one card, however often it is amended', async () => {
  const office = await open();
  await says(office, ek, 'ställningstagande');
  await says(office, dahl, 'ställningstagande VNK tackar för informationen.');
  await says(office, ek, 'klubba');
  expect((await chatOf(office)).filter((line) => line.startsWith('Ställningstagande'))).toHaveLength(1);
});

test.each([
  ['while the members are asked', 'bekräfta', ['Bekräfta', 'Klubba']],
  ['once the gavel has fallen', 'klubba', ['Enligt förslag', 'Avsluta mötet …']],
])('after a pause the card of what goes on then is at the end of the chat, and says so: %s', async (_, said, shows) => {
  const office = await open();
  await says(office, ek, said);
  await presses(office, ek, 'pause', { minutes: '10' });
  expect(await atEnd(office)).toContain('Paus till kl.');
  await office.chat.outgoing.post(groupChat.id, md`Svar på en fråga.`);
  const before = (await chatOf(office)).length;
  await presses(office, ek, 'resume');
  const [, first] = shows;
  for (const part of ['Mötet återupptogs kl.\u00a0', ' · Punkt 3 av 3 · ', ...shows.slice(0, 1)])
    expect(await atEnd(office)).toContain(part);
  expect(primaryOf(await newestOf(office))).toEqual([first]);
  expect(JSON.stringify(await newestOf(office))).toContain('"Paus …"');
  expect(await chatOf(office)).toHaveLength(before);
});

test('a pause costs the chat one message when it begins and one when it ends', async () => {
  const office = await open();
  const posts = async () => {
    await office.delivery.settled();
    return office.chat.calls.filter(({ action }) => action === 'post').length;
  };
  const before = await posts();
  await says(office, ek, 'paus 10');
  expect(await posts()).toBe(before + 1);
  await says(office, ek, 'återuppta');
  expect(await posts()).toBe(before + 2);
});

test('a pause that goes on after all is said at the end of the chat again', async () => {
  const office = await open();
  for (const said of ['paus 10', 'återuppta', 'ångra']) {
    await says(office, ek, said);
    await office.delivery.settled();
  }
  expect(await atEnd(office)).toContain('Paus till kl.');
});

test('the card of an item that a position was put on before moves to the end of the chat when the meeting comes to it', async () => {
  const office = await open();
  for (const said of ['klubba', 'ställningstagande punkt 1: VNK tackar.']) await says(office, ek, said);
  expect(await atEnd(office)).toContain('VNK tackar.');
  await says(office, ek, 'klubba');
  expect(await atEnd(office)).toContain('Enligt förslag');
  expect(await atEnd(office)).toContain('Vårdplanering');
  await says(office, ek, 'punkt 1');
  expect(await atEnd(office)).toContain('Punkt 1');
});

test.each(['previous', 'next'])(
  'the card of an item that the meeting comes back to by the button “%s” moves to the end of the chat',
  async (button) => {
    const office = await open();
    await says(office, ek, 'klubba');
    await says(office, ek, 'punkt 2');
    if (button === 'next') await says(office, ek, 'föregående');
    const before = (await chatOf(office)).length;
    await presses(office, ek, button);
    expect(await atEnd(office)).toContain(button === 'next' ? 'Punkt 2' : 'Punkt 1');
    expect(await chatOf(office)).toHaveLength(before);
  },
);

test('it moves there too where somebody goes back in the panel', async () => {
  const office = await open();
  await says(office, ek, 'klubba');
  const asked = { by: ek, at: office.clock.now };
  for (const from of [3, 2])
    await office.dependencies.meetings.ask('meeting-1', { type: 'PreviousItem', from }, asked, null);
  expect(await atEnd(office)).toContain('Punkt 1');
});

test('the card that moved there is the one that follows the clock and has the pause, whatever was decided on the item before', async () => {
  const office = await open();
  for (const said of ['klubba', 'punkt 2', 'punkt 3']) await says(office, ek, said);
  expect(await atEnd(office)).toContain('Punkt 3');
  expect(newestCard(await office.dependencies.meetings.read('meeting-1'))).toBe('item 3');
  await says(office, ek, 'ställningstagande VNK tackar för informationen.');
  await says(office, ek, 'klubba');
  expect(newestCard(await office.dependencies.meetings.read('meeting-1'))).toMatch(/^position /);
});
