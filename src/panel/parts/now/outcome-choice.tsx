import { useId } from 'react';
import { useWords } from '../../words/words.ts';

/** Any of these outcomes; the empty one is none for now. */
export const OutcomeChoice = ({
  outcomes,
  value,
  choose,
}: {
  readonly outcomes: readonly string[];
  readonly value: string;
  readonly choose: (outcome: string) => void;
}) => {
  const { panel, cards } = useWords();
  const id = useId();
  const names: Readonly<Record<string, string>> = cards.outcomes;
  return (
    <div className="field in-row">
      <label htmlFor={id}>{cards.position.outcome}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {outcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {names[outcome] ?? panel.noOutcome}
          </option>
        ))}
      </select>
    </div>
  );
};
