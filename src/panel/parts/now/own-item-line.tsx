import { ownItem } from '../../own-item.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';

/** When the item comes that this person presents: `Din punkt: 6. Munhälsa, väntas kl. 10.15`. It is said aloud when it is on, not each minute. */
export const OwnItemLine = () => {
  const { panel, cards } = useWords();
  const { agenda, head, you } = useState().shown;
  if (!agenda || !you || you.presents.length === 0) return null;
  if (head?.phase !== 'summoned' && head?.phase !== 'open') return null;
  const own = ownItem(agenda.rows, you.presents);
  const isOn = own?.row.state === 'now';
  const title = own && `${own.row.printed}. ${own.row.title}`;
  return (
    <>
      <div role="status">{isOn && <p className="own-item">{panel.own.itemIsOn}</p>}</div>
      {title && !isOn && (
        <p className="own-item">
          {own.expected ? panel.own.itemExpected(title, cards.clock(own.expected)) : panel.own.item(title)}
        </p>
      )}
    </>
  );
};

/** Marks an item in the agenda as this person's own. */
export const OwnItemMark = ({ item }: { readonly item: number }) => {
  const { panel } = useWords();
  const { you } = useState().shown;
  return you?.presents.includes(item) ? <span className="own-mark">{panel.own.mark}</span> : null;
};
