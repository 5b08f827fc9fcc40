import type { ShownPosition } from '../../views/position-section.ts';
import type { ShownItem } from '../../views/sections.ts';
import { FittedText } from '../parts/fitted-text.tsx';
import { Notice } from '../parts/notice.tsx';
import { Clock, ClockLine, PauseView } from '../parts/now/clock.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useState } from '../state.ts';
import { outcomeWords } from '../words/outcome-words.ts';
import { useWords } from '../words/words.ts';

/** How many of each group have confirmed: figures and a bar, and no names. */
const Groups = ({ position: { groups } }: { readonly position: ShownPosition }) => {
  const { panel } = useWords();
  return (
    <ul className="stage-groups">
      {groups.map(({ name, present, confirmed }) => (
        <li key={name} className={confirmed === present ? 'complete' : ''}>
          <span>{name}</span>
          <progress max={Math.max(present, 1)} value={confirmed} aria-label={name} />
          <span className="figures">{panel.ofGroup(confirmed, present)}</span>
        </li>
      ))}
    </ul>
  );
};

const Wording = ({ item, position }: { readonly item: ShownItem; readonly position: ShownPosition | null }) => {
  const words = useWords();
  const { panel } = words;
  const text = position?.text ?? item.proposal;
  if (!text) return null;
  const title = position === null || position.isOnlyProposed ? panel.proposal : panel.position;
  return (
    <section className="stage-wording">
      <h3>
        {title}
        {position?.outcome && <span className="stage-outcome">{outcomeWords(position, words)}</span>}
      </h3>
      <FittedText text={text} />
    </section>
  );
};

/** What everybody sees on the stage of the meeting: the item, what is proposed, who is still to answer by group, and the clock. */
export const Stage = () => {
  const { panel } = useWords();
  const { head, now, position: section } = useState().shown;
  if (!head || !now)
    return (
      <main className="stage">
        <Skeleton />
        <Notice />
      </main>
    );
  const { item } = now;
  const position = section?.position ?? null;
  return (
    <main className="stage">
      <header>
        <h1>{head.body ?? (head.title || 'Klubba')}</h1>
        <ClockLine />
        <Clock zone={head.zone} />
      </header>
      {head.pause ? (
        <PauseView pause={head.pause} zone={head.zone} />
      ) : item ? (
        <>
          <section className="stage-item">
            <p>{panel.item(now.place, now.of)}</p>
            <h2>
              {item.printed}. {item.title}
            </h2>
            {item.presenters.length > 0 && <p>{item.presenters.map(({ name }) => name).join(', ')}</p>}
          </section>
          <Wording item={item} position={position} />
          {position && position.outcome === null && (
            <>
              <Groups position={position} />
              <p className="stage-count">{panel.confirmedOf(position.confirmed, position.present)}</p>
            </>
          )}
        </>
      ) : (
        <h2>{head.phase === 'closed' ? panel.meetingOver : panel.waiting}</h2>
      )}
    </main>
  );
};
