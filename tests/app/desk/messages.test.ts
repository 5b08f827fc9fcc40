import { show } from '../../../src/cards/show.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { inputsOf } from '../../cards/scenes/reading.ts';
import { open, presses, says, summoned } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, privateChat } from '../../support/office.ts';

describe('what is written', () => {
  test('unknown words get one line and three commands', async () => {
    const office = await open();
    const [answer, ...more] = await says(office, berg, 'vad händer?');
    expect(more).toEqual([]);
    expect(String(answer).match(/\*\*[^*]+\*\*/g)).toHaveLength(3);
  });

  test('the same activity delivered twice is recorded once', async () => {
    const office = await open();
    const once = { key: 'chat twice' };
    await says(office, dahl, 'anteckna En gång.', groupChat, once);
    await says(office, dahl, 'anteckna En gång.', groupChat, once);
    expect((await office.dependencies.meetings.read('meeting-1')).entries).toHaveLength(1);
  });

  test('noting an item that proposed nothing uses the usual sentence', async () => {
    const office = await open();
    await says(office, ek, 'klubba');
    await says(office, ek, 'punkt 1');
    await says(office, ek, 'noterar');
    expect((await office.dependencies.meetings.read('meeting-1')).positions.at(-1)).toMatchObject({
      item: 1,
      text: 'VNK noterar informationen.',
      outcome: 'noted',
    });
  });

  test.each([
    ['ställningstagande VNK tackar.', groupChat],
    ['klubba punkt 2', groupChat],
    ['granska', privateChat],
  ])('“%s” is refused before the opening, and records nothing', async (text, place) => {
    const office = await summoned();
    const before = await office.journal.read('meeting-1');
    expect(await says(office, ek, text, place)).toEqual([sv.refusals['not open yet']]);
    expect(await office.journal.read('meeting-1')).toEqual(before);
  });

  test('a member may not have the roll call posted', async () => {
    expect(await says(await open(), berg, 'upprop')).toEqual([sv.refusals['only chair or secretary']]);
  });
});

describe('what Teams tells of its own meeting', () => {
  const tell = (office: Awaited<ReturnType<typeof open>>, hint: Parameters<typeof office.desk.hinted>[1]) =>
    office.desk.hinted(groupChat, hint);
  const joined = (user: string) => ({ type: 'joined', people: [{ user, name: '' }] }) as const;
  const rollCall = async (office: Awaited<ReturnType<typeof summoned>>) => {
    await presses(office, ek, 'open');
    const view = await office.viewing.own(
      'meeting-1',
      await office.dependencies.meetings.read('meeting-1'),
      { ...groupChat, meeting: 'meeting-1', body: groupChat.id, pending: null },
      ek.user,
    );
    const shown = show('roll call', view);
    const inputs = shown ? inputsOf(shown) : {};
    return Object.fromEntries(Object.entries(inputs).map(([id, { value }]) => [id, value]));
  };

  test('C1 pre-fills the roll call, and records nothing', async () => {
    const office = await summoned();
    await tell(office, { type: 'started', at: null });
    await tell(office, joined(ek.user));
    await tell(office, joined(berg.user));
    await tell(office, { type: 'left', people: [{ user: berg.user, name: '' }] });
    expect(await rollCall(office)).toMatchObject({ 'away-p1': 'false', 'away-p2': 'true', 'away-p3': 'true' });
    expect((await office.dependencies.meetings.read('meeting-1')).rollCalled).toBe(false);
  });

  test('is not needed: without it nobody is ticked as away', async () => {
    expect(await rollCall(await summoned())).toMatchObject({
      'away-p1': 'false',
      'away-p2': 'false',
      'away-p3': 'false',
    });
  });
});
