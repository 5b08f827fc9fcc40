import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../icon.tsx';
import { usePage } from '../page.ts';
import { useRoom } from '../room-state.ts';

/** The box in which messages are written. In the meeting's chat the bot is mentioned, unless that is switched off. */
export const Compose = ({ hidden }: { readonly hidden: boolean }) => {
  const { words, scene, actions } = usePage();
  const { place } = useRoom();
  const [text, setText] = useState('');
  const [mention, setMention] = useState(true);
  const file = useRef<HTMLInputElement>(null);
  const bot = scene.botName;
  const label = place === 'meeting' && !mention ? words.writeAll : words.write(bot, place);
  // The choice is for the chat it was made in.
  useEffect(() => setMention(true), [place]);

  const send = (): void => {
    // A mention that is typed counts too.
    const typed = new RegExp(`^@${bot}\\b[:,]?\\s*`, 'i');
    const whole = text.trim();
    const bare = place === 'meeting' ? whole.replace(typed, '') : whole;
    if (bare === '') return;
    void actions.say(bare, mention || bare !== whole);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <form
      className="compose"
      hidden={hidden}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {place === 'meeting' && (
        <button
          type="button"
          className="pill"
          title={words.mention(bot)}
          aria-label={words.mention(bot)}
          aria-pressed={mention}
          onClick={() => setMention(!mention)}
        >
          @{bot}
        </button>
      )}
      <textarea
        rows={1}
        autoComplete="off"
        placeholder={label}
        aria-label={label}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
      />
      <input
        ref={file}
        type="file"
        hidden
        onChange={({ target }) => {
          for (const chosen of target.files ?? []) void actions.sendFile(chosen);
          target.value = '';
        }}
      />
      <Button
        appearance="subtle"
        icon={<Icon of="attach" />}
        title={words.attach}
        aria-label={words.attach}
        onClick={() => file.current?.click()}
      />
      <Button type="submit" appearance="subtle" icon={<Icon of="send" />} title={words.send} aria-label={words.send} />
    </form>
  );
};
