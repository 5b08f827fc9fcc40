import { noPeers } from '../../../src/app/ports/peers.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { openMeetings } from '../../../src/app/record/meetings.ts';
import { inputs } from '../../../src/cards/kit/inputs.ts';
import { buttonData } from '../../../src/cards/payload.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { key, type Office, onCard, open, presses, says, summoned, textOf } from '../../support/at-the-desk.ts';
import { berg, ek } from '../../support/board.ts';
import { memoryJournal } from '../../support/memory.ts';
import { groupChat, sender } from '../../support/office.ts';

/** The chair's gavel on the outcomes chosen. */
const settles = (office: Office, settle: Parameters<typeof buttonData>[0], chosen: Readonly<Record<string, string>>) =>
  office.desk.pressed({
    chat: groupChat,
    sender: sender(ek),
    key: key(),
    verb: 'settle',
    data: { ...buttonData(settle), ...chosen },
  });

describe('presses', () => {
  test('a confirmation is recorded and answered with the fresh card', async () => {
    const office = await open();
    const answer = await presses(office, berg, 'confirm');
    expect(answer.type).toBe('card');
    expect((await office.dependencies.meetings.read('meeting-1')).positions[0]?.confirmations).toMatchObject([
      { person: 'p2', how: 'pressed' },
    ]);
  });

  test.each(['press', 'message'] as const)(
    'a %s recorded without an answer from the database is shown on the card all the same',
    async (by) => {
      const { journal } = memoryJournal();
      let away = false;
      const append: typeof journal.append = async (...given) => {
        const written = await journal.append(...given);
        if (away) throw new Unavailable('The answer was lost.', 1_000);
        return written;
      };
      const office = await open({ meetings: openMeetings({ ...journal, append }, noPeers) });
      await office.delivery.settled();
      const before = new Map(office.chat.shown);
      const said = { chat: groupChat, sender: sender(berg), key: key(), text: 'bekräftar', files: [] };
      const asking = () => (by === 'press' ? presses(office, berg, 'confirm') : office.desk.heard(said));
      away = true;
      await expect(asking()).rejects.toThrow(Unavailable);
      away = false;
      if (by === 'message') await office.desk.heard(said);
      await office.delivery.settled();
      expect(office.chat.shown).not.toEqual(before);
    },
  );

  test('who leads gets the controls and who does not gets none', async () => {
    const office = await open();
    const lead = await office.desk.refreshed({
      chat: groupChat,
      sender: sender(ek),
      key: null,
      verb: '',
      data: buttonData({ meeting: 'meeting-1', on: 'agenda', kind: 'refresh' }),
    });
    const member = await office.desk.refreshed({
      chat: groupChat,
      sender: sender(berg),
      key: null,
      verb: '',
      data: buttonData({ meeting: 'meeting-1', on: 'agenda', kind: 'refresh' }),
    });
    expect(textOf(lead)).toContain(sv.cards.buttons.previous);
    expect(textOf(member)).not.toContain(sv.cards.buttons.previous);
  });

  test('who has answered is still told so when the client fetches the card anew, which changes nothing', async () => {
    const office = await open();
    await presses(office, berg, 'confirm');
    const { seq, positions } = await office.dependencies.meetings.read('meeting-1');
    const fetched = await office.desk.refreshed({
      chat: groupChat,
      sender: sender(berg),
      key: null,
      verb: 'refresh',
      data: buttonData({ meeting: 'meeting-1', on: `position ${positions[0]?.id}`, kind: 'refresh' }),
    });
    expect(textOf(fetched)).toContain(sv.cards.position.youConfirmed);
    expect((await office.dependencies.meetings.read('meeting-1')).seq).toBe(seq);
  });

  test('a button of the chair’s in the wrong hands is refused by who presses it', async () => {
    const office = await open();
    const data = { klubba: await onCard(office, ek, 'adopt') };
    const answer = await office.desk.pressed({
      chat: groupChat,
      sender: sender(berg),
      key: key(),
      verb: '',
      data,
    });
    expect(answer).toEqual({ type: 'message', text: sv.refusals['only chair or secretary'] });
    expect((await office.dependencies.meetings.read('meeting-1')).positions[0]?.outcome).toBeNull();
  });

  test.each([
    ['nothing', {}],
    ['nonsense', { klubba: { kind: 'adopt', meeting: 4 } }],
    ['a prototype', { klubba: { kind: 'constructor', meeting: 'meeting-1', on: 'agenda' } }],
  ])('data that holds %s is refused', async (_what, data) => {
    const office = await open();
    const answer = await office.desk.pressed({
      chat: groupChat,
      sender: sender(ek),
      key: key(),
      verb: '',
      data,
    });
    expect(answer).toEqual({ type: 'refused', text: sv.desk.badPress });
  });

  test('a card of another meeting, or pressed from another chat, is refused', async () => {
    const office = await open();
    const other = { klubba: { ...((await onCard(office, ek, 'adopt')) as object), meeting: 'meeting-9' } };
    const there = { klubba: await onCard(office, ek, 'adopt') };
    const press = { sender: sender(ek), key: key(), verb: '' };
    expect(await office.desk.pressed({ ...press, chat: groupChat, data: other })).toEqual({
      type: 'refused',
      text: sv.desk.otherMeeting,
    });
    expect(await office.desk.pressed({ ...press, chat: { ...groupChat, id: '19:other' }, data: there })).toEqual({
      type: 'refused',
      text: sv.desk.otherMeeting,
    });
  });

  test('F14 going on without an outcome asks for it, and what was asked for is done once it is given', async () => {
    const office = await summoned();
    await presses(office, ek, 'open');
    await says(office, ek, 'punkt 2');
    const asked = await presses(office, ek, 'next');
    expect(textOf(asked)).toContain(sv.cards.missing.title);
    const { on } = (await onCard(office, ek, 'next')) as { on: 'agenda' };
    const settle = { meeting: 'meeting-1', on, kind: 'settle', items: [2], before: 'next' } as const;

    await settles(office, settle, { [inputs.outcomeOf(2)]: 'as proposed' });
    expect(await office.dependencies.meetings.read('meeting-1')).toMatchObject({
      approvals: [2],
      visits: [{ item: 1 }, { item: 2 }, { item: 3, to: null }],
    });
  });

  test('D8 closing words said before the outcomes were asked for are kept', async () => {
    const office = await open();
    await says(office, ek, 'klubba');
    const asked = await presses(office, ek, 'close', { [inputs.words]: 'Tack för i dag.' });
    expect(textOf(asked)).toContain('Tack för i dag.');
    const settle = { meeting: 'meeting-1', on: 'agenda', kind: 'settle', items: [2], before: 'close' } as const;
    await settles(office, settle, { [inputs.outcomeOf(2)]: 'as proposed', [inputs.words]: 'Tack för i dag.' });
    expect(await office.dependencies.meetings.read('meeting-1')).toMatchObject({
      phase: 'closed',
      closingWords: 'Tack för i dag.',
    });
  });

  test('F14 several missing outcomes are settled by one stroke, and the meeting is closed with its words', async () => {
    const office = await open();
    await says(office, ek, 'ångra');
    const asked = await presses(office, ek, 'close', { [inputs.words]: 'Tack.' });
    expect(textOf(asked)).toContain('"kind":"settle","items":[2,3]');
    const settle = { meeting: 'meeting-1', on: 'agenda', kind: 'settle', items: [2, 3], before: 'close' } as const;
    await settles(office, settle, {
      [inputs.outcomeOf(2)]: 'as proposed',
      [inputs.outcomeOf(3)]: 'postponed',
      [inputs.words]: 'Tack.',
    });
    expect(await office.dependencies.meetings.read('meeting-1')).toMatchObject({
      phase: 'closed',
      closingWords: 'Tack.',
      approvals: [2],
      positions: [{ item: 3, outcome: 'postponed' }],
    });
  });
});
