import { Button } from '@fluentui/react-components';
import { type KeyboardEvent, useState as useLocal, useMemo, useRef } from 'react';
import type { ShownDraft } from '../../../views/summons/summons-section.ts';
import { useWords } from '../../words/words.ts';
import { LineEditor, textsOf, type Written } from './line-editor.tsx';
import type { Giving } from './use-giving.ts';

type Line = ShownDraft['lines'][number];
type Doubt = ShownDraft['doubts'][number];

/** A line that somebody changes: as it was when they began, and what they have written. */
export interface Edited {
  readonly at: number;
  readonly line: Line;
  readonly texts: readonly string[];
}

const none: readonly Doubt[] = [];

const byPlace = (doubts: readonly Doubt[]): ReadonlyMap<number, readonly Doubt[]> => {
  const places = new Map<number, Doubt[]>();
  for (const doubt of doubts) {
    if (doubt.at === null) continue;
    const before = places.get(doubt.at);
    if (before) before.push(doubt);
    else places.set(doubt.at, [doubt]);
  }
  return places;
};

const sameLine = (one: Line | undefined, other: Line): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Where the edited line is now; -1 where it is no longer what it was. */
const placeOf = ({ at, line }: Edited, lines: readonly Line[]): number =>
  sameLine(lines[at], line) ? at : lines.findIndex((one) => sameLine(one, line));

/** `said` is what stands beside already. */
const DoubtNotes = ({ doubts, said = '' }: { readonly doubts: readonly Doubt[]; readonly said?: string }) =>
  doubts.length > 0 && (
    <ul className="doubts">
      {doubts.map(({ text, quote }, at) => (
        <li key={at}>
          <strong>{text}</strong>
          {quote && quote !== said && <q>{quote}</q>}
        </li>
      ))}
    </ul>
  );

const LineText = ({ line: { plain, cells, bullet } }: { readonly line: Line }) =>
  cells ? (
    <span className="row-cells">
      {cells.map((cell, at) => (
        <span key={at}>{cell.plain}</span>
      ))}
    </span>
  ) : (
    <span>
      {bullet && <span aria-hidden="true">• </span>}
      {plain}
    </span>
  );

/** The text of the kallelse, line by line, with each doubt beside the line it is about. A line is changed where it stands, and all is read anew. */
export const SourceLines = ({
  draft,
  giving,
  edited,
  edit,
}: {
  readonly draft: ShownDraft;
  readonly giving: Giving;
  readonly edited: Edited | null;
  readonly edit: (edited: Edited | null) => void;
}) => {
  const { summons: words } = useWords().panel;
  const { lines, doubts, version } = draft;
  const [current, setCurrent] = useLocal(0);
  const list = useRef<HTMLOListElement>(null);
  const doubtsAt = useMemo(() => byPlace(doubts), [doubts]);
  const at = (place: number): readonly Doubt[] => doubtsAt.get(place) ?? none;
  const doubtful = [...doubtsAt.keys()].sort((one, other) => one - other);
  const place = edited ? placeOf(edited, lines) : -1;
  const stop = Math.min(current, lines.length - 1);

  const goTo = (to: number): void => {
    setCurrent(to);
    const button = list.current?.querySelector<HTMLElement>(`[data-line="${to}"]`);
    button?.focus();
    button?.scrollIntoView({ block: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || event.target.dataset['line'] === undefined) return;
    event.preventDefault();
    goTo(Math.max(0, Math.min(lines.length - 1, Number(event.target.dataset['line']) + step)));
  };
  const leave = (): void => {
    const back = place < 0 ? stop : place;
    edit(null);
    requestAnimationFrame(() => goTo(back));
  };
  const write = (texts: readonly string[]): void => {
    if (edited) edit({ ...edited, texts });
  };
  const save = async (written: Written): Promise<void> => {
    if (await giving.give({ mends: version, changes: [{ at: place, ...written }] })) leave();
  };
  const nextDoubt = (): void => goTo(doubtful.find((one) => one > stop) ?? doubtful[0] ?? 0);

  return (
    <section className="source" aria-label={words.source}>
      <header>
        <h2>{words.source}</h2>
        {doubtful.length > 0 && (
          <Button size="small" onClick={nextDoubt}>
            {words.nextDoubt}
          </Button>
        )}
      </header>
      {lines.length === 0 && <p>{words.noLines}</p>}
      {lines.length > 0 && <p className="hint">{words.howToMend}</p>}
      {doubts.some((doubt) => doubt.at === null) && (
        <div className="general">
          <h3>{words.general}</h3>
          <DoubtNotes doubts={doubts.filter((doubt) => doubt.at === null)} />
        </div>
      )}
      {edited && place < 0 && (
        <div className="line-gone">
          <p role="alert">{words.lineGone}</p>
          <LineEditor line={edited.line} texts={edited.texts} write={write} busy save={() => {}} leave={leave} />
        </div>
      )}
      <ol ref={list} onKeyDown={onKeyDown}>
        {lines.map((line, index) => (
          <li
            key={index}
            className={[line.gap && 'gap', line.heading && 'heading', at(index).length > 0 && 'doubtful']
              .filter(Boolean)
              .join(' ')}
          >
            <span className="line-number" aria-hidden="true">
              {line.number}
            </span>
            {edited && index === place ? (
              <LineEditor
                line={line}
                texts={edited.texts}
                write={write}
                busy={giving.busy}
                save={(written) => void save(written)}
                leave={leave}
              />
            ) : (
              <button
                type="button"
                className="line-text"
                data-line={index}
                tabIndex={index === stop ? 0 : -1}
                style={{ marginInlineStart: `${line.level * 1.25}em` }}
                onFocus={() => setCurrent(index)}
                onClick={() => edit({ at: index, line, texts: textsOf(line) })}
              >
                <span className="hidden">{words.line(line.number)}: </span>
                <LineText line={line} />
              </button>
            )}
            <DoubtNotes doubts={at(index)} said={index === place ? '' : line.plain} />
          </li>
        ))}
      </ol>
    </section>
  );
};
