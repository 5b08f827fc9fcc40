import { TeamsAdapter } from '../../../src/adapters/teams/adapter.ts';
import type { Registration } from '../../../src/adapters/teams/incoming/trust.ts';
import { type BotAtWork, said, startBot } from './bot-at-work.ts';

const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const registration: Registration = {
  appId: 'bbbbbbbb-0000-4000-8000-000000000002',
  appType: 'SingleTenant',
  tenantId: tenant,
  password: 'invented',
  certificate: null,
  allowedTenants: [tenant],
};
const fromTeams = { ...said('nästa'), serviceUrl: 'https://smba.trafficmanager.net/emea/' };

describe('in production', () => {
  let bot: BotAtWork;
  beforeAll(async () => {
    bot = await startBot({}, registration);
  });
  afterAll(() => bot.close());

  test.each([
    ['no token', fromTeams, 401],
    ['another channel', { ...fromTeams, channelId: 'emulator' }, 403],
    ['no channel', { ...fromTeams, channelId: undefined }, 403],
    ['no service URL', { ...fromTeams, serviceUrl: undefined }, 403],
    ['a service URL that is not of Teams', { ...fromTeams, serviceUrl: 'https://example.com/' }, 403],
    ['a service URL on this machine', { ...fromTeams, serviceUrl: 'http://127.0.0.1:1/' }, 403],
    ['a stranger’s tenant', { ...fromTeams, conversation: { id: 'x', tenantId: 'stranger' } }, 403],
    ['a stranger’s tenant in the channel data', { ...fromTeams, channelData: { tenant: { id: 'stranger' } } }, 403],
  ])('an activity with %s is turned away', async (_, activity, status) => {
    const answer = await bot.post(activity);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code: expect.any(String), id: expect.any(String) } });
    expect(bot.told).toEqual([]);
  });

  test.each(['Bearer', 'Bearer not.a.token', 'Basic eDp5', 'nonsense'])(
    'the proof %j is none',
    async (authorization) => {
      const answer = await fetch(`${bot.web.url}/api/messages`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ ...fromTeams, channelId: 'msteams', conversation: { id: 'x', tenantId: tenant } }),
      });
      expect(answer.status).toBe(401);
      expect(await answer.json()).toEqual({ error: { code: 'Unauthorized', id: expect.any(String) } });
    },
  );
});

describe('the clients that speak to Teams', () => {
  test('sign in with the certificate of a registration that has one', async () => {
    const certificate = { thumbprint: 'A1'.repeat(20), privateKey: 'a key' };
    const adapter = new TeamsAdapter({ ...registration, password: null, certificate });
    const { credentials } = (await adapter.connector('https://smba.trafficmanager.net/emea/')) as unknown as {
      readonly credentials: object;
    };
    expect(credentials).toMatchObject({
      appId: registration.appId,
      tenant: tenant,
      certificateThumbprint: certificate.thumbprint,
      certificatePrivateKey: certificate.privateKey,
    });
  });

  test('are made once for each service URL, and repeat nothing by themselves', async () => {
    const adapter = new TeamsAdapter(null);
    const one = await adapter.connector('http://127.0.0.1:1/');
    expect(await adapter.connector('http://127.0.0.1:1/')).toBe(one);
    expect(await adapter.connector('http://127.0.0.1:2/')).not.toBe(one);
    const { client } = one as unknown as {
      client: { pipeline: { getOrderedPolicies(): readonly { name: string }[] } };
    };
    expect(client.pipeline.getOrderedPolicies().map(({ name }) => name)).not.toContain('defaultRetryPolicy');
  });
});
