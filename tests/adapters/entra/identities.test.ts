import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { createIdentities } from '../../../src/adapters/entra/identities.ts';
import { appId, openProvider, tenant } from './identity-provider.ts';

const resource = `api://klubba.example/botid-${appId}`;
const other = '33333333-0000-4000-8000-000000000003';
const second = 1_000;
const minute = 60 * second;
const day = 1_440 * minute;

describe('K15 who somebody is by a token', () => {
  let clock = Date.parse('2024-04-09T07:00:00Z');
  let entra: Awaited<ReturnType<typeof openProvider>>;
  let prove: (token: string | null) => ReturnType<ReturnType<typeof createIdentities>['prove']>;

  beforeEach(async () => {
    import.meta.jest.spyOn(Date, 'now').mockImplementation(() => clock);
    entra = await openProvider(() => clock);
    ({ prove } = createIdentities({
      appId,
      resource,
      tenants: [tenant],
      authority: () => entra.authority,
      now: () => clock,
    }));
  });
  afterEach(async () => {
    import.meta.jest.restoreAllMocks();
    await entra.close();
  });

  const at = (milliseconds: number) => Math.floor((clock + milliseconds) / 1000);

  test('the person, tenant, name and end of a good token are told', async () => {
    const until = (at(0) + 3600) * 1000;
    expect(await prove(await entra.token())).toEqual({ user: 'u-ek', tenant, name: 'Karin Ek', until });
  });

  test('an account without a name, and a tenant in capitals, are taken as they are', async () => {
    expect(await prove(await entra.token({ name: undefined, scp: 'User.Read access_as_user' }))).toMatchObject({
      user: 'u-ek',
      name: '',
    });
    const upper = tenant.toUpperCase();
    expect(await prove(await entra.token({ tid: upper }))).toMatchObject({ tenant: tenant.toLowerCase() });
  });

  test('a token of version 1 names the address, and an older issuer', async () => {
    const first = { aud: resource, iss: `https://sts.windows.net/${tenant}/`, ver: '1.0' };
    expect(await prove(await entra.token(first))).toMatchObject({ user: 'u-ek', tenant });
  });

  const refused: readonly [string, (claims: JWTPayload) => JWTPayload, string][] = [
    ['for another application', () => ({ aud: other }), 'bad'],
    ['for Klubba at another address', () => ({ aud: `api://elsewhere.example/botid-${appId}` }), 'bad'],
    ['for the address in other letters', () => ({ aud: resource.toUpperCase() }), 'bad'],
    ['for several applications without this one', () => ({ aud: [other, 'x'] }), 'bad'],
    ['of another issuer', () => ({ iss: `https://login.example/${tenant}/v2.0` }), 'bad'],
    ['of another tenant’s issuer', ({ iss }) => ({ iss: String(iss).replace(tenant, other) }), 'bad'],
    [
      'of a tenant that is not let in',
      ({ iss }) => ({ tid: other, iss: String(iss).replace(tenant, other) }),
      'tenant not allowed',
    ],
    ['that calls itself of a tenant not let in', () => ({ tid: other }), 'tenant not allowed'],
    ['ended two minutes ago', () => ({ exp: at(-2 * minute) }), 'expired'],
    ['that begins in two minutes', () => ({ nbf: at(2 * minute) }), 'bad'],
    ['without the scope', () => ({ scp: 'User.Read' }), 'bad'],
    ['with a scope that only begins like it', () => ({ scp: 'access_as_user2' }), 'bad'],
    ['of an application without a person', () => ({ scp: undefined, roles: ['access_as_user'] }), 'bad'],
    ...['oid', 'tid', 'scp', 'exp', 'nbf', 'iss', 'aud'].map((name): [string, () => JWTPayload, string] => [
      `without ${name}`,
      () => ({ [name]: undefined }),
      'bad',
    ]),
    ['with an id that is no text', () => ({ oid: ['u-ek'] }), 'bad'],
    ['with an empty id', () => ({ oid: '' }), 'bad'],
    ['with a tenant that is no text', () => ({ tid: { a: tenant } }), 'bad'],
  ];

  test.each(refused)('a token %s is refused', async (_, changes, refusal) => {
    expect(await prove(await entra.token(changes(entra.claims())))).toBe(refusal);
  });

  test('a minute between the clocks is forgiven', async () => {
    expect(await prove(await entra.token({ exp: at(-30 * second) }))).toMatchObject({ user: 'u-ek' });
    expect(await prove(await entra.token({ nbf: at(30 * second) }))).toMatchObject({ user: 'u-ek' });
  });

  test('no token, and what is no token, are told apart', async () => {
    expect(await prove(null)).toBe('missing');
    for (const text of ['', 'x', 'a.b.c', `..`, 'e30.e30.e30', `${'x'.repeat(100_000)}.y.z`, 'null.bnVsbA.null'])
      expect(await prove(text)).toBe('bad');
  });

  test('a token without a signature is refused', async () => {
    expect(await prove(new UnsecuredJWT(entra.claims()).encode())).toBe('bad');
    expect(await prove((await entra.token()).replace(/[^.]*$/, ''))).toBe('bad');
  });

  test('a token is refused whose words were changed after it was signed', async () => {
    const [header, , signature] = (await entra.token()).split('.');
    const forged = Buffer.from(JSON.stringify({ ...entra.claims(), oid: 'u-dahl' })).toString('base64url');
    expect(await prove(`${header}.${forged}.${signature}`)).toBe('bad');
  });

  test('a token is refused that another key signed under the name of the provider’s', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = new SignJWT(entra.claims()).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(privateKey);
    expect(await prove(await forged)).toBe('bad');
  });

  test('a token is refused that takes the public key for a shared secret', async () => {
    const secret = Buffer.from(await entra.published());
    const forged = new SignJWT(entra.claims()).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret);
    expect(await prove(await forged)).toBe('bad');
  });

  test('a token that brings or names a key of its own is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    for (const header of [{ jku: 'http://127.0.0.1:1/keys' }, { x5u: 'http://127.0.0.1:1/key' }]) {
      const forged = new SignJWT(entra.claims())
        .setProtectedHeader({ alg: 'RS256', kid: 'mine', ...header })
        .sign(privateKey);
      expect(await prove(await forged)).toBe('bad');
    }
  });

  test('a key that comes new is looked for, and the one taken back counts no more', async () => {
    const old = await entra.token();
    expect(await prove(old)).toMatchObject({ user: 'u-ek' });
    await entra.rotate('second');
    clock += minute;
    expect(await prove(await entra.token())).toMatchObject({ user: 'u-ek' });
    expect(await prove(old)).toBe('bad');
  });

  test('tokens with keys that do not exist do not make us ask the provider each time', async () => {
    await prove(await entra.token());
    for (let i = 0; i < 20; i += 1) expect(await prove(await entra.token({}, { kid: `invented-${i}` }))).toBe('bad');
    expect(entra.provider.asked).toBe(1);
  });

  test.each([500, 302, 'garbage'] as const)(
    'a provider that answers %s is away, and nobody is called a forger',
    async (answers) => {
      entra.provider.answers = answers;
      expect(await prove(await entra.token())).toBe('away');
      entra.provider.answers = 200;
      clock += 10 * second;
      expect(await prove(await entra.token())).toMatchObject({ user: 'u-ek' });
    },
  );

  test('while the provider is away, known keys count however old, and a new key cannot be judged', async () => {
    expect(await prove(await entra.token())).toMatchObject({ user: 'u-ek' });
    entra.provider.answers = 503;
    clock += 3 * day;
    expect(await prove(await entra.token())).toMatchObject({ user: 'u-ek' });
    expect(await prove(await entra.token({}, { kid: 'second' }))).toBe('away');
    expect(entra.provider.asked).toBe(2);
    await entra.rotate('second');
    entra.provider.answers = 200;
    clock += 10 * second;
    expect(await prove(await entra.token())).toMatchObject({ user: 'u-ek' });
  });

  test('a provider that cannot be reached is away', async () => {
    const far = createIdentities({
      appId,
      resource,
      tenants: 'all',
      authority: () => 'http://127.0.0.1:9',
      now: () => clock,
    });
    expect(await far.prove(await entra.token({ iss: `http://127.0.0.1:9/${tenant}/v2.0` }))).toBe('away');
  });
});
