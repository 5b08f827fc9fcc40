import { Button, ToggleButton } from '@fluentui/react-components';
import { useEffect } from 'react';
import { CallBar } from '../call-bar.tsx';
import { Surface } from '../host/surface.tsx';
import { usePage } from '../page.ts';
import { update, useRoom } from '../room-state.ts';
import { post } from '../server.ts';
import { Compose } from './compose.tsx';
import { Log } from './log.tsx';
import { Tabs } from './tabs.tsx';
import { useFileDrop } from './use-file-drop.ts';

const Banner = () => {
  const { words } = usePage();
  const { banner } = useRoom();
  return (
    <div role="alert">
      {banner && (
        <p className={`banner ${banner.kind}`}>
          {banner.text}
          <Button size="small" appearance="transparent" onClick={() => update({ banner: null })}>
            {words.hide}
          </Button>
        </p>
      )}
    </div>
  );
};

interface ChatParts {
  readonly panel: boolean;
  readonly showPanel: (open: boolean) => void;
  readonly desk: boolean;
  readonly showDesk: (open: boolean) => void;
}

/** The two chats of a person, with what is shared to all above them. The desk stands in their place. */
export const Chat = ({ panel, showPanel, desk, showDesk }: ChatParts) => {
  const { words, scene, actions } = usePage();
  const { place, messages, writing, stage, marked } = useRoom();
  const waits = marked.includes(scene.me);
  useEffect(() => {
    // The open panel shows what the mark is about.
    if (panel && waits) void post('seen', { as: scene.me });
  }, [panel, waits, scene]);
  const { over, ...dropping } = useFileDrop((file) => void actions.sendFile(file));
  return (
    <main {...dropping}>
      <header>
        <h1>
          {scene.chatName}
          <span className="count">{words.count(scene.people.length)}</span>
        </h1>
        <Tabs />
        <div className="tools">
          <CallBar />
          {scene.addIn && (
            <>
              <span className="mark" role="status">
                {waits && !panel && words.marked}
              </span>
              <ToggleButton size="small" checked={panel} onClick={() => showPanel(!panel)}>
                {words.openPanel}
              </ToggleButton>
              <ToggleButton size="small" checked={desk} onClick={() => showDesk(!desk)}>
                {words.openDesk}
              </ToggleButton>
            </>
          )}
        </div>
      </header>
      <Banner />
      {stage !== null && <Surface of="stage" />}
      {desk && <Surface of="desk" />}
      {(['meeting', 'personal'] as const).map((chat) => (
        <Log key={chat} messages={messages[chat]} writing={writing.includes(chat)} hidden={desk || chat !== place} />
      ))}
      <Compose hidden={desk} />
      {over && <div className="veil">{words.dropHere(scene.botName)}</div>}
    </main>
  );
};
