import { sv } from '../../../src/i18n/sv.ts';
import { find, kallelse, open, presses, says, textOf } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, openOffice, privateChat, sender } from '../../support/office.ts';

const closed = async () => {
  const office = await open();
  await says(office, ek, 'klubba');
  await says(office, ek, 'klubba punkt 2');
  await says(office, ek, 'avsluta mötet');
  await office.delivery.settled();
  return office;
};

describe('the proof-reading', () => {
  test('comes to the secretary in a chat of one’s own, and begins the review', async () => {
    const office = await closed();
    const [answer] = await says(office, dahl, 'granska', privateChat);
    expect(JSON.stringify(answer)).toContain('Nästa möte är inte angivet.');
    expect((await office.dependencies.meetings.read('meeting-1')).minutes.reviewed).toBe(true);
  });

  test('speaks of a draft, so never in the meeting’s chat', async () => {
    const office = await closed();
    expect(await says(office, dahl, 'granska', groupChat)).toEqual([sv.review.inPrivate]);
    expect((await office.dependencies.meetings.read('meeting-1')).minutes.reviewed).toBe(false);
  });

  test.each([groupChat, privateChat])('is nobody else’s ($kind)', async (place) => {
    const office = await closed();
    expect(await says(office, berg, 'granska', place)).toEqual([sv.refusals['only chair or secretary']]);
  });

  test('has nothing to read before the kallelse is used', async () => {
    const office = await openOffice();
    await says(office, dahl, kallelse);
    expect(await says(office, dahl, 'granska')).toEqual([sv.refusals['no summons']]);
  });

  test('opens from the card, for the one who presses', async () => {
    const office = await closed();
    const answer = await presses(office, ek, 'review');
    expect(answer.type).toBe('card');
    expect(JSON.stringify(answer)).toContain('Granska före utskick: ');
    await expect(presses(office, berg, 'review')).rejects.toThrow('nobody offers');
  });

  test('a member who sends the press of a lead’s button is refused', async () => {
    const office = await closed();
    const data = { klubba: { meeting: 'meeting-1', on: 'minutes', kind: 'review' } };
    const press = { chat: groupChat, sender: sender(berg), key: 'chat forged', verb: 'review', data };
    expect(textOf(await office.desk.pressed(press))).toBe(sv.refusals['only chair or secretary']);
    const refresh = { ...press, data: { klubba: { meeting: 'meeting-1', on: 'review', kind: 'refresh' } } };
    expect(textOf(await office.desk.refreshed(refresh))).toBe(sv.desk.oldCard);
  });
});

test('J7 J2 one press mends words that read wrong, wherever they stand', async () => {
  const office = await open();
  await says(office, dahl, 'anteckna Vårdssamverkan Norra Kusten följer arbetet.');
  await says(office, dahl, 'anteckna Ärendet går tillbaka till Vårdssamverkan Norra Kusten.');
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  const review = await presses(office, ek, 'review');
  expect(JSON.stringify(review)).toContain(sv.review.mend);
  const data = { klubba: find(review, 'mend') };
  const press = { chat: groupChat, key: 'chat mend', verb: 'mend' };
  expect(textOf(await office.desk.pressed({ ...press, sender: sender(berg), data }))).toBe(
    sv.refusals['only chair or secretary'],
  );
  const answer = await office.desk.pressed({ ...press, sender: sender(ek), data });
  expect(answer.type).toBe('card');
  const { entries, corrections } = await office.dependencies.meetings.read('meeting-1');
  expect(entries.map(({ text }) => text)).toEqual([
    'Vårdsamverkan Norra Kusten följer arbetet.',
    'Ärendet går tillbaka till Vårdsamverkan Norra Kusten.',
  ]);
  expect(corrections).toBe(1);
  expect(JSON.stringify(answer)).not.toContain('Vårdssamverkan');
});
