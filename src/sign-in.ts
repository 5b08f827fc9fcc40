import type { TokenRules } from './adapters/entra/identities.ts';
import type { BrowserLinks } from './chat/replies/help.ts';
import type { Config } from './config.ts';
import { practiceApp } from './practise.ts';
import type { SignIn } from './views/answers/page-settings.ts';

/** Where people of the worldwide cloud sign in. */
const microsoftAuthority = 'https://login.microsoftonline.com';

/** The API that Teams asks tokens for, as manifest and registration name it. Where the address is not told, tokens name the application alone. */
const resourceOf = ({ appId, publicUrl }: NonNullable<Config['microsoft']>): string =>
  publicUrl === null ? appId : `api://${new URL(publicUrl).host}/botid-${appId}`;

/** Whose tokens count: of the tenants that are allowed, or on this machine those of the practice room, which plays the identity provider. */
export const tokenRules = (microsoft: Config['microsoft'], practiceRoom: () => string): TokenRules =>
  microsoft
    ? {
        appId: microsoft.appId,
        resource: resourceOf(microsoft),
        tenants: microsoft.allowedTenants,
        authority: () => microsoftAuthority,
        now: Date.now,
      }
    : { appId: practiceApp, resource: practiceApp, tenants: 'all', authority: practiceRoom, now: Date.now };

/** Where people sign in outside Teams: at home where other tenants are allowed too, else in the one that is. Null while the practice room is not open. */
export const signInFor = (microsoft: Config['microsoft'], practiceRoom: string): SignIn | null => {
  const atHome = 'organizations';
  if (microsoft) {
    const { appId, allowedTenants } = microsoft;
    const tenant = microsoft.tenantId.toLowerCase();
    const alone = allowedTenants.every((allowed) => allowed === tenant);
    return {
      clientId: appId,
      authority: microsoftAuthority,
      ...(alone ? { tenant, guestsOf: null } : { tenant: atHome, guestsOf: tenant }),
    };
  }
  if (practiceRoom === '') return null;
  return { clientId: practiceApp, authority: practiceRoom, tenant: atHome, guestsOf: null };
};

/**
 * The addresses of a chat's panel and desk outside Teams, and of the guide in this language.
 * `address` is asked each time, because in local mode it is known only once the server listens. Null where it is not told.
 */
export const browserLinksAt =
  (address: () => string | null, language: 'sv' | 'en') =>
  (chat: string): BrowserLinks | null => {
    const at = address();
    const link = (surface: string): string => `${at}/add-in/${surface}?chat=${encodeURIComponent(chat)}`;
    return at === null ? null : { panel: link('panel'), desk: link('desk'), guide: `${at}/guide/${language}/` };
  };
