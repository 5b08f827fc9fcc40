import { createHash } from 'node:crypto';
import { closeAll, roomWithBot } from './rooms.ts';

const appId = '00000000-0000-4000-8000-000000000001';
const redirect = 'http://127.0.0.1:3978/add-in/signed-in';
const verifier = 'a'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');

let clock = Date.parse('2027-02-11T08:00:00Z');
let at: string;
beforeAll(async () => {
  const { room } = await roomWithBot({ addIn: { origin: 'http://127.0.0.1:3978', appId }, now: () => clock });
  at = `${room.url}organizations/oauth2/v2.0`;
});
afterAll(closeAll);

const authorize = (changes: Readonly<Record<string, string>> = {}) =>
  fetch(
    `${at}/authorize?${new URLSearchParams({
      client_id: appId,
      redirect_uri: redirect,
      response_type: 'code',
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 'the state',
      nonce: 'the nonce',
      ...changes,
    })}`,
    { redirect: 'manual' },
  );

const codeFor = async (as: string): Promise<string> => {
  const location = new URL((await authorize({ as })).headers.get('location') ?? '');
  return new URLSearchParams(location.hash.slice(1)).get('code') ?? '';
};

const token = async (given: Readonly<Record<string, string>>) => {
  const response = await fetch(`${at}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
    body: new URLSearchParams({ client_id: appId, ...given }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};

const exchange = (code: string, changes: Readonly<Record<string, string>> = {}) =>
  token({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier, ...changes });

const claimsOf = (jwt = '') => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));

test('the sign-in shows everybody of the chat to choose from', async () => {
  const page = await (await authorize()).text();
  for (const name of ['Nils Öberg', 'Maja Ek', 'Åsa Lind']) expect(page).toContain(name);
});

test('whoever chooses a name comes back with a code, which gives tokens of that person', async () => {
  const back = await authorize({ as: 'maja-ek' });
  expect([back.status, back.headers.get('location')?.split('#')[0]]).toEqual([302, redirect]);
  expect(back.headers.get('location')).toContain('state=the+state');
  const { status, body } = await exchange(await codeFor('maja-ek'));
  expect(status).toBe(200);
  expect(claimsOf(body['access_token'])).toMatchObject({ name: 'Maja Ek', aud: appId, scp: 'access_as_user' });
  expect(claimsOf(body['id_token'])).toMatchObject({ name: 'Maja Ek', aud: appId, nonce: 'the nonce' });
  expect(claimsOf(body['id_token'])).not.toHaveProperty('scp');
});

test.each([
  ['another application', { client_id: 'other' }],
  ['a page of somebody else', { redirect_uri: 'http://evil.example:3978/add-in/signed-in' }],
  ['another port', { redirect_uri: 'http://127.0.0.1:1/add-in/signed-in' }],
  ['another page', { redirect_uri: 'http://127.0.0.1:3978/files/x' }],
  ['no secret', { code_challenge: '' }],
  ['a secret that is sent in the open', { code_challenge_method: 'plain' }],
  ['a token in the address', { response_type: 'token' }],
  ['a stranger', { as: 'nobody' }],
])('%s is refused at the sign-in', async (_, changes) => {
  expect((await authorize(changes)).status).toBe(400);
});

test('a code counts once, for a minute, and only for the page that asked for it', async () => {
  const once = await codeFor('maja-ek');
  expect((await exchange(once)).status).toBe(200);
  expect((await exchange(once)).body).toEqual({ error: 'invalid_grant' });
  expect((await exchange(await codeFor('maja-ek'), { code_verifier: 'b'.repeat(43) })).status).toBe(400);
  expect((await exchange(await codeFor('maja-ek'), { redirect_uri: `${redirect}/x` })).status).toBe(400);
  expect((await exchange(await codeFor('maja-ek'), { client_id: 'other' })).status).toBe(400);
  const late = await codeFor('maja-ek');
  clock += 60_001;
  expect((await exchange(late)).body).toEqual({ error: 'invalid_grant' });
});

test('a sign-in is renewed for a day, each time with another token', async () => {
  const { body } = await exchange(await codeFor('maja-ek'));
  const renew = (refresh = '') => token({ grant_type: 'refresh_token', refresh_token: refresh });
  const renewed = await renew(body['refresh_token']);
  expect(claimsOf(renewed.body['access_token'])).toMatchObject({ name: 'Maja Ek' });
  expect((await renew(body['refresh_token'])).status).toBe(400);
  clock += 24 * 3_600_000 + 1;
  expect((await renew(renewed.body['refresh_token'])).status).toBe(400);
});

test('no other call of the room takes a form, which any web page may send', async () => {
  const response = await fetch(at.replace('organizations/oauth2/v2.0', 'room/say'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'as=maja-ek&text=hej',
  });
  expect(response.status).toBe(415);
});
