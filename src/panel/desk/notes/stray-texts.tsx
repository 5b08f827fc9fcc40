import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { AgendaRow } from '../../../views/sections.ts';
import { MoveToItem } from '../../parts/notes/move-to-item.tsx';
import type { Place } from '../../parts/notes/place.ts';
import { useWords } from '../../words/words.ts';
import type { Outbox } from '../drafts/outbox.ts';

/** Texts that the record did not take because their item has been struck meanwhile: each is put on another item, or taken away. */
export const StrayTexts = ({ rows, outbox }: { readonly rows: readonly AgendaRow[]; readonly outbox: Outbox }) => {
  const { panel } = useWords();
  const strays = outbox
    .held()
    .filter(({ draft, state }) => state === 'refused' && !rows.some(({ number }) => number === draft.item));
  return strays.map(({ draft }) => {
    const moveTo = ({ item, letter }: Place): void => {
      outbox.write({ ...draft, id: crypto.randomUUID(), item, letter, note: null, refused: null }, draft.text);
      outbox.drop(draft.id);
    };
    return (
      <article className="note" key={draft.id} aria-label={panel.fields[draft.kind]}>
        <header>
          <strong>{panel.fields[draft.kind]}</strong>
          <span className="note-actions">
            <MoveToItem from={null} move={moveTo} />
            <Button size="small" appearance="subtle" onClick={() => outbox.drop(draft.id)}>
              {panel.desk.remove}
            </Button>
          </span>
        </header>
        <MessageBar intent="warning">
          <MessageBarBody>{panel.desk.stray}</MessageBarBody>
        </MessageBar>
        <p className="note-text">{draft.text}</p>
      </article>
    );
  });
};
