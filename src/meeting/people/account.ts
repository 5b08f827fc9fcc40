/**
 * The kind of account, as Teams tells it. `member`: of the organisation that holds the meeting. `external`: of another one. `guest`: of another
 * one, invited into this one. `anonymous`: not signed in, under any name.
 */
export type AccountKind = 'member' | 'external' | 'guest' | 'anonymous';

/** Whether somebody has not signed in. The channel then has no Entra object id for them, only its own id: `29:…`. */
export const isAnonymous = (user: string): boolean => /^\d{1,3}:/.test(user);

/** What is known of an account beside its name. Rosters stored by older versions lack it. */
export interface AccountOf {
  readonly kind?: AccountKind;
  /** The domain of the organisation it is of, `sjo.example`, where Teams tells it. */
  readonly domain?: string;
}
