import { Button } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import type { NotesSection } from '../../../views/sections.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { MoveToItem } from './move-to-item.tsx';
import type { Place } from './place.ts';

/** Moves the note to another item or sub-item, or takes it away after a second press. */
export const NoteActions = ({
  note,
  removed,
  moved,
}: {
  readonly note: NotesSection['notes'][number];
  readonly removed: () => void;
  readonly moved?: () => void;
}) => {
  const { desk } = useWords().panel;
  const { ask } = useSession();
  const [isSure, setSure] = useLocal(false);
  const remove = async (): Promise<void> => {
    if (await ask({ type: 'RemoveNote', note: note.id })) removed();
  };
  const move = async ({ item, letter }: Place): Promise<void> => {
    if (await ask({ type: 'MoveNote', note: note.id, item, letter })) moved?.();
  };
  return isSure ? (
    <span className="note-actions">
      {desk.removeSure}
      <Button size="small" onClick={() => void remove()}>
        {desk.remove}
      </Button>
      <Button size="small" onClick={() => setSure(false)}>
        {desk.keep}
      </Button>
    </span>
  ) : (
    <span className="note-actions">
      <MoveToItem from={note} move={(to) => void move(to)} />
      <Button size="small" appearance="subtle" onClick={() => setSure(true)}>
        {desk.remove}
      </Button>
    </span>
  );
};
