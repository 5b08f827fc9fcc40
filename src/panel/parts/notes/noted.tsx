import { Button } from '@fluentui/react-components';
import { useState as useLocal, useRef } from 'react';
import type { NotesSection } from '../../../views/sections.ts';
import type { PanelCommand } from '../../commands/commands.ts';
import { isWaiting } from '../../commands/expected-notes.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { Blocks } from '../blocks.tsx';
import { TextBox } from '../text-box.tsx';
import { FollowUpLine } from './follow-up.tsx';
import { NoteActions } from './note-actions.tsx';
import { kindAt } from './place.ts';
import { NotSaved, useSaving } from './saving.tsx';
import { WritesHere, writersIn } from './writers.tsx';

type Note = NotesSection['notes'][number];

/**
 * Changes the text of a note, on the version it had when the change was begun; moves it, or takes it away. Where somebody else took it away meanwhile, what
 * is written becomes a new note.
 */
const NoteChange = ({
  note,
  isThere,
  label,
  leave,
  gone,
}: {
  readonly note: Note;
  readonly isThere: boolean;
  readonly label: string;
  readonly leave: () => void;
  readonly gone: () => void;
}) => {
  const { panel } = useWords();
  const { writing } = useSession();
  const draft = useDraft(`change ${note.id}`);
  const saving = useSaving(draft);
  const text = draft.begun ? draft.text : note.text;
  const save = async (): Promise<void> => {
    const { id, kind, item, letter, version } = note;
    const command: PanelCommand = isThere
      ? { type: 'ChangeNote', note: id, text, base: draft.base ?? version }
      : { type: 'TakeNote', kind, item, letter, text };
    if (saving.isSaving || (draft.begun && !(await saving.save(command)))) return;
    leave();
  };
  const cancel = (): void => {
    draft.discard();
    leave();
  };
  const removed = (): void => {
    draft.discard();
    gone();
  };
  return (
    <div className="note-change">
      <TextBox
        label={label}
        value={text}
        change={(now) => {
          writing.at({ item: note.item, note: isThere ? note.id : null });
          draft.write(now, null, note.version);
        }}
        left={writing.left}
        send={() => void save()}
      />
      <NotSaved draft={draft} />
      <div className="buttons">
        <Button size="small" disabledFocusable={saving.isSaving} onClick={() => void save()}>
          {panel.send}
        </Button>
        <Button size="small" onClick={cancel}>
          {panel.cancel}
        </Button>
      </div>
      {isThere && <NoteActions note={note} removed={removed} moved={gone} />}
    </div>
  );
};

/** What is noted on the item so far, each note to be changed in its place. Shown anew for each item. */
export const Noted = ({ notes, item }: { readonly notes: NotesSection; readonly item: number }) => {
  const { panel } = useWords();
  const { writing } = useState().shown;
  /** The note as it was when it was opened: what is being written on it outlives it. */
  const [opened, open] = useLocal<Note | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = notes.notes.filter((note) => note.item === item);
  const followUps = notes.followUps.filter((one) => one.item === item);
  const left = opened && !own.some(({ id }) => id === opened.id) ? [opened] : [];
  const gone = (): void => {
    open(null);
    // The place of what is gone is where a reader goes on.
    heading.current?.focus();
  };
  if (own.length + left.length + followUps.length === 0) return null;
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {panel.noted}
      </h3>
      <ul className="noted">
        {[...own, ...left].map((note, at) => {
          const label = kindAt(panel.fields[note.kind], note.letter);
          const name = panel.changeOf(label, panel.desk.number(at + 1, own.length));
          return (
            <li key={`${note.id}${isWaiting(note) ? note.at : ''}`} aria-busy={isWaiting(note)}>
              {opened?.id !== note.id && (
                <header>
                  <span className="quiet">{label}</span>
                  <WritesHere names={writersIn(writing, note.id)} />
                  {!isWaiting(note) && (
                    <Button size="small" appearance="subtle" aria-label={name} onClick={() => open(note)}>
                      {panel.changeNote}
                    </Button>
                  )}
                </header>
              )}
              {opened?.id === note.id ? (
                <>
                  <WritesHere names={writersIn(writing, note.id)} />
                  <NoteChange
                    note={note}
                    isThere={notes.notes.some(({ id }) => id === note.id)}
                    label={name}
                    leave={() => open(null)}
                    gone={gone}
                  />
                </>
              ) : note.blocks ? (
                <div className="texts">
                  <Blocks blocks={note.blocks} />
                </div>
              ) : (
                <p>{note.text}</p>
              )}
            </li>
          );
        })}
        {followUps.map((one) => (
          <li key={`${one.id}${one.what}`} aria-busy={isWaiting(one)}>
            <span className="quiet">{panel.fields.followUp}</span>
            <FollowUpLine one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
};
