import { Button, MessageBar, Text } from '@fluentui/react-components';
import type { EditorView } from 'prosemirror-view';
import { Fragment, startTransition, useEffect, useId, useState as useLocal } from 'react';
import type { AgendaRow } from '../../../views/sections.ts';
import { useDraft } from '../../drafts.ts';
import { FollowUpLine } from '../../parts/notes/follow-up.tsx';
import { PartSelect } from '../../parts/notes/part-select.tsx';
import { titleOf } from '../../parts/notes/place.ts';
import { usePart } from '../../parts/notes/use-part.ts';
import { newWritersOn } from '../../parts/notes/writers.tsx';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { blankDraft, type Draft, type NoteKind } from '../drafts/draft.ts';
import type { Outbox } from '../drafts/outbox.ts';
import { FormatBar } from '../editor/format-bar.tsx';
import { FollowUpForm, followUpOn } from './follow-up-form.tsx';
import { NoteCard } from './note-card.tsx';
import { noteRows } from './note-rows.ts';

type Kind = NoteKind | 'followUp';

/** In the order of their keys, Alt+1 to Alt+5. */
const kinds: readonly Kind[] = ['note', 'dialogue', 'message', 'question', 'followUp'];

const blank = (item: number, letter: string | null, kind: NoteKind): Draft =>
  blankDraft(crypto.randomUUID(), Date.now(), item, kind, letter);

/** All that is noted on one item, each text in an editor of its own. Shown anew for each item. */
export const Notes = ({
  row: { number, printed, title },
  outbox,
}: {
  readonly row: AgendaRow;
  readonly outbox: Outbox;
}) => {
  const { panel } = useWords();
  const { desk } = panel;
  const { shown } = useState();
  const hint = useId();
  const [begun, setBegun] = useLocal<{ readonly draft: Draft; readonly asked: boolean } | null>(null);
  const [asksFollowUp, setFollowUp] = useLocal(false);
  const isFollowUp = useDraft(followUpOn(number)).text !== '' || asksFollowUp;
  const [editor, setEditor] = useLocal<{ readonly view: EditorView } | null>(null);
  const notes = shown.notes?.notes ?? [];
  const { parts, letter, choose } = usePart(number);

  useEffect(() => outbox.seen(notes), [outbox, notes]);

  const begin = (kind: Kind): void => {
    setFollowUp(kind === 'followUp');
    if (kind !== 'followUp') setBegun({ draft: blank(number, letter, kind), asked: true });
  };

  /** An empty text goes along. */
  const choosePart = (to: string | null): void => {
    choose(to);
    setBegun((before) => before && { draft: { ...before.draft, letter: to }, asked: false });
  };

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const kind =
        event.altKey && !event.ctrlKey && /^Digit[1-5]$/.test(event.code)
          ? kinds[Number(event.code[5]) - 1]
          : undefined;
      if (!kind) return;
      event.preventDefault();
      begin(kind);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  const rows = noteRows(outbox, notes, number, begun?.draft ?? null);
  // An item without texts has an empty one, ready to be written in.
  if (rows.length === 0 && !isFollowUp && begun === null)
    setBegun({ draft: blank(number, letter, 'note'), asked: false });
  const others = newWritersOn(shown.writing, number);
  const followUps = (shown.notes?.followUps ?? []).filter(({ item }) => item === number);

  return (
    <section className="notes" aria-label={desk.notesOn(`${printed}. ${title}`)}>
      <header className="notes-head">
        <h2>
          {printed}. {title}
        </h2>
        <FormatBar view={editor?.view ?? null} />
        <Text as="p" size={200} className="quiet" id={hint}>
          {desk.keys}
        </Text>
        {outbox.keepsNothing() && <MessageBar intent="warning">{desk.keepsNothing}</MessageBar>}
      </header>
      {rows.map((one, at) => (
        <Fragment key={one.key}>
          {one.letter !== null && one.letter !== rows[at - 1]?.letter && <h3>{titleOf(one.letter, parts)}</h3>}
          <NoteCard
            row={one}
            outbox={outbox}
            place={at + 1}
            of={rows.length}
            hint={hint}
            autoFocus={begun?.asked === true && one.key === begun.draft.id}
            // The buttons follow when no key waits.
            onMove={(view) => startTransition(() => setEditor({ view }))}
            onGone={(view) => setEditor((now) => (now?.view === view ? null : now))}
          />
        </Fragment>
      ))}
      {followUps.length > 0 && (
        <>
          <h3>{desk.followUps}</h3>
          <ul>
            {followUps.map((one) => (
              <li key={one.id}>
                <FollowUpLine one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isFollowUp && <FollowUpForm item={number} autoFocus={asksFollowUp} done={() => setFollowUp(false)} />}
      <PartSelect part={{ parts, letter, choose: choosePart }} />
      <fieldset className="kinds" aria-label={desk.kinds}>
        {kinds.map((kind, at) => (
          <Button key={kind} size="small" aria-keyshortcuts={`Alt+${at + 1}`} onClick={() => begin(kind)}>
            {panel.fields[kind]}
          </Button>
        ))}
      </fieldset>
      <p className="new-writer quiet">{others !== null && panel.writesNew(others)}</p>
    </section>
  );
};
