import { useId } from 'react';
import { useWords } from '../../words/words.ts';
import { partTitle } from './place.ts';
import type { ChosenPart } from './use-part.ts';

/** Chooses what a new text is on: the whole item, or one of its sub-items. Nothing for an item without. */
export const PartSelect = ({ part: { parts, letter, choose } }: { readonly part: ChosenPart }) => {
  const { notes } = useWords().panel;
  const id = useId();
  if (parts.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{notes.newTextOn}</label>
      <select id={id} value={letter ?? ''} onChange={({ target }) => choose(target.value || null)}>
        <option value="">{notes.wholeItem}</option>
        {parts.map((part) => (
          <option key={part.letter} value={part.letter}>
            {partTitle(part)}
          </option>
        ))}
      </select>
    </div>
  );
};
