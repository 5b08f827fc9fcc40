import { Button } from '@fluentui/react-components';
import { memo, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { VisibleMessage } from '../../teams/visible-message.ts';
import { usePage } from '../page.ts';
import { areSame, inBlocks } from './in-blocks.ts';
import { Message } from './message.tsx';

/** Within this distance in pixels the reader counts as being at the end. */
const near = 80;
/** Space above a message that is scrolled to its top, in pixels. */
const margin = 8;

/** The scroll position that shows the newest message: its end or, if it is taller than the window, its top. */
const restingPlace = (scroller: HTMLElement, list: HTMLElement): number => {
  const last = list.lastElementChild?.getBoundingClientRect().top ?? 0;
  const top = last - scroller.getBoundingClientRect().top + scroller.scrollTop - margin;
  return Math.max(0, Math.min(scroller.scrollHeight - scroller.clientHeight, top));
};

interface LogParts {
  readonly messages: readonly VisibleMessage[];
  /** The bot is writing. */
  readonly writing: boolean;
  readonly hidden: boolean;
}

/** Some of the messages, drawn again only when one of them has changed. */
const Block = memo(
  ({ messages }: { readonly messages: readonly VisibleMessage[] }) =>
    messages.map((message) => <Message key={message.id} message={message} />),
  (before, { messages }) => areSame(before.messages, messages),
);

/** The messages of one chat. It scrolls to new messages as long as the reader is at the end. */
export const Log = memo(({ messages, writing, hidden }: LogParts) => {
  const { words, scene, me } = usePage();
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** In which place each message came. */
  const [places] = useState(() => new Map<string, number>());
  /** How many messages there were when the reader left the end; null at the end. */
  const [left, setLeft] = useState<number | null>(null);
  const last = messages.at(-1);
  const written = last?.from?.id === me.id ? last.id : null;

  const toNewest = (): void => {
    if (!scroller.current || !list.current) return;
    scroller.current.scrollTop = Math.max(scroller.current.scrollTop, restingPlace(scroller.current, list.current));
  };
  const scrolled = (): void => {
    if (!scroller.current || !list.current) return;
    const following = scroller.current.scrollTop > restingPlace(scroller.current, list.current) - near;
    setLeft((before) => (following ? null : (before ?? messages.length)));
  };
  const resized = useEffectEvent(() => {
    if (left === null) toNewest();
  });

  useLayoutEffect(() => {
    if (left === null) toNewest();
  }, [messages, writing]);
  // Whoever writes, or comes to the chat, is taken to the end.
  useLayoutEffect(() => {
    if (written !== null || !hidden) toNewest();
  }, [written, hidden]);
  useEffect(() => {
    if (!scroller.current || !list.current) return;
    // Cards change size when unfolded, and the window when something is shared. A reader at the end stays at the end.
    const observer = new ResizeObserver(() => resized());
    observer.observe(scroller.current);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="log" hidden={hidden}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the messages scroll, and must be reached by keyboard. */}
      <section className="scroller" aria-label={words.log} tabIndex={0} ref={scroller} onScroll={scrolled}>
        {messages.length === 0 && <p className="empty">{words.empty(scene.botName)}</p>}
        <div className="list" role="log" ref={list}>
          {inBlocks(messages, places).map((block, at) => (
            <Block key={at} messages={block} />
          ))}
        </div>
        <p className="writing" role="status">
          {writing && words.writing(scene.botName)}
        </p>
      </section>
      {left !== null && messages.length > left && (
        <Button className="newest" appearance="primary" shape="circular" size="small" onClick={toNewest}>
          {words.newest}
        </Button>
      )}
    </div>
  );
});
