import { call } from './fake-bot.ts';
import { closeAll, roomWithBot } from './rooms.ts';

afterEach(closeAll);

test('a notice marks the icon for those it names and who are in the meeting, until they open the panel', async () => {
  const { room, bot } = await roomWithBot();
  const [first] = bot.activities as unknown as readonly { channelData: { meeting: { id: string } } }[];
  const address = `${room.url}v1/meetings/${encodeURIComponent(first?.channelData.meeting.id ?? '')}/notification`;
  const [nils, maja, asa] = room.people.map(({ mri }) => mri);
  const notice = (recipients: readonly unknown[], surface = 'meetingTabIcon') => ({
    type: 'targetedMeetingNotification',
    value: { recipients, surfaces: [{ surface, tabEntityId: 'klubba' }] },
  });
  const marked = async () => (await call('GET', `${room.url}room/scene?as=maja-ek`)).body['marked'];

  expect((await call('POST', address, notice([nils]))).status).toBe(202);
  expect(await marked()).toEqual(['nils-oberg']);
  await call('POST', `${room.url}room/seen`, { as: 'nils-oberg' });
  expect(await marked()).toEqual([]);

  await room.meeting.start('maja-ek');
  const partly = await call('POST', address, notice([maja, asa]));
  expect(partly).toMatchObject({ status: 207, body: { recipientsFailureInfo: [{ recipientMri: asa }] } });
  expect(await marked()).toEqual(['maja-ek']);

  expect((await call('POST', address, notice([]))).status).toBe(400);
  expect((await call('POST', address, notice([nils], 'meetingStage'))).status).toBe(400);
  expect((await call('POST', address, {})).status).toBe(400);
  expect((await call('POST', `${room.url}v1/meetings/another/notification`, notice([nils]))).status).toBe(404);
});
