import { Button } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { isAt, type Place, placesOf } from './place.ts';

/**
 * Chooses an item of the agenda, or one of its sub-items, and moves a text there by a press of its own: on the keyboard each arrow key changes the choice
 * (WCAG 3.2.2). `from`: where the text is, null where that is no more.
 */
export const MoveToItem = ({ from, move }: { readonly from: Place | null; readonly move: (to: Place) => void }) => {
  const { desk } = useWords().panel;
  const { agenda, notes } = useState().shown;
  const [chosen, choose] = useLocal<Place | null>(null);
  const places = placesOf(agenda?.rows ?? [], notes?.parts ?? []);
  const indexOf = (one: Place | null): number => (one ? places.findIndex((place) => isAt(one, place)) : -1);
  const to = indexOf(chosen) === indexOf(from) ? undefined : places[indexOf(chosen)];
  const shown = indexOf(to ?? from);
  return (
    <>
      <label>
        {desk.moveTo}{' '}
        <select value={shown} onChange={({ target }) => choose(places[Number(target.value)] ?? null)}>
          {indexOf(from) < 0 && (
            <option value={-1} disabled>
              {desk.chooseItem}
            </option>
          )}
          {places.map(({ item, letter, title }, at) => (
            <option key={`${item}${letter ?? ''}`} value={at}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" disabledFocusable={to === undefined} onClick={() => to && move(to)}>
        {desk.move}
      </Button>
    </>
  );
};
