import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Identities, Proven, TokenRefusal } from '../../app/ports/identities.ts';
import { KeysAway, signingKeys } from './signing-keys.ts';

/** Whose tokens count, and for whom they must be made out. */
export interface TokenRules {
  /** Klubba's application (client) id, which tokens of version 2 name as their audience. */
  readonly appId: string;
  /** What those of version 1 name: the address of the API, `api://<domain>/botid-<app id>`. */
  readonly resource: string;
  /** Tenants whose people may use the add-in, lower case; `all` where the provider on this machine has no others. */
  readonly tenants: readonly string[] | 'all';
  /** Where the identity provider stands, without a slash at the end; asked at the first token, since the practice room opens late. */
  readonly authority: () => string;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** The scope that Teams asks the token for (Microsoft Learn, "Configure your app in Microsoft Entra ID"). */
const scope = 'access_as_user';
/** Longest difference between the clocks of provider and server, in seconds. */
const clockTolerance = 60;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const provenBy = ({ oid, tid, name, scp, exp }: JWTPayload): Proven | TokenRefusal => {
  if (!isText(oid) || !isText(tid) || !isText(scp) || exp === undefined) return 'bad';
  if (!scp.split(' ').includes(scope)) return 'bad';
  return { user: oid, tenant: tid.toLowerCase(), name: isText(name) ? name : '', until: exp * 1000 };
};

const refusalFor = (fault: unknown): TokenRefusal => {
  if (fault instanceof KeysAway) return 'away';
  return fault instanceof errors.JWTExpired ? 'expired' : 'bad';
};

/** Reads the tenant without believing it, so that the token of a tenant not allowed is told as such. */
const tenantOf = (token: string): string | null => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const tid = claims !== null && typeof claims === 'object' && 'tid' in claims ? claims.tid : null;
    return isText(tid) ? tid.toLowerCase() : null;
  } catch {
    return null;
  }
};

/** Issuers of a tenant's tokens: version 2, and version 1. */
const issuersOf = (authority: string, tenant: string): string[] => [
  `${authority}/${tenant}/v2.0`,
  `https://sts.windows.net/${tenant}/`,
];

/**
 * Checks tokens of Entra (Microsoft Learn, "Access tokens in the Microsoft identity platform"): signature by the provider's published keys;
 * issuer of an allowed tenant; audience; expiry and not-before; scope.
 */
export const createIdentities = ({ appId, resource, tenants, authority, now }: TokenRules): Identities => {
  let keys: JWTVerifyGetKey | null = null;
  return {
    async prove(token) {
      if (token === null) return 'missing';
      const tenant = tenantOf(token);
      if (tenant === null) return 'bad';
      if (tenants !== 'all' && !tenants.includes(tenant)) return 'tenant not allowed';
      keys ??= signingKeys(authority(), now);
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['RS256'],
          issuer: issuersOf(authority(), tenant),
          audience: [appId, resource],
          requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp'],
          clockTolerance,
          currentDate: new Date(now()),
        });
        return provenBy(payload);
      } catch (fault) {
        return refusalFor(fault);
      }
    },
  };
};
