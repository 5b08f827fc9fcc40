import type { PageSettings, SignIn } from '../../views/answers/page-settings.ts';
import type { SignedOut } from './browser-host.ts';
import type { Host, SignInWords } from './host.ts';

/** A host in a chat. */
type HostInChat = Host & { readonly chat: string };

const isInChat = (host: Host): host is HostInChat => host.chat !== null;

/**
 * Finds where the page stands; null where it was opened outside a chat. What speaks with Teams is fetched in Teams only, and what signs in outside it
 * only. `words` are for the person.
 */
export const openAnyHost = async (
  { hosts, signIn }: PageSettings,
  words: () => Promise<SignInWords>,
): Promise<HostInChat | SignedOut | null> => {
  const host = await (signIn ? outsideTeams(signIn, words) : inTeams(hosts, words));
  return host === null || 'signIn' in host || isInChat(host) ? host : null;
};

const inTeams = async (hosts: readonly string[], words: () => Promise<SignInWords>): Promise<Host | null> => {
  const { openHost } = await import('./host.ts');
  return openHost(hosts, words).catch(() => null);
};

const outsideTeams = async (signIn: SignIn, words: () => Promise<SignInWords>): Promise<Host | SignedOut | null> => {
  const { openBrowserHost } = await import('./browser-host.ts');
  const chat = new URLSearchParams(location.search).get('chat');
  // Also without a chat: the page that people come back to after signing in goes on from there to where they were.
  const host = await openBrowserHost(signIn, chat, async () => (await words()).expired);
  return chat === null ? null : host;
};
