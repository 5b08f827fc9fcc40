/** Where people sign in who open the pages outside Teams. */
export interface SignIn {
  /** Klubba's application (client) id. */
  readonly clientId: string;
  /** Origin of the identity provider, without a slash at the end. */
  readonly authority: string;
  /** Whose accounts may sign in: a tenant's id, or `organizations`. */
  readonly tenant: string;
  /** The tenant whose guests sign in there and not at home; null where everybody signs in at the same. */
  readonly guestsOf: string | null;
}

/** What the pages are told when they open. */
export interface PageSettings {
  readonly language: 'sv' | 'en';
  /** Origins beside those of Teams that the page may stand in, with their scheme: the practice room. */
  readonly hosts: readonly string[];
  /** What the person is told where the page cannot be opened. It comes with the page, since the words may be what is missing. */
  readonly failed: string;
  /** Null in Teams, which tells who somebody is, and where nobody can sign in outside it. */
  readonly signIn: SignIn | null;
}
