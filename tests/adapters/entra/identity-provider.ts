import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const tenant = '11111111-0000-4000-8000-000000000001';
export const appId = '22222222-0000-4000-8000-000000000002';

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

const makeKey = async (kid: string): Promise<Key> => ({
  kid,
  ...(await generateKeyPair('RS256', { extractable: true })),
});

/** Making one takes a while, and each test begins with the same. */
const first = makeKey('first');

/** An identity provider on this machine that can be away, hang, and change its keys. `now` in milliseconds. */
export const openProvider = async (now: () => number) => {
  let key = await first;
  const provider = { answers: 200 as number | 'garbage', asked: 0 };
  const server = createServer(async (_, response) => {
    provider.asked += 1;
    const jwk = { ...(await exportJWK(key.publicKey)), kid: key.kid, use: 'sig', alg: 'RS256' };
    response.writeHead(provider.answers === 'garbage' ? 200 : provider.answers);
    response.end(provider.answers === 'garbage' ? '<html>' : JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const claims = (): JWTPayload => {
    const at = Math.floor(now() / 1000);
    return {
      ...{ oid: 'u-ek', tid: tenant, name: 'Karin Ek', scp: 'access_as_user', aud: appId },
      ...{ iss: `${authority}/${tenant}/v2.0`, iat: at, nbf: at, exp: at + 3600 },
    };
  };
  return {
    authority,
    provider,
    /** A token as it is given out, with other claims where they are told; one that is undefined is left out. */
    token: (changes: JWTPayload = {}, header: { readonly kid?: string } = {}) =>
      new SignJWT({ ...claims(), ...changes })
        .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT', ...header })
        .sign(key.privateKey),
    claims,
    /** What anybody can fetch. */
    published: () => exportSPKI(key.publicKey),
    rotate: async (kid: string) => {
      key = await makeKey(kid);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
