import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Bold } from './bold.tsx';
import { usePage } from './page.ts';

const folded = 'guide folded';
/** In narrower windows, in pixels, the guide lies above the chat (`narrow.css`), which needs the space. */
const narrow = 1150;

/** The first steps, for a new user. Once folded it stays folded in this browser. */
export const Guide = () => {
  const { words, scene, actions } = usePage();
  const [open] = useState(() => localStorage.getItem(folded) === null && innerWidth > narrow);
  const organizer = scene.people.find(({ id }) => id === scene.organizer)?.name ?? '';
  const [summons] = scene.samples;
  const sample = summons && (
    <p className="try">
      <Button appearance="primary" onClick={() => void actions.sendSample(summons)}>
        {words.sendSample}
      </Button>
      <a href={`/room/samples/${encodeURIComponent(summons)}`} download={summons}>
        {words.fetchSample(summons)}
      </a>
    </p>
  );
  return (
    <details
      className="guide"
      open={open}
      onToggle={({ currentTarget }) =>
        currentTarget.open ? localStorage.removeItem(folded) : localStorage.setItem(folded, 'yes')
      }
    >
      <summary>{words.guide}</summary>
      <ol>
        {words.steps(scene.botName, organizer).map((step, at) => (
          <li key={step}>
            <Bold text={step} />
            {at === 0 && sample}
          </li>
        ))}
      </ol>
      <p>{words.template(scene.botName)}</p>
      <Button onClick={() => void actions.askTemplate()}>{words.getTemplate}</Button>
    </details>
  );
};
