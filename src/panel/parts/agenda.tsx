import type { AgendaRow } from '../../views/sections.ts';
import { printedNumber } from '../printed-number.ts';
import { useSession } from '../session.ts';
import { useState } from '../state.ts';
import { useWords } from '../words.ts';
import { Icon } from './icons.tsx';
import { ClockLine, PauseView, printed } from './now/clock.tsx';
import { Skeleton } from './skeleton.tsx';

const Times = ({ row: { planned, expected, minutes, state } }: { readonly row: AgendaRow }) => {
  const { panel } = useWords();
  const told = [
    planned && (expected && state === 'coming' ? panel.plannedAt(printed(planned)) : printed(planned)),
    minutes !== null && panel.length(minutes),
  ].filter(Boolean);
  return (
    <span className="times">
      {told.join(' · ')}
      {expected && <span className="late"> {panel.expectedAt(printed(expected))}</span>}
    </span>
  );
};

/** One item: its number, how far it has come, when it is planned and when it is now expected. */
const Row = ({ row, jump }: { readonly row: AgendaRow; readonly jump: (() => void) | null }) => {
  const { panel, cards } = useWords();
  const { printed, title, state, outcomes, approved } = row;
  const came = [approved && cards.approved, ...outcomes.map((outcome) => cards.outcomes[outcome])].filter(Boolean);
  const inner = (
    <>
      <span className="mark">{state === 'done' ? <Icon of="check" /> : printed}</span>
      <span className="what">
        <span className="row-title">
          {state === 'done' && <span>{printed}. </span>}
          {title}
        </span>
        <Times row={row} />
        {came.length > 0 && <span className="came">{came.join(', ')}</span>}
      </span>
      {state !== 'coming' && <span className="hidden">{state === 'now' ? panel.current : panel.done}</span>}
    </>
  );
  return (
    <li className={`row ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      {jump && state !== 'now' ? (
        <button type="button" onClick={jump}>
          {inner}
          <span className="hidden">{panel.jumpTo}</span>
        </button>
      ) : (
        <div>{inner}</div>
      )}
    </li>
  );
};

/** What must be done before the meeting can be closed, for those who lead. */
const Blocks = () => {
  const { panel } = useWords();
  const { head, agenda, position } = useState().shown;
  const open = position?.position?.outcome === null ? position.position : null;
  const waiting = agenda?.rows.filter(({ awaitsOutcome, number }) => awaitsOutcome && number !== open?.item) ?? [];
  const blocks = [
    ...(head?.rollCalled ? [] : [panel.blockingRoll]),
    ...(open ? [panel.blockingPosition(printedNumber(agenda, open.item))] : []),
    ...waiting.map(({ printed, title }) => panel.blockingItem(printed, title)),
  ];
  return (
    <details className="blocks">
      <summary>
        {panel.blocks}
        {blocks.length > 0 && <span className="count">{blocks.length}</span>}
      </summary>
      {blocks.length === 0 ? (
        <p>{panel.nothingBlocks}</p>
      ) : (
        <ul>
          {blocks.map((block) => (
            <li key={block}>{block}</li>
          ))}
        </ul>
      )}
    </details>
  );
};

/** The agenda as far as it has come, against the clock. Those who lead jump to an item by pressing it. */
export const Agenda = ({ jumped }: { readonly jumped: () => void }) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const { agenda, head, you } = useState().shown;
  if (!agenda || !head || !you) return <Skeleton />;
  const { rows, struck } = agenda;
  if (rows.length === 0) return <h2 className="lead-in">{panel.noMeeting}</h2>;
  const leads = you.leads && head.phase === 'open';
  const done = rows.filter(({ state }) => state === 'done').length;
  const jump = async (item: number): Promise<void> => {
    if (await ask({ type: 'GoToItem', item, letter: null })) jumped();
  };
  return (
    <article>
      {head.pause && <PauseView pause={head.pause} zone={head.zone} />}
      <progress className="course-bar" max={rows.length} value={done} aria-label={panel.tabs.agenda} />
      <ClockLine />
      <ol className="agenda">
        {rows
          .map((row) => <Row key={row.number} row={row} jump={leads ? () => void jump(row.number) : null} />)
          .flatMap((element, at) => {
            const minutes = rows[at]?.pauseAfter;
            return minutes
              ? [
                  element,
                  <li key={`pause ${rows[at]?.number}`} className="planned-pause">
                    {cards.pause} · {panel.length(minutes)}
                  </li>,
                ]
              : [element];
          })}
      </ol>
      {struck.length > 0 && (
        <p className="quiet">
          {cards.agenda.struck(struck.map((one) => cards.item(one.printed, one.title)).join('; '))}
        </p>
      )}
      {leads && <Blocks />}
    </article>
  );
};
