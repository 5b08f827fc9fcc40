import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { Routes } from '../exchange.ts';
import type { Person } from './people.ts';

/** For which application tokens are made out. */
export interface AddIn {
  /** Where the add-in's pages are served, without a slash at the end. */
  readonly origin: string;
  /** Its application (client) id. */
  readonly appId: string;
}

/** Signs tokens as Entra does for a tab (Microsoft Learn, "Access token claims reference", version 2). */
export interface IdentityProvider {
  /** `life` in seconds; default an hour. */
  token(person: Person, life?: number): Promise<string>;
  /** Tells a page who signed in there; `nonce` is the page's own. */
  idToken(person: Person, nonce: string): Promise<string>;
  /** Makes another key, which signs from now on; the old one is published no more. */
  rotate(): Promise<void>;
  readonly routes: Routes;
}

const hour = 3_600;

/** Opens the provider; `origin` is where the room listens, `now` in milliseconds. */
export const openIdentityProvider = async (
  appId: string,
  origin: () => string,
  now: () => number,
): Promise<IdentityProvider> => {
  let number = 0;
  const makeKey = async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256');
    number += 1;
    return { privateKey, publicKey, kid: `practice-${number}` };
  };
  let key = await makeKey();
  const signed = ({ name, aadObjectId, tenantId, email }: Person, more: JWTPayload, life: number): Promise<string> => {
    const at = Math.floor(now() / 1000);
    return new SignJWT({ oid: aadObjectId, tid: tenantId, name, preferred_username: email, ver: '2.0', ...more })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
      .setIssuer(`${origin()}/${tenantId}/v2.0`)
      .setAudience(appId)
      .setSubject(aadObjectId)
      .setIssuedAt(at)
      .setNotBefore(at)
      .setExpirationTime(at + life)
      .sign(key.privateKey);
  };
  return {
    token: (person, life = hour) => signed(person, { scp: 'access_as_user' }, life),
    idToken: (person, nonce) => signed(person, { nonce }, hour),
    async rotate() {
      key = await makeKey();
    },
    routes: {
      'GET /common/discovery/v2.0/keys': async () => ({
        status: 200,
        body: { keys: [{ ...(await exportJWK(key.publicKey)), kid: key.kid, alg: 'RS256', use: 'sig' }] },
      }),
    },
  };
};
