import { type ReactNode, useState as useLocal } from 'react';
import type { AgendaRow } from '../../views/sections.ts';
import { useSession } from '../session.ts';
import { useState } from '../state.ts';
import { printedNumber } from '../words/printed-number.ts';
import { useWords } from '../words/words.ts';
import { StruckRow } from './amending/struck-row.tsx';
import { useAmending } from './amending/use-amending.ts';
import { isRow, withStruck } from './amending/with-struck.ts';
import { CalledItem } from './called-item.tsx';
import { Icon } from './icons.tsx';
import { lazyPart } from './lazy-part.tsx';
import { ClockLine, PauseView } from './now/clock.tsx';
import { OwnItemMark } from './now/own-item-line.tsx';
import { OwnAnswers } from './own-answers.tsx';
import { PartJumps } from './part-jumps.tsx';
import { Skeleton } from './skeleton.tsx';

// For those who lead alone.
const ItemTools = lazyPart(async () => (await import('./amending/item-tools.tsx')).ItemTools);
const NewItem = lazyPart(async () => (await import('./amending/new-item.tsx')).NewItem);

/** When an item is planned, how long, and when it is now expected. */
export const Times = ({ row: { planned, expected, minutes, state } }: { readonly row: AgendaRow }) => {
  const { panel, cards } = useWords();
  const told = [
    planned && (expected && state === 'coming' ? panel.plannedAt(cards.clock(planned)) : cards.clock(planned)),
    minutes !== null && panel.length(minutes),
  ].filter(Boolean);
  return (
    <span className="times">
      {told.join(' · ')}
      {expected && <span className="late"> {panel.expectedAt(cards.clock(expected))}</span>}
    </span>
  );
};

/** One item: its number, how far it has come, when it is planned and when it is now expected. Pressed, it jumps there or shows what the kallelse says of it. */
const Row = ({
  row,
  jump,
  children,
}: {
  readonly row: AgendaRow;
  readonly jump: (() => void) | null;
  /** What those who lead do with it. */
  readonly children: ReactNode;
}) => {
  const { panel, cards } = useWords();
  const [isRead, read] = useLocal(false);
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
        <OwnItemMark item={row.number} />
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
        <button type="button" aria-expanded={isRead} onClick={() => read(!isRead)}>
          {inner}
        </button>
      )}
      {children}
      {isRead && <CalledItem row={row} titled={false} />}
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

/** The agenda as far as it has come, against the clock. Those who lead jump to an item by pressing it, and amend it. */
export const Agenda = ({ jumped }: { readonly jumped: () => void }) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const { agenda, head, you } = useState().shown;
  const [opened, open] = useLocal<number | null>(null);
  const amending = useAmending();
  if (!agenda || !head || !you) return <Skeleton />;
  const { rows } = agenda;
  if (rows.length === 0) return <h2 className="lead-in">{panel.noMeeting}</h2>;
  const leads = you.leads && head.phase === 'open';
  const amends = you.leads && head.phase !== 'closed';
  const done = rows.filter(({ state }) => state === 'done').length;
  const jump = async (item: number, letter: string | null = null): Promise<void> => {
    if (await ask({ type: 'GoToItem', item, letter })) jumped();
  };
  const toolsOf = (row: AgendaRow) => (
    <>
      <button
        type="button"
        className="amends"
        aria-expanded={row.number === opened}
        aria-label={panel.agendaEditor.amend(cards.item(row.printed, row.title))}
        onClick={() => open(row.number === opened ? null : row.number)}
      >
        <Icon of="note" />
      </button>
      {row.number === opened && leads && (
        <PartJumps item={row.number} jump={(letter) => void jump(row.number, letter)} />
      )}
      {row.number === opened && <ItemTools row={row} amending={amending} />}
    </>
  );
  return (
    <article>
      {head.pause && <PauseView pause={head.pause} zone={head.zone} />}
      <progress className="course-bar" max={rows.length} value={done} aria-label={panel.tabs.agenda} />
      <ClockLine />
      <ol className={amends ? 'agenda amendable' : 'agenda'}>
        {withStruck(agenda).flatMap((row) => {
          if (!isRow(row)) return [<StruckRow key={`struck ${row.printed}`} {...row} />];
          const { number, pauseAfter } = row;
          return [
            <Row key={number} row={row} jump={leads ? () => void jump(number) : null}>
              {amends && toolsOf(row)}
            </Row>,
            ...(pauseAfter
              ? [
                  <li key={`pause ${number}`} className="planned-pause">
                    {cards.pause} · {panel.length(pauseAfter)}
                  </li>,
                ]
              : []),
          ];
        })}
      </ol>
      {amends && <NewItem amending={amending} />}
      {leads && <Blocks />}
      <OwnAnswers />
    </article>
  );
};
