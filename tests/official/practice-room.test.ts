import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { call, cardMessage, text } from '../practice/fake-bot.ts';
import { chatAt, closeAll, roomWithBot } from '../practice/rooms.ts';

const contract = async (name: string): Promise<object> =>
  JSON.parse(await readFile(join(process.env['CONTRACTS_DIR'] ?? '', name), 'utf8')) as object;

afterEach(closeAll);

test('every kind of activity that the room sends is one of the Bot Framework', async () => {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const isActivity = ajv.compile(await contract('bot-activity.schema.json'));
  const { room, bot } = await roomWithBot();
  await room.say('asa-lind', 'nästa', 'meeting');
  await room.say('asa-lind', 'hjälp', 'personal');
  await room.drop('maja-ek', { name: 'kallelse.docx', bytes: Buffer.from('x') });
  await room.meeting.start('maja-ek');
  await room.meeting.end('maja-ek');
  const button = { type: 'Action.Execute', title: 'A', verb: 'a', fallback: { type: 'Action.Submit', data: { a: 1 } } };
  const { body } = await call(
    'POST',
    `${chatAt(bot)}/activities`,
    cardMessage({ body: [text('a')], actions: [button] }),
  );
  await room.press('asa-lind', String(body['id']), 'A');
  await room.press('asa-lind', String(body['id']), 'A', {}, true);

  const kinds = new Set(bot.activities.map(({ type, name }) => `${type} ${name ?? ''}`.trim()));
  expect([...kinds].sort()).toEqual([
    'conversationUpdate',
    'event application/vnd.microsoft.meetingEnd',
    'event application/vnd.microsoft.meetingParticipantJoin',
    'event application/vnd.microsoft.meetingParticipantLeave',
    'event application/vnd.microsoft.meetingStart',
    'installationUpdate',
    'invoke adaptiveCard/action',
    'message',
  ]);
  for (const activity of bot.activities) {
    expect({ valid: isActivity(activity), errors: isActivity.errors, of: activity.type }).toMatchObject({
      valid: true,
    });
  }
});

test('what the room answers has the form that the Connector’s Swagger file gives', async () => {
  const swagger = (await contract('bot-connector.swagger2.json')) as { definitions: object };
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'connector', definitions: swagger.definitions });
  const is = (name: string): ValidateFunction => ajv.compile({ $ref: `connector#/definitions/${name}` });
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  const message = { type: 'message', text: 'a' };
  const sent = await call('POST', `${chat}/activities`, message);
  const answers = {
    ResourceResponse: sent.body,
    ConversationResourceResponse: (
      await call('POST', `${room.url}v3/conversations`, { members: [{ id: room.people[0]?.mri }], activity: message })
    ).body,
    PagedMembersResult: (await call('GET', `${chat}/pagedmembers`)).body,
    ChannelAccount: (await call('GET', `${chat}/members/${encodeURIComponent(room.people[0]?.mri ?? '')}`)).body,
    ErrorResponse: (await call('PUT', `${chat}/activities/none`, message)).body,
  };
  for (const [name, body] of Object.entries(answers)) {
    const valid = is(name);
    expect({ name, valid: valid(body), errors: valid.errors, empty: Object.keys(body).length === 0 }).toMatchObject({
      valid: true,
      empty: false,
    });
  }
});
