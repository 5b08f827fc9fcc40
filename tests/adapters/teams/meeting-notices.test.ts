import { type BotAtWork, chat, said, startBot } from './bot-at-work.ts';

const path = `/v1/meetings/${encodeURIComponent('bWVldGluZy8x+=')}/notification`;
const accounts = Array.from({ length: 12 }, (_, at) => `29:${at}`);

describe('the mark on the icon of Klubba in a Teams meeting', () => {
  let bot: BotAtWork | undefined;
  afterEach(() => bot?.close());

  const begun = async (status: number, body: unknown = {}, changed: object = {}): Promise<BotAtWork> => {
    bot = await startBot();
    await bot.post({ ...said('hjälp'), ...changed });
    await bot.connected.outgoing.settled();
    bot.teams.answer(() => ({ status, body }));
    return bot;
  };

  test('is asked of Teams for ten accounts at a time', async () => {
    const { connected, teams } = await begun(202);
    await connected.meetingNotices.mark(chat, accounts);
    const asked = (recipients: readonly string[]) => ({
      method: 'POST',
      path,
      body: {
        type: 'targetedMeetingNotification',
        value: { recipients, surfaces: [{ surface: 'meetingTabIcon', tabEntityId: 'klubba' }] },
      },
    });
    expect(teams.calls).toEqual([asked(accounts.slice(0, 10)), asked(accounts.slice(10))]);
  });

  test('is no fault where some of them are not in the meeting', async () => {
    const recipientsFailureInfo = [{ recipientMri: '29:1', errorCode: 'MemberNotFoundInMeeting', failureReason: 'x' }];
    const { connected, log } = await begun(207, { recipientsFailureInfo });
    await connected.meetingNotices.mark(chat, ['29:0', '29:1']);
    expect(log.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  test.each([403, 404, 400])('is not asked for again for an hour once it was refused by %d', async (status) => {
    const { connected, teams, timer } = await begun(status);
    await connected.meetingNotices.mark(chat, ['29:0']);
    await connected.meetingNotices.mark(chat, ['29:0']);
    expect(teams.calls).toHaveLength(1);
    await new Promise<void>((resolve) => timer.after(3_600_000, resolve));
    await connected.meetingNotices.mark(chat, ['29:0']);
    expect(teams.calls).toHaveLength(2);
  });

  test.each([429, 500])('is let be after %d, since it would come too late', async (status) => {
    const { connected, teams } = await begun(status);
    await connected.meetingNotices.mark(chat, ['29:0']);
    expect(teams.calls).toHaveLength(1);
    await connected.meetingNotices.mark(chat, ['29:0']);
    expect(teams.calls).toHaveLength(2);
  });

  test('is not asked for where the chat belongs to no meeting, or is not known', async () => {
    const { connected, teams } = await begun(202, {}, { channelData: {} });
    await connected.meetingNotices.mark(chat, ['29:0']);
    await connected.meetingNotices.mark('19:another', ['29:0']);
    expect(teams.calls).toEqual([]);
  });
});
