import { app, authentication, meeting } from '@microsoft/teams-js';
import type { PanelWords } from '../../i18n/panel-words.ts';
import { ApiError } from './api-error.ts';
import { type Surface, surfaceAt } from './surface.ts';

/** What the person is told where a token is not to be had: signed in no longer, or no token from Teams, and why. */
export type SignInWords = Pick<PanelWords['signIn'], 'expired' | 'noToken' | 'noConsent' | 'anonymous'>;

export type Theme = 'default' | 'dark' | 'contrast';

/** Who is signed in where there is no Teams to tell. */
export interface Account {
  readonly name: string;
  /** Tenant and object id. */
  readonly person: string;
  /** Forgets who is signed in, and begins anew. */
  leave(): Promise<void>;
}

/** Where the page stands: in Teams, in the practice room, which speaks Teams' own protocol, or in a browser of the person's own. */
export interface Host {
  /** The chat of the meeting; null where the page was opened outside one. */
  readonly chat: string | null;
  /** What there is room for. */
  readonly surface: Surface;
  readonly theme: Theme;
  /** Null in Teams. */
  readonly account: Account | null;
  /** A token that tells who the person is; asked for anew each time, since it lives for an hour. `refused` is one that the server no longer takes. */
  token(refused?: string): Promise<string>;
  /** Whether everybody sees Klubba on the stage; null where this person may not show it. */
  isShared(): Promise<boolean | null>;
  /** Shows this address to everybody, or nothing any more. Rejects where the host refuses. */
  share(address: string | null): Promise<void>;
  onTheme(listener: (theme: Theme) => void): void;
  /** Tells the host that the page shows. */
  ready(): void;
  /** Tells the host why the page cannot show, in words for the person. */
  failed(why: string): void;
}

const themeNamed = (name: string | undefined): Theme => (name === 'dark' || name === 'contrast' ? name : 'default');

const mayShare = (): Promise<boolean> =>
  new Promise((resolve) => {
    meeting.getAppContentStageSharingCapabilities((_, found) => resolve(found?.doesAppHaveSharePermission === true));
  });

const sharingNow = (): Promise<boolean> =>
  new Promise((resolve) => {
    meeting.getAppContentStageSharingState((_, found) => resolve(found?.isAppSharing === true));
  });

const isShared = async (): Promise<boolean | null> => {
  try {
    return (await mayShare()) ? await sharingNow() : null;
  } catch {
    // A tab beside the meeting has no stage.
    return null;
  }
};

const share = (address: string | null): Promise<void> =>
  new Promise((resolve, reject) => {
    const settled = (fault: { readonly message?: string } | null): void =>
      fault ? reject(new Error(fault.message)) : resolve();
    if (address === null) meeting.stopSharingAppContentToStage(settled);
    else meeting.shareAppContentToStage(settled, address);
  });

/** Longest wait for a token, in milliseconds: some clients of Teams never answer. */
const patience = 15_000;

/** What teams-js says where neither the person nor the organisation has consented to the app. */
const consentMissing = 'resourceRequiresConsent';

/** Teams' token. Where Teams gives none it says so in `words`, with what the person can do. */
const token = async (words: () => Promise<SignInWords>): Promise<string> => {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new ApiError(0, '')), patience);
  });
  const asked = authentication.getAuthToken().catch(async (fault: unknown) => {
    const { noConsent, noToken } = await words();
    throw new ApiError(401, String(fault).includes(consentMissing) ? noConsent : noToken, fault);
  });
  return Promise.race([asked, late]);
};

/** Whoever joined the meeting without an account has no token in Teams: it is not asked for. */
const noToken = async (words: () => Promise<SignInWords>): Promise<never> => {
  throw new ApiError(401, (await words()).anonymous);
};

/** Makes the page known to its host. `hosts` are origins beside those of Teams, with their scheme. Rejects where there is no host. */
export const openHost = async (hosts: readonly string[], words: () => Promise<SignInWords>): Promise<Host> => {
  await app.initialize(hosts.length > 0 ? [...hosts] : undefined);
  const context = await app.getContext();
  const isAnonymous = context.user?.licenseType === 'Anonymous';
  return {
    chat: context.chat?.id ?? context.channel?.id ?? null,
    surface: surfaceAt(location.pathname, context.page.frameContext),
    theme: themeNamed(context.app.theme),
    account: null,
    token: () => (isAnonymous ? noToken(words) : token(words)),
    isShared,
    share,
    onTheme: (listener) => app.registerOnThemeChangeHandler((name) => listener(themeNamed(name))),
    ready: () => void app.notifySuccess(),
    failed: (message) => app.notifyFailure({ reason: app.FailedReason.Other, message }),
  };
};
