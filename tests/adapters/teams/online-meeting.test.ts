import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { type BotAtWork, chat, said, startBot } from './bot-at-work.ts';

const organizer = '22222222-3333-4444-8555-666666666666';

describe('which Teams meeting a chat belongs to', () => {
  let bot: BotAtWork | undefined;
  afterEach(() => bot?.close());
  const ask = async (reply: { readonly status: number; readonly body?: unknown }, changed: object = {}) => {
    bot = await startBot();
    await bot.post({ ...said('hjälp'), ...changed });
    await bot.connected.outgoing.settled();
    bot.teams.answer(() => reply);
    return bot.connected.onlineMeetings.of(chat);
  };

  test('is asked of Teams, also long after anybody spoke', async () => {
    const body = {
      details: { id: 'x', msGraphResourceId: 'MSoy', joinUrl: 'https://teams.microsoft.com/l/1', title: 'Möte' },
      organizer: { id: '29:o', aadObjectId: organizer, tenantId: 't' },
    };
    expect(await ask({ status: 200, body })).toEqual({
      organizer,
      id: 'MSoy',
      joinUrl: 'https://teams.microsoft.com/l/1',
    });
    expect(bot?.teams.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/meetings/${encodeURIComponent('bWVldGluZy8x+=')}`,
    ]);
  });

  test.each([
    ['Teams names no organizer', { status: 200, body: { details: { joinUrl: 'https://teams.microsoft.com/l/1' } } }],
    ['Teams tells nothing', { status: 200, body: {} }],
    ['it is not permitted', { status: 403 }],
    ['there is no such meeting', { status: 404 }],
  ])('is not known where %s', async (_, reply) => {
    expect(await ask(reply)).toBeNull();
  });

  test('is not asked where the chat belongs to none, or is not known', async () => {
    expect(await ask({ status: 200 }, { channelData: {} })).toBeNull();
    expect(await bot?.connected.onlineMeetings.of('19:another')).toBeNull();
    expect(bot?.teams.calls).toEqual([]);
  });

  test('cannot be had while Teams does not answer', async () => {
    await expect(ask({ status: 429 })).rejects.toThrow(Unavailable);
  });
});
