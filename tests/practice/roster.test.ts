import { call } from './fake-bot.ts';
import { chatAt, closeAll, roomWithBot, three } from './rooms.ts';

afterEach(closeAll);

test('members are told as Teams tells them, in the chat and one by one', async () => {
  const { room, bot } = await roomWithBot();
  const chat = chatAt(bot);
  const { status, body } = await call('GET', `${chat}/members`);
  expect(status).toBe(200);
  expect(body).toMatchObject([{ name: 'Nils Öberg' }, { name: 'Maja Ek' }, { name: 'Åsa Lind' }]);
  const asa = room.people[2];
  for (const id of [asa?.mri, asa?.aadObjectId]) {
    const one = await call('GET', `${chat}/members/${encodeURIComponent(id ?? '')}`);
    expect(one.body).toMatchObject({ id: asa?.mri, aadObjectId: asa?.aadObjectId, surname: 'Lind', userRole: 'user' });
  }
  const nobody = await call('GET', `${chat}/members/29%3Anobody`);
  expect(nobody).toMatchObject({ status: 404, body: { error: { code: 'MemberNotFoundInConversation' } } });
});

test('members come in pages of at least 50, each page but the last with a token to the next', async () => {
  const people = Array.from(
    { length: 120 },
    (_, at) => ({ ...three[at % 3], name: `Person ${at}` }) as (typeof three)[0],
  );
  const { bot } = await roomWithBot({ people });
  const page = `${chatAt(bot)}/pagedmembers?pageSize=10`;
  const names: unknown[] = [];
  const sizes: number[] = [];
  for (let token: unknown = ''; token !== undefined; ) {
    const { body } = await call('GET', token ? `${page}&continuationToken=${token}` : page);
    const members = body['members'] as { name: string }[];
    sizes.push(members.length);
    names.push(...members.map(({ name }) => name));
    token = body['continuationToken'];
  }
  expect(sizes).toEqual([50, 50, 20]);
  expect(names).toEqual(people.map(({ name }) => name));
});

test('the meeting and its participants are found by the id in channelData, with the tenant named', async () => {
  const { room, bot } = await roomWithBot();
  const [first] = bot.activities as unknown as readonly { channelData: { meeting: { id: string } } }[];
  const address = `${room.url}v1/meetings/${encodeURIComponent(first?.channelData.meeting.id ?? '')}`;
  const maja = room.people[1];
  const { body } = await call('GET', address);
  expect(body).toMatchObject({ details: { title: 'Samverkan Norr' }, organizer: { aadObjectId: maja?.aadObjectId } });

  const asked = `${address}/participants/${maja?.aadObjectId}`;
  const before = await call('GET', `${asked}?tenantId=${maja?.tenantId}`);
  expect(before.body).toMatchObject({ meeting: { role: 'Organizer', inMeeting: false }, user: { name: 'Maja Ek' } });
  await room.meeting.start('maja-ek');
  const after = await call('GET', `${asked}?tenantId=${maja?.tenantId}`);
  expect(after.body).toMatchObject({ meeting: { role: 'Organizer', inMeeting: true } });

  expect((await call('GET', asked)).status).toBe(404);
  expect((await call('GET', `${room.url}v1/meetings/another`)).status).toBe(404);
});
