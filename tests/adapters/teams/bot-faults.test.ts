import type { Desk } from '../../../src/app/desk/desk.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { bot as account, type BotAtWork, pressed, said, startBot } from './bot-at-work.ts';

const action = (data: unknown) => ({ action: { type: 'Action.Execute', verb: 'confirm', data }, trigger: 'manual' });

describe('the bot, when something fails,', () => {
  let bot: BotAtWork | undefined;
  const start = async (desk: Partial<Desk> = {}): Promise<BotAtWork> => {
    bot = await startBot(desk);
    return bot;
  };
  afterEach(() => bot?.close());

  test('tells a fault in plain words under the number the log has', async () => {
    const { post, log } = await start({ pressed: () => Promise.reject(new Error('secret of the database')) });
    const { status, body } = await post(pressed(action({})));
    expect(status).toBe(200);
    const id = log.lines.find(({ level }) => level === 'error')?.details['id'];
    expect(body).toMatchObject({ statusCode: 500, value: { message: `Något gick fel (${id}).` } });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test('tells a fault of a message in the chat', async () => {
    const { post, teams, connected } = await start({ heard: () => Promise.reject(new Error('secret')) });
    expect(await post(said('nästa'))).toEqual({ status: 200, body: null });
    await connected.outgoing.settled();
    expect(teams.calls[0]?.body['text']).toMatch(/^Något gick fel \(.{36}\)\.$/);
  });

  const away = () => Promise.reject(new Unavailable('The database does not answer.', 1_000));

  test.each([
    ['a message', said('nästa')],
    ['a press of an old client', { type: 'message', value: { id: 1 }, replyToId: '99' }],
    ['that it was added', { type: 'conversationUpdate', membersAdded: [account] }],
    ['that the meeting began', { type: 'event', name: 'application/vnd.microsoft.meetingStart' }],
  ])('lets Teams deliver again %s that came while the database was away', async (_, activity) => {
    let desk: Partial<Desk> = { heard: away, pressed: away, added: away, hinted: away };
    const { post, told } = await start({
      heard: (message) => desk.heard?.(message) ?? Promise.resolve([]),
      pressed: (press) => desk.pressed?.(press) ?? Promise.resolve({ type: 'message', text: md`Antecknat.` }),
      added: (place) => desk.added?.(place) ?? Promise.resolve([]),
      hinted: (place, hint) => desk.hinted?.(place, hint) ?? Promise.resolve(),
    });
    expect((await post(activity)).status).toBe(503);
    desk = {};
    expect((await post(activity)).status).toBe(200);
    expect(told).toHaveLength(2);
  });

  test('says in the chat that a message was not taken, where Teams does not deliver it again', async () => {
    const { post, teams, connected, timer } = await start({ heard: away });
    expect((await post(said('nästa'))).status).toBe(503);
    while (teams.calls.length === 0) await new Promise(setImmediate);
    await connected.outgoing.settled();
    expect(teams.calls.map(({ body }) => body['text'])).toEqual(['Det är inte säkert om meddelandet antecknades.']);
    expect(timer.waits).toContain(60_000);
  });

  test('tells who pressed that it is not certain whether it was recorded, while the database is away', async () => {
    const { post } = await start({ pressed: away });
    expect(await post(pressed(action({})))).toMatchObject({
      status: 200,
      body: { statusCode: 500, value: { message: 'Det är inte säkert om svaret antecknades.' } },
    });
  });
});
