import { fileAgain, tellNotFiled } from '../../../src/app/minutes/file-again.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';

const closed = async () => {
  const office = await open();
  for (const text of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, text);
  office.owed.splice(0);
  return office;
};

test('chair or secretary asks that a closed meeting be filed again, and it is owed', async () => {
  const office = await closed();
  expect(await says(office, dahl, 'arkivera igen')).toEqual([sv.desk.filingAgain]);
  expect(office.owed).toEqual([{ type: 'file minutes', meeting: 'meeting-1', seq: expect.any(Number) }]);
});

test('nobody else may, and before the close there is nothing to file', async () => {
  const office = await closed();
  expect(await says(office, berg, 'arkivera igen')).toEqual([sv.refusals['only chair or secretary']]);
  const under = await open();
  expect(await says(under, dahl, 'arkivera igen')).toEqual([sv.desk.minutesLater]);
  expect([...office.owed, ...under.owed]).toEqual([]);
  const meeting = await under.dependencies.meetings.read('meeting-1');
  expect(await fileAgain(under.dependencies, null, meeting, dahl.user)).toBe(sv.desk.minutesLater);
});

describe('after the last try', () => {
  test('the chat is told what to do', async () => {
    const office = await closed();
    await tellNotFiled(office.dependencies, 'meeting-1');
    await office.courier.settled();
    expect([...office.chat.shown.values()].at(-1)).toBe(sv.desk.notFiled);
    expect(sv.desk.notFiled).toContain('**arkivera igen**');
  });

  test('a chat that takes nothing now is told later', async () => {
    const office = await closed();
    await office.delivery.settled();
    office.chat.next.push({ outcome: 'later', retryAfter: 5 });
    await tellNotFiled(office.dependencies, 'meeting-1');
    await office.courier.settled();
    expect([...office.chat.shown.values()].at(-1)).toBe(sv.desk.notFiled);
  });

  test('a meeting whose chat is gone is told nowhere', async () => {
    const office = await closed();
    const before = office.chat.calls.length;
    await tellNotFiled(office.dependencies, 'another meeting');
    expect(office.chat.calls.length).toBe(before);
  });
});
