import { Button } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';

/**
 * Chooses an item of the agenda and moves a text there by a press of its own: on the keyboard each arrow key changes the choice (WCAG 3.2.2).
 * `from`: the item the text is on, null where that is no more.
 */
export const MoveToItem = ({ from, move }: { readonly from: number | null; readonly move: (item: number) => void }) => {
  const { desk } = useWords().panel;
  const { shown } = useState();
  const [chosen, choose] = useLocal<number | null>(null);
  const rows = shown.agenda?.rows ?? [];
  const to = rows.find(({ number }) => number === chosen && number !== from)?.number ?? null;
  return (
    <>
      <label>
        {desk.moveTo}{' '}
        <select value={to ?? from ?? ''} onChange={({ target }) => choose(Number(target.value))}>
          {from === null && (
            <option value="" disabled>
              {desk.chooseItem}
            </option>
          )}
          {rows.map(({ number, printed, title }) => (
            <option key={number} value={number}>
              {printed}. {title}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" disabledFocusable={to === null} onClick={() => to !== null && move(to)}>
        {desk.move}
      </Button>
    </>
  );
};
