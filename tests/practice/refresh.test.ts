import type { Activity, Json } from '../../src/practice/teams/activity.ts';
import { seat } from '../../src/practice/teams/people.ts';
import { refreshers } from '../../src/practice/teams/refresh.ts';
import { call, cardAnswer, cardMessage, text } from './fake-bot.ts';
import { chatAt, closeAll, roomWithBot, three, until } from './rooms.ts';

afterEach(closeAll);

const action = { type: 'Action.Execute', verb: 'refresh', data: { meeting: 'm1' } };
const fresh = (body: string, userIds?: readonly string[]): Activity =>
  cardMessage({ refresh: userIds ? { action, userIds } : { action }, body: [text(body)] });
const refreshes = (bot: { of(type: string): readonly Activity[] }): readonly string[] =>
  bot.of('invoke').map((activity) => (activity['from'] as { name: string }).name);

test('without userIds everyone refreshes by themselves, up to sixty members', () => {
  const many = (count: number) =>
    seat(Array.from({ length: count }, (_, at) => ({ ...three[0], name: `P ${at}` }) as never));
  const card = { refresh: { action } } as Json;
  expect(refreshers(card, many(60))).toHaveLength(60);
  expect(refreshers(card, many(61))).toHaveLength(0);
});

test('with userIds only those refresh, by either form of id, and none for an empty list', () => {
  const people = seat(three);
  const userIds = [people[0]?.mri, `8:orgid:${people[2]?.aadObjectId}`, '29:stranger'];
  expect(refreshers({ refresh: { action, userIds } }, people).map(({ id }) => id)).toEqual(['nils-oberg', 'asa-lind']);
  expect(refreshers({ refresh: { action, userIds: [] } }, people)).toEqual([]);
  expect(refreshers({ body: [] }, people)).toEqual([]);
});

test('a posted card is fetched, automatically, by those named alone, who then see their own', async () => {
  const { room, bot } = await roomWithBot();
  bot.answer = () => cardAnswer({ body: [text('För dig')] });
  await call('POST', `${chatAt(bot)}/activities`, fresh('För alla', [room.people[1]?.mri ?? '']));
  await room.quiet();
  expect(bot.of('invoke')).toMatchObject([{ value: { trigger: 'automatic', action } }]);
  expect(refreshes(bot)).toEqual(['Maja Ek']);
  expect(room.messages('maja-ek', 'meeting')).toMatchObject([{ own: true, cards: [{ body: [text('För dig')] }] }]);
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ own: false, cards: [{ body: [text('För alla')] }] }]);
});

test('an update is fetched again by each, and an answer to a press is not', async () => {
  const { room, bot } = await roomWithBot();
  bot.answer = () =>
    cardAnswer({ refresh: { action }, body: [text('Eget')], actions: [{ ...action, title: 'Tryck' }] });
  const chat = chatAt(bot);
  const { body } = await call('POST', `${chat}/activities`, fresh('Ett'));
  await room.quiet();
  expect([...refreshes(bot)].sort()).toEqual(['Maja Ek', 'Nils Öberg', 'Åsa Lind']);
  await room.press('asa-lind', String(body['id']), 'Tryck');
  await room.quiet();
  expect(refreshes(bot)).toHaveLength(4);
  await call('PUT', `${chat}/activities/${body['id']}`, fresh('Två'));
  await room.quiet();
  expect(refreshes(bot)).toHaveLength(7);
});

test('an answer for a card that was updated meanwhile is not shown', async () => {
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  bot.answer = async (activity) => {
    if (activity.type === 'invoke') await held;
    return cardAnswer({ body: [text('Gammalt')] });
  };
  const { body } = await call('POST', `${chat}/activities`, fresh('Ett', [room.people[1]?.mri ?? '']));
  await until(() => bot.of('invoke').length === 1);
  await call('PUT', `${chat}/activities/${body['id']}`, fresh('Två', []));
  release();
  await room.quiet();
  expect(room.messages('maja-ek', 'meeting')).toMatchObject([{ own: false, cards: [{ body: [text('Två')] }] }]);
});

test('a refresh the bot refuses leaves the card that all see, without a word', async () => {
  const { room, bot } = await roomWithBot();
  bot.answer = () => 500;
  await call('POST', `${chatAt(bot)}/activities`, fresh('För alla'));
  await room.quiet();
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ own: false, notice: null, canRefresh: true }]);
});

test('anyone may refresh a card by hand', async () => {
  const { room, bot } = await roomWithBot();
  const { body } = await call('POST', `${chatAt(bot)}/activities`, fresh('För alla', []));
  bot.answer = () => cardAnswer({ body: [text('Nyhämtat')] });
  await room.refresh('asa-lind', String(body['id']));
  expect(bot.of('invoke')).toMatchObject([{ value: { trigger: 'manual' } }]);
  expect(room.messages('asa-lind', 'meeting')).toMatchObject([{ own: true, cards: [{ body: [text('Nyhämtat')] }] }]);
});
