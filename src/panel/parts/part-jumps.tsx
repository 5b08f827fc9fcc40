import { useState } from '../state.ts';
import { useWords } from '../words/words.ts';
import { partTitle } from './notes/place.ts';

/** The sub-items of an item, each a button that goes there. For those who lead an open meeting. */
export const PartJumps = ({ item, jump }: { readonly item: number; readonly jump: (letter: string) => void }) => {
  const { goToPart } = useWords().panel.notes;
  const { notes, now } = useState().shown;
  const parts = (notes?.parts ?? []).filter((part) => part.item === item);
  if (parts.length === 0) return null;
  return (
    <fieldset className="part-jumps">
      <legend>{goToPart}</legend>
      {parts.map((part) => (
        <button
          key={part.letter}
          type="button"
          className="as-link"
          aria-current={now?.item?.number === item && now.letter === part.letter ? 'step' : undefined}
          onClick={() => jump(part.letter)}
        >
          {partTitle(part)}
        </button>
      ))}
    </fieldset>
  );
};
