import {
  type AccountInfo,
  AuthError,
  CacheLookupPolicy,
  type Configuration,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  ProtocolMode,
} from '@azure/msal-browser';
import type { SignIn } from '../../views/answers/page-settings.ts';
import { ApiError } from './api-error.ts';
import { browserTheme, onBrowserTheme } from './browser-theme.ts';
import type { Host } from './host.ts';
import { personIn } from './person.ts';
import { surfaceAt } from './surface.ts';

/** Nobody is signed in yet; each way leaves the page for the provider's. */
export interface SignedOut {
  readonly signIn: () => Promise<void>;
  readonly signInAsGuest: (() => Promise<void>) | null;
  /** Whether the person was at the provider and came back without having signed in. */
  readonly failed: boolean;
}

/** What the pages are told of the provider in local mode: msal takes https authorities only, and the practice room has none. It never asks there. */
const local = (at: string): Pick<Configuration, 'system'> & { auth: Omit<Configuration['auth'], 'clientId'> } => ({
  auth: {
    authority: at.replace(/^http:/, 'https:'),
    knownAuthorities: [new URL(at).host],
    authorityMetadata: JSON.stringify({
      issuer: `${at}/v2.0`,
      authorization_endpoint: `${at}/oauth2/v2.0/authorize`,
      token_endpoint: `${at}/oauth2/v2.0/token`,
      jwks_uri: `${at}/discovery/v2.0/keys`,
    }),
  },
  system: { protocolMode: ProtocolMode.OIDC },
});

const clientFor = ({ clientId, authority, tenant }: SignIn): Promise<IPublicClientApplication> => {
  const at = `${authority}/${tenant}`;
  const { auth, system } = at.startsWith('http:') ? local(at) : { auth: { authority: at }, system: {} };
  return createStandardPublicClientApplication({
    auth: { ...auth, clientId, redirectUri: `${location.origin}/add-in/signed-in` },
    // Signed in until the browser's tab is closed.
    cache: { cacheLocation: 'sessionStorage' },
    system,
  });
};

/** The page in a browser of the person's own, beside Teams: who they are is told by Entra's own sign-in (code and PKCE). `expired` gives words for the person. */
export const openBrowserHost = async (
  signIn: SignIn,
  chat: string | null,
  expired: () => Promise<string>,
): Promise<Host | SignedOut> => {
  const client = await clientFor(signIn);
  // Asked with the id, since an application may ask tokens for itself by that name only.
  const scopes = [`${signIn.clientId}/access_as_user`];
  const back = await client.handleRedirectPromise().catch(() => 'failed' as const);
  if (back !== null && back !== 'failed') client.setActiveAccount(back.account);
  const account = client.getActiveAccount();
  const go = (tenant: string) => () =>
    client.loginRedirect({
      scopes,
      prompt: 'select_account',
      ...(tenant !== signIn.tenant && { authority: `${signIn.authority}/${tenant}` }),
    });
  const signedOut = (failed: boolean): SignedOut => ({
    signIn: go(signIn.tenant),
    signInAsGuest: signIn.guestsOf === null ? null : go(signIn.guestsOf),
    failed,
  });
  if (!account) return signedOut(back === 'failed');

  const token = tokenOf(client, account, signIn, scopes, expired);
  const known = await token().then(
    () => true,
    (fault: unknown) => !(fault instanceof ApiError && fault.status === 401),
  );
  if (!known) return signedOut(false);
  return {
    chat,
    surface: surfaceAt(location.pathname, 'content'),
    theme: browserTheme(),
    account: {
      name: account.name ?? account.username,
      person: personIn(account.idTokenClaims ?? {}),
      async leave() {
        await client.clearCache();
        location.reload();
      },
    },
    token,
    isShared: async () => null,
    share: () => Promise.reject(new Error('There is no stage outside Teams')),
    onTheme: onBrowserTheme,
    ready: () => {},
    failed: () => {},
  };
};

/** Whether only signing in anew helps: the provider asks for it, or takes the refresh token no more. */
const isOver = (fault: unknown): boolean =>
  fault instanceof InteractionRequiredAuthError || (fault instanceof AuthError && fault.errorCode === 'invalid_grant');

/** Gives the token that is held, or gets another for it; nobody is asked. */
const tokenOf =
  (
    client: IPublicClientApplication,
    account: AccountInfo,
    { authority, guestsOf }: SignIn,
    scopes: string[],
    expired: () => Promise<string>,
  ) =>
  async (refused?: string): Promise<string> => {
    try {
      const { accessToken } = await client.acquireTokenSilent({
        scopes,
        account,
        forceRefresh: refused !== undefined,
        cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
        // A guest's account is of the tenant they are a guest of.
        ...(account.tenantId === guestsOf && { authority: `${authority}/${account.tenantId}` }),
      });
      return accessToken;
    } catch (fault) {
      if (isOver(fault)) throw new ApiError(401, await expired(), fault);
      throw new ApiError(0, '', fault);
    }
  };
