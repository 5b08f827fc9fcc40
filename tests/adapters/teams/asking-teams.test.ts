import { anna, type BotAtWork, chat, said, startBot } from './bot-at-work.ts';

const members = `/v3/conversations/${encodeURIComponent(chat)}/pagedmembers`;

describe('what the bot asks of Teams', () => {
  let bot: BotAtWork | undefined;
  afterEach(() => bot?.close());

  test('the roster comes in pages, is kept, and asked anew when somebody came', async () => {
    bot = await startBot();
    const { connected, teams, post, rosterStore } = bot;
    await post(said('hjälp'));
    teams.answer(({ path }) => ({
      status: 200,
      body: path.includes('continuationToken=next')
        ? { members: [{ id: '29:bo', name: 'Bo Alm', objectId: 'bo' }, { name: 'utan id' }] }
        : {
            members: [{ id: '29:anna', name: 'Anna Ek', aadObjectId: 'anna', tenantId: 't1' }],
            continuationToken: 'next',
          },
    }));
    const expected = [
      { user: 'anna', mri: '29:anna', name: 'Anna Ek', tenant: 't1', kind: 'external' },
      { user: 'bo', mri: '29:bo', name: 'Bo Alm', tenant: null },
    ];
    const both = await Promise.all([connected.rosters.members(chat), connected.rosters.members(chat)]);
    expect(both).toEqual([expected, expected]);
    expect(await rosterStore.get(chat)).toEqual(expected);
    expect(teams.calls.map(({ path }) => path)).toEqual([
      `${members}?pageSize=100`,
      `${members}?pageSize=100&continuationToken=next`,
    ]);
    await post({ type: 'conversationUpdate', membersAdded: [{ id: '29:ny' }] });
    await connected.rosters.members(chat);
    expect(teams.calls).toHaveLength(4);
  });

  test('the roster tells whose an account is: of the meeting’s organisation, of another, a guest’s, or nobody’s', async () => {
    bot = await startBot();
    const { connected, teams, post, rosterStore } = bot;
    await post(said('hjälp'));
    const home = 'AAAAAAAA-0000-4000-8000-000000000001';
    const accounts = [
      { aadObjectId: 'a', tenantId: home, userRole: 'user', userPrincipalName: 'a@norr.example' },
      { aadObjectId: 'b', tenantId: 't2', userRole: 'user', userPrincipalName: 'b@soder.example' },
      { aadObjectId: 'c', tenantId: home, userRole: 'guest', userPrincipalName: 'c_x_vast.example#EXT#@norr.example' },
      { userRole: 'anonymous', tenantId: home },
      { aadObjectId: 'e', userRole: 'Anonymous' },
      { tenantId: home },
      { aadObjectId: 'g' },
    ].map((account, at) => ({ id: `29:${at}`, name: 'Eva Ek', ...account }));
    teams.answer(() => ({ status: 200, body: { members: accounts } }));
    const members = await connected.rosters.members(chat);
    expect(members.map(({ user, kind, domain }) => [user, kind, domain])).toEqual([
      ['a', 'member', 'norr.example'],
      ['b', 'external', 'soder.example'],
      ['c', 'guest', 'vast.example'],
      ['29:3', 'anonymous', undefined],
      ['29:4', 'anonymous', undefined],
      ['29:5', 'anonymous', undefined],
      ['g', undefined, undefined],
    ]);
    expect(await rosterStore.get(chat)).toEqual(members);
  });

  test('where Teams does not tell the roster, the last known one serves, and Teams is left alone a while', async () => {
    bot = await startBot();
    const { connected, teams, post, rosterStore } = bot;
    await post(said('hjälp'));
    const known = [{ user: 'anna', mri: '29:anna', name: 'Anna Ek', tenant: null }];
    await rosterStore.keep(chat, known);
    teams.answer(() => ({ status: 403 }));
    expect(await connected.rosters.members(chat)).toEqual(known);
    expect(await connected.rosters.members(chat)).toEqual(known);
    expect(teams.calls).toHaveLength(1);
  });

  test.each([
    [{ meeting: { role: 'Organizer' } }, 200, 'organizer'],
    [{ meeting: { role: 'presenter' } }, 200, 'presenter'],
    [{ meeting: { role: 'Attendee' } }, 200, 'attendee'],
    [{ meeting: { role: 'Något nytt' } }, 200, 'unknown'],
    [{}, 200, 'unknown'],
    [{}, 404, 'unknown'],
  ])('the part in the meeting, told as %j with %d, is "%s"', async (body, status, expected) => {
    const meetingRoles: string[] = [];
    bot = await startBot({
      heard: async ({ sender }) => {
        meetingRoles.push(await sender.meetingRole(chat));
        return [];
      },
    });
    bot.teams.answer(() => ({ status, body }));
    await bot.post(said('kallelse'));
    expect(meetingRoles).toEqual([expected]);
    expect(bot.teams.calls.map(({ path }) => path)).toEqual([
      `/v1/meetings/${encodeURIComponent('bWVldGluZy8x+=')}/participants/${anna.aadObjectId}?tenantId=aaaaaaaa-0000-4000-8000-000000000001`,
    ]);
  });

  test.each([
    [{ channelData: {}, conversation: { id: '19:invented@thread.v2', conversationType: 'groupChat' } }, 'none'],
    // The chat of a Teams meeting that no activity has named yet.
    [{ channelData: {} }, 'unknown'],
    [{ conversation: { id: 'a:anna', conversationType: 'personal' } }, 'unknown'],
    [{ from: { id: '29:gäst' } }, 'unknown'],
  ])('the part in the meeting is not asked for with %j', async (changed, expected) => {
    const meetingRoles: string[] = [];
    bot = await startBot({
      heard: async ({ sender, chat: here }) => {
        meetingRoles.push(await sender.meetingRole(here.id));
        return [];
      },
    });
    await bot.post({ ...said('kallelse'), ...changed });
    expect(meetingRoles).toEqual([expected]);
    expect(bot.teams.calls).toEqual([]);
  });

  test('the part in the meeting is asked of the chat that is meant, also from a chat with Klubba alone', async () => {
    const meetingRoles: string[] = [];
    bot = await startBot({
      heard: async ({ sender, chat: here }) => {
        if (here.kind === 'personal')
          for (const meant of [chat, '19:another@thread.v2']) meetingRoles.push(await sender.meetingRole(meant));
        return [];
      },
    });
    await bot.post(said('hjälp'));
    bot.teams.answer(() => ({ status: 200, body: { meeting: { role: 'Attendee' } } }));
    await bot.post({
      type: 'message',
      text: 'kallelse',
      conversation: { id: 'a:anna', conversationType: 'personal' },
      channelData: {},
    });
    expect(meetingRoles).toEqual(['attendee', 'unknown']);
    expect(bot.teams.calls.map(({ path }) => path.split('?')[0])).toEqual([
      `/v1/meetings/${encodeURIComponent('bWVldGluZy8x+=')}/participants/${anna.aadObjectId}`,
    ]);
  });

  test('whoever was taken out of the chat a minute ago no longer counts as in it, though no event told so', async () => {
    bot = await startBot();
    const { connected, teams, post, timer } = bot;
    await post(said('hjälp'));
    const body = { members: [{ id: '29:anna', name: 'Anna Ek', aadObjectId: 'anna' }] };
    teams.answer(() => ({ status: 200, body }));
    expect(await connected.rosters.includes(chat, 'anna')).toBe(true);
    teams.answer(() => ({ status: 200, body: { members: [] } }));
    expect(await connected.rosters.includes(chat, 'anna')).toBe(true);
    expect(teams.calls).toHaveLength(1);
    await new Promise<void>((resolve) => timer.after(60_000, resolve));
    expect(await connected.rosters.members(chat)).toHaveLength(1);
    expect(await connected.rosters.includes(chat, 'anna')).toBe(false);
    expect(await connected.rosters.members(chat)).toEqual([]);
    expect(teams.calls).toHaveLength(2);
  });

  test('a file somebody sent is fetched, through redirects, and only from where files are kept', async () => {
    const got: unknown[] = [];
    bot = await startBot({
      heard: async ({ files }) => {
        for (const file of files) got.push(await file.download());
        return [];
      },
    });
    const { serviceUrl } = bot.teams;
    // Leads to this machine too, but is none of the names that are believed.
    const elsewhere = serviceUrl.replace('127.0.0.1', '0.0.0.0').concat('docx');
    bot.teams.answer(({ path }) => {
      if (path === '/moved') return { status: 302, headers: { location: '/docx' } };
      if (path === '/docx') return { status: 200, body: Buffer.from('PK invented') };
      if (path === '/away') return { status: 302, headers: { location: elsewhere } };
      if (path === '/round') return { status: 302, headers: { location: '/round' } };
      if (path === '/huge') return { status: 200, body: Buffer.alloc(25 * 1024 * 1024 + 1) };
      return { status: 404 };
    });
    const offered = ['docx', 'moved', 'away', 'round', 'huge', 'missing'].map((name) => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: `${serviceUrl}${name}` },
    }));
    const untrusted = { ...offered[0], content: { downloadUrl: elsewhere } };
    const conversation = { id: 'a:1', conversationType: 'personal' };
    await bot.post({ type: 'message', conversation, attachments: [...offered, untrusted] });
    expect(got.map((file) => (file instanceof Uint8Array ? Buffer.from(file).toString() : file))).toEqual([
      'PK invented',
      'PK invented',
      'not reachable',
      'not reachable',
      'too large',
      'not reachable',
      'not reachable',
    ]);
  });
});
