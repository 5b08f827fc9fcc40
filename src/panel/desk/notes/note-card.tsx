import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { EditorView } from 'prosemirror-view';
import { useState as useLocal } from 'react';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';
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

/** Moves the note to another item, or takes it away after a second press. */
const NoteActions = ({
  note,
  removed,
}: {
  readonly note: NonNullable<NoteRow['note']>;
  readonly removed: () => void;
}) => {
  const { desk } = useWords().panel;
  const { ask } = useSession();
  const { shown } = useState();
  const [isSure, setSure] = useLocal(false);
  const remove = async (): Promise<void> => {
    if (await ask({ type: 'RemoveNote', note: note.id })) removed();
  };
  return isSure ? (
    <span className="note-actions">
      {desk.removeSure}
      <Button size="small" appearance="primary" onClick={() => void remove()}>
        {desk.remove}
      </Button>
      <Button size="small" onClick={() => setSure(false)}>
        {desk.keep}
      </Button>
    </span>
  ) : (
    <span className="note-actions">
      <label>
        {desk.moveTo}{' '}
        <select
          value={note.item}
          onChange={({ target }) =>
            void ask({ type: 'MoveNote', note: note.id, item: Number(target.value), letter: null })
          }
        >
          {(shown.agenda?.rows ?? []).map(({ number, printed, title }) => (
            <option key={number} value={number}>
              {printed}. {title}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" appearance="subtle" onClick={() => setSure(true)}>
        {desk.remove}
      </Button>
    </span>
  );
};

/** One text: its kind, how it fares, and the editor. */
export const NoteCard = ({ row, outbox, place, of, hint, autoFocus, onMove, onGone }: NoteCardProps) => {
  const { panel } = useWords();
  const { desk } = panel;
  const [isEmpty, setEmpty] = useLocal(false);
  const { note, held, kind, from } = row;
  const label = panel.fields[kind];
  const written = (text: string | null): void => {
    setEmpty(text?.trim() === '' && note !== null);
    if (text === null) outbox.drop(from.id);
    else outbox.write(from, text);
  };
  return (
    <article className="note" aria-label={`${label} ${desk.number(place, of)}`} tabIndex={-1}>
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
    </article>
  );
};
