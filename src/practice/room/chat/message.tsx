import { Avatar, Button } from '@fluentui/react-components';
import { memo } from 'react';
import type { VisibleMessage } from '../../teams/visible-message.ts';
import { Icon } from '../icon.tsx';
import { usePage } from '../page.ts';
import { Cards } from './cards.tsx';
import { markdown, plain } from './markdown.ts';
import { useShownCards } from './use-shown-cards.ts';

interface MessageParts {
  readonly message: VisibleMessage;
}

const time = { hour: '2-digit', minute: '2-digit' } as const;
const clocks = { sv: new Intl.DateTimeFormat('sv', time), en: new Intl.DateTimeFormat('en-GB', time) };

const Text = ({ message: { from, text, mention, file } }: MessageParts) => {
  const { scene } = usePage();
  if (file)
    return (
      <a className="file" href={file.link} download={file.name}>
        <Icon of="file" />
        {file.name}
      </a>
    );
  if (text === '' && !mention) return null;
  const html = from === null ? markdown(text) : plain(text);
  const named = mention ? `<span class="mention">${plain(scene.botName)}</span> ` : '';
  // Both make safe HTML of any text.
  return <div className="text" dangerouslySetInnerHTML={{ __html: named + html }} />;
};

/** What the person is told below a message: that the bot did not take it, or what it answered to a press. */
const Remark = ({ message: { undelivered, notice } }: MessageParts) => {
  const { words, scene } = usePage();
  if (undelivered) return <p className="remark fault">{words.undelivered(scene.botName)}</p>;
  if (!notice) return null;
  if (notice.kind === 'failed') return <p className="remark fault">{words.failed}</p>;
  return <p className="remark" dangerouslySetInnerHTML={{ __html: plain(notice.text) }} />;
};

const Drawn = ({ message }: MessageParts) => {
  const { words, scene, me, actions } = usePage();
  const { id, from, at, edited, canRefresh } = message;
  const { cards, own } = useShownCards(message);
  const name = from?.name ?? scene.botName;
  const mine = from?.id === me.id;
  const clock = clocks[scene.language].format(new Date(at));
  const bare = message.text === '' && !message.file && cards.length > 0;
  return (
    <article className={mine ? 'message mine' : 'message'} tabIndex={-1} aria-label={`${name} ${clock}`}>
      {!mine && (
        <Avatar name={name} color={from ? 'colorful' : 'brand'} shape={from ? 'circular' : 'square'} aria-hidden />
      )}
      <div className="body">
        <div className="head">
          <span className="name">{name}</span>
          <time dateTime={at}>{clock}</time>
          {edited && <span>{words.edited}</span>}
          {own && <span>{words.own}</span>}
          {canRefresh && (
            <Button
              className="refresh"
              size="small"
              appearance="subtle"
              icon={<Icon of="refresh" />}
              title={words.refresh}
              aria-label={words.refresh}
              onClick={() => void actions.refresh(id)}
            />
          )}
        </div>
        <div className={bare ? 'bubble bare' : 'bubble'}>
          <Text message={message} />
          <Cards message={id} cards={cards} />
        </div>
        <div role="status">
          <Remark message={message} />
        </div>
      </div>
    </article>
  );
};

/** A message, drawn again only when it has changed: a chat may hold thousands. */
export const Message = memo(
  Drawn,
  ({ message: before }, { message }) => before === message || JSON.stringify(before) === JSON.stringify(message),
);
