import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { StrictMode, useEffect, useState as useLocal } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './connection/api.ts';
import { openHost, type Theme } from './connection/host.ts';
import { live } from './connection/live.ts';
import { createSession, type Session, SessionProvider } from './session.ts';
import { apply, update } from './state.ts';
import { Panel } from './surfaces/panel.tsx';
import { type PageWords, WordsProvider, wordsOf } from './words.ts';

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

interface Settings {
  readonly language: 'sv' | 'en';
  readonly hosts: readonly string[];
}

const App = ({ session, words }: { readonly session: Session; readonly words: PageWords }) => {
  const [theme, setTheme] = useLocal<Theme>(session.host.theme);
  useEffect(() => session.host.onTheme(setTheme), [session]);
  return (
    <FluentProvider theme={themes[theme]} className="page">
      <WordsProvider value={words}>
        <SessionProvider value={session}>
          <Panel />
        </SessionProvider>
      </WordsProvider>
    </FluentProvider>
  );
};

const start = async (root: HTMLElement): Promise<void> => {
  const settings = JSON.parse(document.getElementById('settings')?.textContent ?? '{}') as Settings;
  const words = await wordsOf(settings.language);
  const host = await openHost(settings.hosts).catch(() => null);
  if (!host?.chat) {
    root.textContent = words.panel.noTeams;
    return;
  }
  const api = createApi(host, host.chat);
  const session = createSession(host, api, words.panel.noAnswer);
  createRoot(root).render(
    <StrictMode>
      <App session={session} words={words} />
    </StrictMode>,
  );
  await live(api, host.surface === 'stage' ? 'stage' : 'panel', {
    changed: apply,
    connection: (connection, refused) => update({ connection, ...(refused && { notice: refused }) }),
  });
};

const root = document.getElementById('root');
if (root) void start(root);
