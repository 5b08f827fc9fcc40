import { useState } from 'react';
import { Chat } from './chat/chat.tsx';
import { Guide } from './guide.tsx';
import { Surface } from './host/surface.tsx';
import { usePage } from './page.ts';
import { People } from './people.tsx';
import { SharePoint } from './share-point.tsx';
import { SkipLinks } from './skip-links.tsx';

/** The whole window of one person. Panel and desk of the add-in take the room of the guide. */
export const RoomWindow = () => {
  const { words } = usePage();
  const [panel, showPanel] = useState(false);
  const [desk, showDesk] = useState(false);
  return (
    <>
      <header className="top">
        <strong>{words.title}</strong>
        <span>{words.about}</span>
        <SkipLinks />
      </header>
      <div className="room">
        <People />
        <Chat panel={panel} showPanel={showPanel} desk={desk} showDesk={showDesk} />
        {panel && <Surface of="panel" />}
        {!panel && !desk && (
          <aside>
            <SharePoint />
            <Guide />
          </aside>
        )}
      </div>
    </>
  );
};
