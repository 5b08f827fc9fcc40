import type { UserId } from '../../meeting/events.ts';

/** A person whom a token proves: the Entra object id in the tenant of the token, and the name it tells. */
export interface Proven {
  readonly user: UserId;
  /** Lower case. */
  readonly tenant: string;
  readonly name: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly until: number;
}

/** Why a token proves nobody. `away`: the identity provider does not answer, so nothing is known yet. */
export type TokenRefusal = 'missing' | 'expired' | 'bad' | 'tenant not allowed' | 'away';

/** Tells who somebody is by what the identity provider signed. */
export interface Identities {
  /** Never rejects. `token` is a bearer token as it came. */
  prove(token: string | null): Promise<Proven | TokenRefusal>;
}
