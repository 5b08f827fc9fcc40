import { readConfig } from '../src/config.ts';
import { browserLinksAt, signInFor, tokenRules } from '../src/sign-in.ts';

const [own, other] = ['aaaaaaaa-0000-4000-8000-000000000001', 'cccccccc-0000-4000-8000-000000000003'];
const appId = 'bbbbbbbb-0000-4000-8000-000000000002';

const microsoftWith = (settings: Readonly<Record<string, string>>) => {
  const config = readConfig({
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: own.toUpperCase(),
    MicrosoftAppPassword: 'invented',
    DATABASE_URL: 'postgres://klubba:x@db.example.com:5432/klubba',
    ...settings,
  });
  if ('problems' in config) throw new Error(config.problems.join());
  return config.microsoft;
};

test('tokens count for the API that the app package names, at the public address in lower case', () => {
  const rules = (settings: Readonly<Record<string, string>>) => tokenRules(microsoftWith(settings), () => '');
  expect(rules({ PUBLIC_URL: 'https://Klubba.Example.org' })).toMatchObject({
    appId,
    resource: `api://klubba.example.org/botid-${appId}`,
    tenants: [own],
  });
  expect(rules({})).toMatchObject({ appId, resource: appId });
});

test('people of the one tenant sign in there; where others are allowed, everybody at home and guests by a way of their own', () => {
  const authority = 'https://login.microsoftonline.com';
  expect(signInFor(microsoftWith({}), '')).toEqual({ clientId: appId, authority, tenant: own, guestsOf: null });
  expect(signInFor(microsoftWith({ ALLOWED_TENANTS: `${own},${other}` }), '')).toEqual({
    clientId: appId,
    authority,
    tenant: 'organizations',
    guestsOf: own,
  });
});

test('on this machine people sign in at the practice room, once it is open', () => {
  expect(signInFor(null, '')).toBeNull();
  expect(signInFor(null, 'http://127.0.0.1:3979')).toMatchObject({ authority: 'http://127.0.0.1:3979' });
});

test('links name the chat whatever its id holds, and there are none without an address', () => {
  const links = browserLinksAt(() => 'https://klubba.example.org', 'sv')('19:meeting_x&y@thread.v2');
  expect(links?.panel).toBe('https://klubba.example.org/add-in/panel?chat=19%3Ameeting_x%26y%40thread.v2');
  expect(new URL(links?.desk ?? '').searchParams.get('chat')).toBe('19:meeting_x&y@thread.v2');
  expect(browserLinksAt(() => null, 'sv')('19:x')).toBeNull();
});
