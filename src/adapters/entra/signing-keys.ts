import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** The provider's keys cannot be had now, so whether a token is good is not known. */
export class KeysAway extends Error {
  override name = 'KeysAway';
}

/** After so long, in milliseconds, the keys are fetched again. Entra's change seldom, and a key not known is looked for at once. */
const keysLast = 24 * 3_600_000;
/** Longest wait for the provider's keys, in milliseconds. */
const patience = 5_000;
/** After a failure the provider is not asked for so long, in milliseconds. */
const leftAlone = 5_000;

/**
 * Keys by which an identity provider signs, for all its tenants. A key not known is looked for again, at most each half minute. While the
 * provider does not answer, the keys fetched last stay good; for any other key it throws `KeysAway`.
 */
export const signingKeys = (authority: string, now: () => number): JWTVerifyGetKey => {
  const remote = createRemoteJWKSet(new URL(`${authority}/common/discovery/v2.0/keys`), {
    cacheMaxAge: keysLast,
    timeoutDuration: patience,
  });
  let askAgain = Number.NEGATIVE_INFINITY;

  const keyKept = async (cause: unknown, ...asked: Parameters<JWTVerifyGetKey>) => {
    const kept = remote.jwks();
    // A key not among them may be a new one.
    const key = kept && (await createLocalJWKSet(kept)(...asked).catch(() => null));
    if (key) return key;
    throw new KeysAway('The identity provider does not answer', { cause });
  };

  return async (header, token) => {
    if (now() < askAgain) return keyKept(null, header, token);
    try {
      return await remote(header, token);
    } catch (fault) {
      if (isOfToken(fault)) throw fault;
      askAgain = now() + leftAlone;
      return keyKept(fault, header, token);
    }
  };
};

/** These tell of the key or of the token. Anything else tells that the keys could not be fetched. */
const isOfToken = (fault: unknown): boolean =>
  fault instanceof errors.JWKSNoMatchingKey ||
  fault instanceof errors.JWKSMultipleMatchingKeys ||
  fault instanceof errors.JOSENotSupported;
