import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createActions } from './actions.ts';
import { type Page, PageProvider } from './page.ts';
import { update } from './room-state.ts';
import { RoomWindow } from './room-window.tsx';
import { listen, loadScene } from './server.ts';
import { asked } from './state.ts';
import { themes, useTheme } from './theme.ts';
import { roomWords } from './words.ts';

const Room = ({ page }: { readonly page: Page }) => {
  const theme = useTheme();
  return (
    <FluentProvider theme={themes[theme]} className={`page ${theme}`}>
      <PageProvider value={page}>
        <RoomWindow />
      </PageProvider>
    </FluentProvider>
  );
};

const { as, place } = asked();
const scene = await loadScene(as);
const me = scene.people.find(({ id }) => id === scene.me);
const root = document.getElementById('root');
if (!me || !root) throw new Error(`The room seats nobody called ${scene.me}`);
document.documentElement.lang = scene.language;
document.title = `${me.name} · ${scene.chatName}`;
const words = roomWords[scene.language];
const actions = createActions(scene, words);
const { messages, attending, marked, sharePoint, stage } = scene;
update({ messages, attending, marked, sharePoint, stage });
actions.show(place);
createRoot(root).render(
  <StrictMode>
    <Room page={{ scene, me, words, actions }} />
  </StrictMode>,
);
listen(me.id, actions.hear);
