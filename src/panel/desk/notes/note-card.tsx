import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { EditorView } from 'prosemirror-view';
import { useState as useLocal } from 'react';
import { NoteActions } from '../../parts/notes/note-actions.tsx';
import { kindAt } from '../../parts/notes/place.ts';
import { WritesHere, writersIn } from '../../parts/notes/writers.tsx';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import type { Outbox } from '../drafts/outbox.ts';
import { NoteEditor } from '../editor/note-editor.tsx';
import { isOwn, type NoteRow } from './note-rows.ts';

export interface NoteCardProps {
  readonly row: NoteRow;
  readonly outbox: Outbox;
  /** Its place among the texts of the item, from 1. */
  readonly place: number;
  readonly of: number;
  readonly hint: string;
  readonly autoFocus: boolean;
  readonly onMove: (view: EditorView) => void;
  readonly onGone: (view: EditorView) => void;
}

/** One text: its kind, how it fares, and the editor. */
export const NoteCard = ({ row, outbox, place, of, hint, autoFocus, onMove, onGone }: NoteCardProps) => {
  const { panel } = useWords();
  const { desk } = panel;
  const [isEmpty, setEmpty] = useLocal(false);
  const { writing } = useSession();
  const { shown } = useState();
  const { note, held, kind, letter, from } = row;
  const others = writersIn(shown.writing, note?.id);
  const label = kindAt(panel.fields[kind], letter);
  const written = (text: string | null): void => {
    setEmpty(text?.trim() === '' && note !== null);
    writing.at({ item: note?.item ?? from.item, note: note?.id ?? from.note?.id ?? null });
    if (text === null) outbox.drop(from.id);
    else outbox.write(from, text);
  };
  return (
    <article className="note" aria-label={`${label} ${desk.number(place, of)}`} tabIndex={-1} onBlur={writing.left}>
      <header>
        <strong>{label}</strong>
        <span className="note-state" aria-live="polite">
          {isEmpty ? desk.empty : held && desk.states[held.state]}
        </span>
        {note && <NoteActions note={note} removed={() => outbox.drop(from.id)} />}
      </header>
      {held?.clash && (
        <MessageBar intent="warning">
          <MessageBarBody>{desk.clash}</MessageBarBody>
          <Button size="small" onClick={() => outbox.clashRead(held.draft.id)}>
            {desk.read}
          </Button>
        </MessageBar>
      )}
      {held?.state === 'refused' && (
        <MessageBar intent="error">
          <MessageBarBody>{held.draft.refused}</MessageBarBody>
          <Button size="small" onClick={() => outbox.again(held.draft.id)}>
            {desk.again}
          </Button>
        </MessageBar>
      )}
      <div className={others === null ? 'note-place' : 'note-place shared'}>
        <NoteEditor
          label={label}
          describedBy={hint}
          markdown={isOwn(row) ? (held?.draft.text ?? '') : (note?.text ?? '')}
          isOwn={isOwn(row)}
          autoFocus={autoFocus}
          onText={written}
          onMove={onMove}
          onGone={onGone}
        />
        <WritesHere names={others} />
      </div>
    </article>
  );
};
