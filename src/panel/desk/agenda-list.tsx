import { Button } from '@fluentui/react-components';
import type { AgendaRow } from '../../views/sections.ts';
import { useSession } from '../session.ts';
import { useState } from '../state.ts';
import { useWords } from '../words.ts';

const signs: Readonly<Record<AgendaRow['state'], string>> = { done: '✓', now: '▶', coming: '' };

/** The agenda: choose the item to work with; those who lead may go to it. */
export const AgendaList = ({
  chosen,
  choose,
}: {
  readonly chosen: number | null;
  readonly choose: (item: number) => void;
}) => {
  const { panel } = useWords();
  const { ask } = useSession();
  const { agenda, head, you } = useState().shown;
  return (
    <nav className="desk-agenda" aria-label={panel.tabs.agenda}>
      <ol>
        {(agenda?.rows ?? []).map(({ number, printed, title, state, planned, expected }) => (
          <li key={number} className={state}>
            <button type="button" aria-current={number === chosen ? 'true' : undefined} onClick={() => choose(number)}>
              <span className="sign" aria-hidden="true">
                {signs[state]}
              </span>
              <span>
                {printed}. {title}
              </span>
              <span className="quiet">{(expected ?? planned ?? '').replace(':', '.')}</span>
            </button>
            {number === chosen && state !== 'now' && head?.phase === 'open' && you?.leads && (
              <Button size="small" onClick={() => void ask({ type: 'GoToItem', item: number, letter: null })}>
                {panel.desk.goHere}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
