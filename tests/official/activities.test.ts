import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { md } from '../../src/i18n/markdown.ts';
import {
  bot as account,
  anna,
  type BotAtWork,
  chat,
  groupChat,
  pressed,
  said,
  startBot,
} from '../adapters/teams/bot-at-work.ts';

/** Microsoft's own descriptions of the protocol, read from where they lie beside the project. */
const official = (file: string, definition: string): ValidateFunction => {
  const text = readFileSync(join(process.env['CONTRACTS_DIR'] ?? '', file), 'utf8');
  const { definitions } = JSON.parse(text) as { definitions: object };
  return new Ajv({ strict: false, validateFormats: false }).compile({
    $ref: `#/definitions/${definition}`,
    definitions,
  });
};

describe('what Klubba sends', () => {
  const isActivity = official('bot-connector.swagger2.json', 'Activity');
  const { paths } = JSON.parse(
    readFileSync(join(process.env['CONTRACTS_DIR'] ?? '', 'bot-connector.swagger2.json'), 'utf8'),
  ) as { paths: Record<string, Record<string, unknown>> };
  let bot: BotAtWork;

  beforeAll(async () => {
    bot = await startBot();
    await bot.post(said('hjälp'));
    const shown = { card: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: 'Dagordning' };
    const { outgoing, rosters } = bot.connected;
    await outgoing.post(chat, md`Mötet är **öppnat**.`);
    await outgoing.post(chat, shown);
    await outgoing.update(chat, 'sent-2', async () => shown);
    await outgoing.remove(chat, 'sent-2');
    await rosters.members(chat);
  });
  afterAll(() => bot.close());

  test('are activities of the Connector API', () => {
    const activities = bot.teams.calls.filter(({ method }) => method === 'POST' || method === 'PUT');
    expect(activities).toHaveLength(3);
    for (const { body } of activities) expect([isActivity(body), isActivity.errors]).toEqual([true, null]);
  });

  test('goes to its addresses, by its methods', () => {
    const patterns = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => new RegExp(`^${method} ${path.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`, 'i')),
    );
    for (const { method, path } of bot.teams.calls)
      expect([path, patterns.some((pattern) => pattern.test(`${method} ${path}`))]).toEqual([path, true]);
  });

  test('would be seen to be wrong', () => {
    expect(isActivity({ type: 'message', attachments: 'no list' })).toBe(false);
  });
});

describe('what the tests let Teams send', () => {
  const isActivity = official('bot-activity.schema.json', 'Activity');
  const file = {
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'Kallelse.docx',
    content: { downloadUrl: 'http://127.0.0.1/Kallelse.docx', fileType: 'docx' },
  };

  test.each([
    ['a message', said('nästa')],
    ['a file', { type: 'message', attachments: [file] }],
    ['a press', pressed({ action: { type: 'Action.Execute', verb: 'confirm', data: {} }, trigger: 'manual' })],
    ['a Submit fallback', { type: 'message', value: { id: 1 }, replyToId: '99' }],
    ['an arrival', { type: 'conversationUpdate', membersAdded: [account], membersRemoved: [anna] }],
    ['an installation', { type: 'installationUpdate', action: 'add' }],
    ['a meeting begun', { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: { Title: 'Möte' } }],
  ])('%s is an activity', (_, activity) => {
    const whole = { ...groupChat('http://127.0.0.1/'), ...activity };
    expect([isActivity(whole), isActivity.errors]).toEqual([true, null]);
  });
});
