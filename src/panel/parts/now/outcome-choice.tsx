import { useId } from 'react';
import { useWords } from '../../words/words.ts';

/** Any of these outcomes, all to be seen at once so that one press chooses; the empty one is none for now. */
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
  const group = useId();
  const names: Readonly<Record<string, string>> = cards.outcomes;
  return (
    <fieldset className="outcomes">
      <legend>{cards.position.outcome}</legend>
      <div>
        {outcomes.map((outcome) => (
          <label key={outcome}>
            <input type="radio" name={group} checked={outcome === value} onChange={() => choose(outcome)} />
            {names[outcome] ?? panel.noOutcome}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
