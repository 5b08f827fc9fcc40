import { Switch } from '@fluentui/react-components';
import { Bold } from './bold.tsx';
import { usePage } from './page.ts';
import { useRoom } from './room-state.ts';

/** The stand-in for SharePoint: a link to its files, and a switch that takes it down. Nothing where there is none. */
export const SharePoint = () => {
  const { words, actions } = usePage();
  const { sharePoint } = useRoom();
  if (!sharePoint) return null;
  const { url, down } = sharePoint;
  return (
    <section className="share-point" aria-label={words.sharePoint}>
      <h2>{words.sharePoint}</h2>
      <Switch checked={!down} label={words.answers} onChange={() => void actions.turnSharePoint(!down)} />
      <p className="hint" role="status">
        {down && <Bold text={words.down} />}
      </p>
      <a href={url} target="_blank" rel="noopener">
        {words.library}
      </a>
    </section>
  );
};
