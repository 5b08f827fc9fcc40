import { Button } from '@fluentui/react-components';
import type { AgendaRow } from '../../views/sections.ts';
import { Times } from '../parts/agenda.tsx';
import { StruckRow } from '../parts/amending/struck-row.tsx';
import { useAmending } from '../parts/amending/use-amending.ts';
import { isRow, withStruck } from '../parts/amending/with-struck.ts';
import { Icon } from '../parts/icons.tsx';
import { lazyPart } from '../parts/lazy-part.tsx';
import { writersOn } from '../parts/notes/writers.tsx';
import { OwnItemMark } from '../parts/now/own-item-line.tsx';
import { PartJumps } from '../parts/part-jumps.tsx';
import { useSession } from '../session.ts';
import { useState } from '../state.ts';
import { useWords } from '../words/words.ts';

// For those who lead alone.
const ItemTools = lazyPart(async () => (await import('../parts/amending/item-tools.tsx')).ItemTools);
const NewItem = lazyPart(async () => (await import('../parts/amending/new-item.tsx')).NewItem);

const signs: Readonly<Record<AgendaRow['state'], string>> = { done: '✓', now: '▶', coming: '' };

/** The agenda: choose the item to work with; those who lead may go to it, and amend it. */
export const AgendaList = ({
  chosen,
  choose,
}: {
  readonly chosen: number | null;
  readonly choose: (item: number) => void;
}) => {
  const { panel } = useWords();
  const { ask } = useSession();
  const { agenda, head, you, writing } = useState().shown;
  const amending = useAmending();
  const rows = agenda ? withStruck(agenda) : [];
  const amends = you?.leads === true && head?.phase !== 'closed' && rows.length > 0;
  const goesTo = (row: AgendaRow): boolean => row.state !== 'now' && head?.phase === 'open' && you?.leads === true;
  return (
    <nav className="desk-agenda" aria-label={panel.tabs.agenda}>
      <ol>
        {rows.map((row) => {
          if (!isRow(row)) return <StruckRow key={`struck ${row.printed}`} {...row} />;
          const { number, printed, title, state } = row;
          const writers = writersOn(writing, number);
          return (
            <li key={number} className={state}>
              <button
                type="button"
                aria-current={number === chosen ? 'true' : undefined}
                onClick={() => choose(number)}
              >
                <span className="sign" aria-hidden="true">
                  {signs[state]}
                </span>
                <span className="what">
                  <span>
                    {printed}. {title}
                  </span>
                  <span className="times-line">
                    <Times row={row} />
                    {writers !== null && (
                      <span className="item-writer" aria-hidden="true">
                        <Icon of="note" />
                        <span>{writers}</span>
                      </span>
                    )}
                  </span>
                  <OwnItemMark item={number} />
                </span>
              </button>
              {writers !== null && <span className="hidden">{panel.writesHere(writers)}</span>}
              {number === chosen && goesTo(row) && (
                <Button size="small" onClick={() => void ask({ type: 'GoToItem', item: number, letter: null })}>
                  {panel.desk.goHere}
                </Button>
              )}
              {number === chosen && head?.phase === 'open' && you?.leads === true && (
                <PartJumps item={number} jump={(letter) => void ask({ type: 'GoToItem', item: number, letter })} />
              )}
              {number === chosen && amends && <ItemTools row={row} amending={amending} />}
            </li>
          );
        })}
      </ol>
      {amends && <NewItem amending={amending} />}
    </nav>
  );
};
