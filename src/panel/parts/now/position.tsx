import type { ShownPosition } from '../../../views/position-section.ts';
import { useSession } from '../../session.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icons.tsx';

type Group = ShownPosition['groups'][number];

/** How many of a group have confirmed, as a bar and in figures. Those who lead see who is missing, and record what they say aloud. */
const GroupRow = ({
  group: { name, present, confirmed, missing },
  position,
}: {
  readonly group: Group;
  readonly position: string;
}) => {
  const { panel } = useWords();
  const { ask } = useSession();
  const orally = (person: string): void => void ask({ type: 'ConfirmOrally', position, people: [person] });
  return (
    <li>
      <div className="group-name">
        <span>{name}</span>
        <span>{panel.ofGroup(confirmed, present)}</span>
      </div>
      <progress max={Math.max(present, 1)} value={confirmed} aria-label={name} />
      {missing.length > 0 && (
        <details className="missing">
          <summary>{panel.missing(missing.map((one) => one.name).join(', '))}</summary>
          {missing.map((one) => (
            <button key={one.id} type="button" className="as-link" onClick={() => orally(one.id)}>
              {panel.confirmsOrally(one.name)}
            </button>
          ))}
        </details>
      )}
    </li>
  );
};

const Said = ({ title, said }: { readonly title: string; readonly said: ShownPosition['views'] }) => {
  const { cards } = useWords();
  if (said.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul className="said">
        {said.map(({ by, text }) => (
          <li key={`${by}${text}`}>{by === null ? text : cards.position.attributed(by, text)}</li>
        ))}
      </ul>
    </section>
  );
};

/** How many have confirmed, in all and by group. */
const Answers = ({ position }: { readonly position: ShownPosition }) => {
  const { panel, cards } = useWords();
  const { confirmed, orally, present, groups, views, dissents, outcome } = position;
  const count = [panel.confirmedOf(confirmed, present), orally > 0 && panel.orally(orally)].filter(Boolean).join(', ');
  // Where the gavel fell without any, there is nothing to tell.
  const isTold = confirmed > 0 || outcome === null;
  return (
    <>
      {isTold && <p aria-live="polite">{confirmed === 0 ? cards.position.none : count}</p>}
      {isTold && (
        <ul className="groups">
          {groups.map((group) => (
            <GroupRow key={group.name} group={group} position={position.id} />
          ))}
        </ul>
      )}
      <Said title={cards.position.views} said={views} />
      <Said title={cards.position.dissents} said={dissents} />
    </>
  );
};

/** The text that is taken a position on, and who has answered. */
export const PositionView = ({ position }: { readonly position: ShownPosition }) => {
  const words = useWords();
  const { panel, cards } = words;
  const { text, outcome, letters, revision, isOnlyProposed } = position;
  const outcomeLine = outcome !== null && (
    <p className="outcome">
      <Icon of="check" /> {outcomeWords(position, words)}
    </p>
  );
  return (
    <section className="position">
      <h3>
        {panel.position}
        {letters.length > 0 && <span className="quiet"> · {cards.position.coversLetters(letters.join(', '))}</span>}
      </h3>
      {isOnlyProposed ? outcomeLine : null}
      {isOnlyProposed && text && <p className="quiet">{panel.proposal}</p>}
      <p className={isOnlyProposed ? '' : 'wording'}>{text}</p>
      {outcome === null && revision > 1 && <p className="late">{cards.position.revised}</p>}
      {isOnlyProposed ? null : outcomeLine}
      <Answers position={position} />
    </section>
  );
};
