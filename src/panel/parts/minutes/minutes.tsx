import { Button, Link } from '@fluentui/react-components';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { Skeleton } from '../skeleton.tsx';
import { useMinutesFile } from './minutes-file.ts';
import { PartingView } from './parting.tsx';

/** How far the minutes have come, who has yet to sign, and the file. Before the release others than those who lead are told to wait. */
export const MinutesTab = () => {
  const { panel, cards } = useWords();
  const { minutes, you } = useState().shown;
  const mine = you?.leads === true || minutes?.state === 'released' || minutes?.state === 'approved';
  const file = useMinutesFile(mine && minutes?.state !== 'none');
  if (!minutes || !you) return <Skeleton />;
  const { state, version, unsigned } = minutes;
  if (state === 'none') return <h2 className="lead-in">{panel.states.none}</h2>;
  if (!mine) return <h2 className="lead-in">{panel.notReleased}</h2>;
  return (
    <article>
      <p className="state">
        <strong>{panel.states[state]}</strong>
        {version > 1 && <span className="quiet"> · {panel.version(version)}</span>}
      </p>
      <PartingView />
      {unsigned.length > 0 && <p>{panel.unsigned(unsigned.join(', '))}</p>}
      {file === null && <p role="status">{panel.making}</p>}
      {file && file.url === null && <p>{panel.kept(file.name)}</p>}
      {file?.url && <p className="quiet file-name">{file.name}</p>}
      {file?.url && you.next.step !== 'read minutes' && (
        <Button as="a" href={file.url} target="_blank" rel="noreferrer">
          {cards.buttons.minutes}
        </Button>
      )}
      {file?.page && (
        <p>
          <Link href={file.page} target="_blank" rel="noreferrer">
            {cards.buttons.webPage}
          </Link>
        </p>
      )}
    </article>
  );
};
