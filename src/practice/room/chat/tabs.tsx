import { usePage } from '../page.ts';
import { useRoom } from '../room-state.ts';

/** The two chats to choose from. */
export const Tabs = () => {
  const { words, scene, actions } = usePage();
  const { place, unread } = useRoom();
  const titles = { meeting: words.meeting, personal: words.personal(scene.botName) };
  return (
    <nav className="tabs" aria-label={words.chats}>
      {(['meeting', 'personal'] as const).map((chat) => (
        <button
          key={chat}
          type="button"
          className="tab"
          aria-current={chat === place}
          onClick={() => actions.show(chat)}
        >
          {titles[chat]}
          {unread && chat !== place && <span className="unread">{words.unread}</span>}
        </button>
      ))}
    </nav>
  );
};
