import type { CardAnswer, Desk } from '../../../src/app/desk/desk.ts';
import { md } from '../../../src/i18n/markdown.ts';
import { bot as account, anna, type BotAtWork, chat, pressed, said, startBot } from './bot-at-work.ts';

const action = (data: unknown) => ({ action: { type: 'Action.Execute', verb: 'confirm', data }, trigger: 'manual' });

describe('the bot', () => {
  let bot: BotAtWork | undefined;
  const start = async (desk: Partial<Desk> = {}): Promise<BotAtWork> => {
    bot = await startBot(desk);
    return bot;
  };
  afterEach(() => bot?.close());

  test('tells the desk who said what, where, under which key', async () => {
    const { post, told } = await start();
    expect(await post(said('anteckna Hej'))).toEqual({ status: 200, body: null });
    expect(told).toMatchObject([
      {
        call: 'heard',
        given: [
          {
            text: 'anteckna Hej',
            files: [],
            key: `${chat} 1700000000001`,
            sender: { user: anna.aadObjectId, mri: anna.id, name: anna.name },
            chat: { id: chat, kind: 'group', teamsMeeting: 'bWVldGluZy8x+=' },
          },
        ],
      },
    ]);
  });

  test('knows somebody without an Entra identity by the id of the channel', async () => {
    const { post, told } = await start();
    await post({ ...said('jag är här'), from: { id: '29:gäst', name: 'Gäst' } });
    expect(told[0]?.given[0]).toMatchObject({ sender: { user: '29:gäst' } });
  });

  test('answers in the chat, in order', async () => {
    const { post, teams, connected } = await start({ heard: async () => [md`ett`, md`två`, md`tre`] });
    await post(said('hjälp'));
    await connected.outgoing.settled();
    expect(teams.calls.map(({ body }) => body['text'])).toEqual(['ett', 'två', 'tre']);
  });

  test('does not believe which card a press says it stood on', async () => {
    const { post, told } = await start();
    await post({ ...pressed(action({ id: 1 })), replyToId: '99' });
    expect(JSON.stringify(told)).not.toContain('99"');
  });

  test('answers Teams before a slow chat has taken the message', async () => {
    const { post, teams, connected } = await start({ heard: async () => [md`Hej`] });
    let taken = () => {};
    const held = new Promise<undefined>((resolve) => {
      taken = () => resolve(undefined);
    });
    teams.answer(() => held);
    expect(await post(said('hjälp'))).toEqual({ status: 200, body: null });
    taken();
    await connected.outgoing.settled();
    expect(teams.calls).toHaveLength(1);
  });

  test.each([
    ['groupChat', 'nästa', 0],
    ['channel', 'nästa', 0],
    ['personal', 'nästa', 1],
  ])('in a %s, words without a mention are for it %#', async (conversationType, text, times) => {
    const { post, told } = await start();
    await post({ type: 'message', text, conversation: { id: 'a:1', conversationType, tenantId: 't' } });
    expect(told).toHaveLength(times);
  });

  test('delivers a message to the desk once, and again when the first time failed', async () => {
    let failing = true;
    const { post, told } = await start({
      heard: async () => {
        if (failing) throw new Error('no journal');
        return [];
      },
    });
    await post(said('nästa'));
    failing = false;
    await post(said('nästa'));
    await post(said('nästa'));
    expect(told).toHaveLength(2);
  });

  test('hands on a press delivered twice under the same key', async () => {
    const { post, told } = await start();
    await post(pressed(action({ id: 1 })));
    await post(pressed(action({ id: 1 })));
    expect(told.map(({ given }) => (given[0] as { key: string }).key)).toEqual(
      new Array(2).fill(`${chat} 1700000000001`),
    );
  });

  test.each([
    [
      { type: 'card', shown: { card: { type: 'AdaptiveCard' }, summary: 's' } },
      200,
      'card.adaptive',
      { type: 'AdaptiveCard' },
    ],
    [{ type: 'message', text: 'Redan bekräftat.' }, 200, 'activity.message', 'Redan bekräftat.'],
    [
      { type: 'message', text: 'Skriv **paus 15**, se [Bo\\_Dal](https://exempel.se/a).' },
      200,
      'activity.message',
      'Skriv paus 15, se Bo_Dal: https://exempel.se/a.',
    ],
    [{ type: 'refused', text: 'Fel möte.' }, 400, 'error', { code: 'BadRequest', message: 'Fel möte.' }],
  ] as const)('carries the answer %j in the reply, always under HTTP 200', async (answer, statusCode, type, value) => {
    const { post } = await start({ pressed: async () => answer as CardAnswer });
    const expected = { statusCode, type: `application/vnd.microsoft.${type}`, value };
    expect(await post({ ...pressed(action({ id: 1 })), replyToId: '99' })).toEqual({ status: 200, body: expected });
    expect(bot?.told[0]?.given[0]).toMatchObject({ verb: 'confirm', data: { id: 1 } });
  });

  test.each([
    [{}],
    [undefined],
    [null],
    ['text'],
    [[]],
    [{ action: null }],
    [{ action: 'text' }],
    [{ action: [] }],
    [{ action: { data: 'text' } }],
    [{ action: { data: [1] } }],
    [{ action: { data: 7 } }],
  ])('answers a press with the value %j in words, under HTTP 200', async (value) => {
    const { post, told } = await start();
    expect(await post(pressed(value))).toEqual({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'Knappen kunde inte läsas.' },
      },
    });
    expect(told).toEqual([]);
  });

  test('takes a press without verb or data for what it is', async () => {
    const { post, told } = await start();
    expect(await post(pressed({ action: {} }))).toMatchObject({ status: 200, body: { statusCode: 200 } });
    expect(told[0]).toMatchObject({ call: 'pressed', given: [{ verb: '', data: {} }] });
  });

  test('lets an automatic refresh change nothing', async () => {
    const { post, told } = await start();
    await post(pressed({ ...action({}), trigger: 'automatic' }));
    expect(told.map(({ call }) => call)).toEqual(['refreshed']);
  });

  test('takes the Submit fallback too, and says the answer in the chat', async () => {
    const { post, teams, connected, told } = await start({
      pressed: async () => ({ type: 'message', text: md`Redan bekräftat.` }),
    });
    expect(await post({ type: 'message', value: { id: 1 }, replyToId: '99' })).toEqual({ status: 200, body: null });
    expect(told[0]).toMatchObject({ call: 'pressed', given: [{ data: { id: 1 } }] });
    await connected.outgoing.settled();
    expect(teams.calls[0]?.body['text']).toBe('Redan bekräftat.');
  });

  test('greets a chat once though Teams tells twice, and again when it came back', async () => {
    const { post, told } = await start();
    const added = { type: 'conversationUpdate', membersAdded: [account] };
    await Promise.all([post(added), post({ type: 'installationUpdate', action: 'add' })]);
    await post({ type: 'conversationUpdate', membersRemoved: [account] });
    await post(added);
    expect(told.map(({ call }) => call)).toEqual(['added', 'removed', 'added']);
  });

  test('keeps a chat when it is new or changed, and not on every press', async () => {
    const { post, store } = await start();
    for (let presses = 0; presses < 5; presses += 1) await post(pressed(action({})));
    expect(store.kept).toEqual([chat]);
    await post({ ...said('nästa'), channelData: {} });
    expect((await store.get(chat))?.teamsMeeting).toBe('bWVldGluZy8x+=');
    await post({ ...said('nästa'), recipient: { id: '28:ny', name: 'Klubba' } });
    expect(store.kept).toEqual([chat, chat]);
  });

  test.each([
    ['application/vnd.microsoft.meetingStart', undefined],
    ['application/vnd.microsoft.meetingEnd', { EndTime: 1 }],
    ['application/vnd.microsoft.meetingParticipantJoin', { members: [{}] }],
  ])('takes %s with %j as a hint', async (name, value) => {
    const { post, told } = await start();
    expect(await post({ type: 'event', name, value })).toEqual({ status: 200, body: null });
    expect(told.map(({ call }) => call)).toEqual(['hinted']);
  });

  test.each([
    [{ type: 'typing' }],
    [{ type: 'messageReaction' }],
    [{ type: 'invoke', name: 'task/fetch', value: {} }],
    [{ type: 'event', name: 'application/vnd.microsoft.readReceipt' }],
  ])('ignores %j', async (activity) => {
    const { post, told } = await start();
    expect(await post(activity)).toEqual({ status: 200, body: null });
    expect(told).toEqual([]);
  });

  test.each([
    [{ type: undefined }, 400],
    [{ ...said('nästa'), conversation: undefined }, 400],
    [{ ...said('nästa'), serviceUrl: '' }, 403],
    [{ ...said('nästa'), serviceUrl: 'https://smba.trafficmanager.net/emea/' }, 403],
  ])('turns away %j with %d and an id, nothing more', async (activity, status) => {
    const { post, told } = await start();
    const answer = await post(activity);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code: expect.any(String), id: expect.stringMatching(/^.{36}$/) } });
    expect(told).toEqual([]);
  });
});
