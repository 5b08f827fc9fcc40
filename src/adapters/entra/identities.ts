import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Identities, Proven, TokenRefusal } from '../../app/ports/identities.ts';

/** Whose tokens count, and for whom they must be made out. */
export interface TokenRules {
  /** Klubba's application (client) id. */
  readonly appId: string;
  /** The API that tokens of version 1 name: `api://<domain>/botid-<app id>`. */
  readonly resource: string;
  /** Tenants whose people may use the add-in, lower case; `all` where the provider on this machine has no others. */
  readonly tenants: readonly string[] | 'all';
  /** Where the identity provider stands, without a slash at the end; asked at the first token, since the practice room opens late. */
  readonly authority: () => string;
}

/** The scope that Teams asks the token for (Microsoft Learn, "Configure your app in Microsoft Entra ID"). */
const scope = 'access_as_user';
/** Longest difference between the clocks of provider and server, in seconds. */
const clockTolerance = 60;
/** Keys are used so long without asking again, in milliseconds: past it with the provider away every token would be refused. */
const keysLast = 24 * 3_600_000;
/** Longest wait for the provider's keys, in milliseconds. */
const patience = 5_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Issuers of a tenant's tokens: version 2, and version 1. */
const issuersOf = (authority: string, tenant: string): readonly string[] => [
  `${authority}/${tenant}/v2.0`,
  `https://sts.windows.net/${tenant}/`,
];

const provenBy = ({ oid, tid, name, scp, exp }: JWTPayload): Proven | TokenRefusal => {
  if (!isText(oid) || !isText(tid) || !isText(scp) || exp === undefined) return 'bad';
  if (!scp.split(' ').includes(scope)) return 'bad';
  return { user: oid, tenant: tid.toLowerCase(), name: isText(name) ? name : '', until: exp * 1000 };
};

const away = new Set([errors.JWKSTimeout.code, errors.JOSEError.code, errors.JWKSInvalid.code]);

const refusalFor = (fault: unknown): TokenRefusal => {
  if (fault instanceof errors.JWTExpired) return 'expired';
  // What is no fault of jose's is one of the network; its own without a code of their own tell that the keys could not be had.
  const isAway = !(fault instanceof errors.JOSEError) || away.has(fault.code);
  return isAway ? 'away' : 'bad';
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

/**
 * Checks tokens of Entra (Microsoft Learn, "Access tokens in the Microsoft identity platform"): signature by the provider's published keys, which
 * are kept; issuer of an allowed tenant; audience; expiry and not-before; scope.
 */
export const createIdentities = ({ appId, resource, tenants, authority }: TokenRules): Identities => {
  let keys: JWTVerifyGetKey | null = null;
  return {
    async prove(token) {
      if (token === null) return 'missing';
      const tenant = tenantOf(token);
      if (tenant === null) return 'bad';
      if (tenants !== 'all' && !tenants.includes(tenant)) return 'tenant not allowed';
      keys ??= keysOf(authority());
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ['RS256'],
          issuer: [...issuersOf(authority(), tenant)],
          audience: [appId, resource],
          requiredClaims: ['exp', 'nbf', 'oid', 'tid', 'scp'],
          clockTolerance,
        });
        return provenBy(payload);
      } catch (fault) {
        return refusalFor(fault);
      }
    },
  };
};

/** Keys of all tenants lie in one place. A key not known is looked for again, at most each half minute. */
const keysOf = (authority: string): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(`${authority}/common/discovery/v2.0/keys`), {
    cacheMaxAge: keysLast,
    timeoutDuration: patience,
  });
