import { FluentProvider } from '@fluentui/react-components';
import { type ComponentType, StrictMode, useEffect, useState as useLocal } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageSettings } from '../views/answers/page-settings.ts';
import { after } from './after.ts';
import { keptKeys } from './commands/unanswered.ts';
import { createApi } from './connection/api.ts';
import type { Theme } from './connection/host.ts';
import { openLive } from './connection/live.ts';
import { openAnyHost } from './connection/open-host.ts';
import { type Surface, surfaceAt } from './connection/surface.ts';
import { openDrafts } from './drafts.ts';
import { AccountLine } from './parts/account-line.tsx';
import { Boundary } from './parts/boundary.tsx';
import { sendWaiting } from './send-waiting.ts';
import { createSession, type Session, SessionProvider } from './session.ts';
import { apply, isLive, update } from './state.ts';
import { themes } from './themes.ts';
import { type PageWords, WordsProvider, wordsOf } from './words/words.ts';

/** What is drawn on each surface; each is fetched alone. */
const surfaces: Readonly<Record<Surface, () => Promise<ComponentType>>> = {
  panel: async () => (await import('./surfaces/panel.tsx')).Panel,
  desk: async () => (await import('./surfaces/desk.tsx')).Desk,
  stage: async () => (await import('./surfaces/stage.tsx')).Stage,
};

interface AppParts {
  readonly session: Session;
  readonly words: PageWords;
  readonly Drawn: ComponentType;
}

const App = ({ session, words, Drawn }: AppParts) => {
  const [theme, setTheme] = useLocal<Theme>(session.host.theme);
  useEffect(() => session.host.onTheme(setTheme), [session]);
  return (
    <FluentProvider theme={themes[theme]} className={`page ${theme}`}>
      <WordsProvider value={words}>
        <SessionProvider value={session}>
          <AccountLine />
          <Boundary again={() => location.reload()}>
            <Drawn />
          </Boundary>
        </SessionProvider>
      </WordsProvider>
    </FluentProvider>
  );
};

type Opened = Awaited<ReturnType<typeof openAnyHost>>;

const open = async (root: HTMLElement, fetching: Promise<PageWords>, opening: Promise<Opened>): Promise<void> => {
  // What the address alone tells of the surface is fetched while the host answers.
  const drawnOn = (surface: Surface) => surfaces[surface]();
  const [words, host] = await Promise.all([fetching, opening, drawnOn(surfaceAt(location.pathname, 'sidePanel'))]);
  if (!host) {
    root.textContent = words.panel.noTeams;
    return;
  }
  if ('signIn' in host) return (await import('./surfaces/sign-in.tsx')).showSignIn(root, words, host);
  const Drawn = await drawnOn(host.surface);
  const api = createApi(host, host.chat);
  const live = openLive({
    ...{ api, after, random: Math.random },
    surface: host.surface === 'stage' ? 'stage' : 'panel',
    listener: {
      changed: (patch) => {
        if (patch.you) openDrafts(api.person(), host.chat, patch.you.meeting);
        apply(patch);
      },
      connection: (connection, refused) => update({ connection, ...(refused !== undefined && { notice: refused }) }),
    },
  });
  for (const change of ['online', 'offline']) addEventListener(change, live.anew);
  const keys = keptKeys();
  const session = createSession(host, api, keys, words.panel.noAnswer, live.look);
  sendWaiting({ command: session.command, keys, isLive, tell: (notice) => update({ notice }), after });
  createRoot(root).render(
    <StrictMode>
      <App session={session} words={words} Drawn={Drawn} />
    </StrictMode>,
  );
  host.ready();
};

/** Opens the page. Where that fails, the person and the host are told, and the fault goes to the console. */
const start = async (root: HTMLElement): Promise<void> => {
  const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as PageSettings;
  const fetching = wordsOf(settings.language);
  const opening = openAnyHost(settings, async () => (await fetching).panel.signIn);
  try {
    await open(root, fetching, opening);
  } catch (fault) {
    root.textContent = settings.failed;
    const host = await opening.catch(() => null);
    if (host && !('signIn' in host)) host.failed(settings.failed);
    throw fault;
  }
};

const root = document.getElementById('root');
if (root) void start(root);
