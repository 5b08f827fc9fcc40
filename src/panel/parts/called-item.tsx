import type { AgendaRow } from '../../views/sections.ts';
import { useState } from '../state.ts';
import { useWords } from '../words/words.ts';
import { ItemTexts, Presenters } from './now/item-view.tsx';

/** What the kallelse says of an item, whether it is on or not: its kind, who presents it, what is proposed, documents and texts. */
export const CalledItem = ({
  row: { number, printed, title },
  titled,
}: {
  readonly row: AgendaRow;
  /** Whether its title is seen here; where it stands beside, it is only read aloud. */
  readonly titled: boolean;
}) => {
  const { panel } = useWords();
  const item = useState().shown.called?.items.find((one) => one.number === number);
  if (!item) return null;
  const { kind, presenters, proposal, attachments, body, subItems } = item;
  const isBare = !kind && !proposal && [presenters, attachments, body, subItems].every(({ length }) => length === 0);
  return (
    <div className="called-item">
      <h2 className={titled ? '' : 'hidden'}>
        {printed}. {title}
      </h2>
      {isBare && <p className="quiet">{panel.calledItem.nothing}</p>}
      {kind && <p className="kind">{kind}</p>}
      <Presenters of={presenters} />
      {proposal !== null && (
        <section className="position">
          <h3>{panel.proposal}</h3>
          <p className="wording">{proposal}</p>
        </section>
      )}
      <ItemTexts item={item} unfolded />
    </div>
  );
};
