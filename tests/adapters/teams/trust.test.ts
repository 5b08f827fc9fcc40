import { distrust, isFileStore, isTeams, type Registration } from '../../../src/adapters/teams/incoming/trust.ts';

const tenant = 'aaaaaaaa-0000-4000-8000-000000000001';
const production: Registration = {
  appId: 'bbbbbbbb-0000-4000-8000-000000000002',
  appType: 'SingleTenant',
  tenantId: tenant,
  password: 'invented',
  certificate: null,
  allowedTenants: [tenant],
};

describe('whom Klubba believes', () => {
  test.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['https://smba.infra.gcc.teams.microsoft.com/gcc', true],
    ['http://smba.trafficmanager.net/emea/', false],
    ['https://smba.trafficmanager.net.example.com/', false],
    ['https://smba.trafficmanager.net@example.com/', false],
    ['https://user@smba.trafficmanager.net/', false],
    ['https://smba.trafficmanager.net:8443/', false],
    ['https://127.0.0.1/', false],
    ['inte en adress', false],
    ['', false],
    [undefined, false],
  ])('in production, %j as Teams: %s', (serviceUrl, trusted) => {
    expect(isTeams(production, serviceUrl)).toBe(trusted);
  });

  test.each([
    ['http://127.0.0.1:4000/', true],
    ['http://localhost:4000/', true],
    ['http://[::1]:4000/', true],
    ['https://smba.trafficmanager.net/emea/', false],
    ['http://127.0.0.1.example.com/', false],
    ['http://10.0.0.1/', false],
    ['', false],
  ])('in local mode, %j as Teams: %s', (serviceUrl, trusted) => {
    expect(isTeams(null, serviceUrl)).toBe(trusted);
  });

  test.each([
    ['https://region.sharepoint.com/sites/a/_layouts/download.aspx?t=1', true],
    ['https://region-my.sharepoint.com/personal/x', true],
    ['https://sharepoint.com.example.com/', false],
    ['https://evilsharepoint.com/', false],
    ['http://region.sharepoint.com/', false],
    ['https://169.254.169.254/metadata', false],
  ])('in production, a file at %j: %s', (address, trusted) => {
    expect(isFileStore(production, address)).toBe(trusted);
  });

  const activity = {
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversation: { tenantId: tenant },
    channelData: { tenant: { id: tenant.toUpperCase() } },
  };
  const stranger = 'cccccccc-0000-4000-8000-000000000003';
  test.each([
    [{}, null],
    [{ channelData: {} }, null],
    [{ conversation: {}, channelData: null }, 'tenant'],
    [{ conversation: { tenantId: stranger } }, 'tenant'],
    [{ channelData: { tenant: { id: stranger } } }, 'tenant'],
    [{ channelId: 'emulator' }, 'channel'],
    [{ channelId: undefined }, 'channel'],
    [{ serviceUrl: '' }, 'service URL'],
    [{ serviceUrl: 'http://127.0.0.1:4000/' }, 'service URL'],
  ])('in production, an activity with %j: %s', (changed, reason) => {
    expect(distrust(production, { ...activity, ...changed })).toBe(reason);
  });
});
