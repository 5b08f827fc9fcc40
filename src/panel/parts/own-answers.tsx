import type { AnsweredSection, OwnAnswer } from '../../views/own/answered-section.ts';
import { useState } from '../state.ts';
import { useWords } from '../words/words.ts';
import { Icon } from './icons.tsx';

const Answer = ({ answer: { kind, text } }: { readonly answer: OwnAnswer }) => {
  const { panel } = useWords();
  const said: Readonly<Record<OwnAnswer['kind'], string>> = {
    confirmed: panel.youConfirmed,
    'confirmed orally': panel.own.confirmedOrally,
    dissented: panel.youDissented,
    viewed: panel.youViewed,
  };
  return (
    <>
      <p className="outcome">
        <Icon of="check" /> {said[kind]}
      </p>
      {text !== null && <p className="own-words">{text}</p>}
    </>
  );
};

const Answered = ({ to }: { readonly to: AnsweredSection['positions'][number] }) => {
  const row = useState().shown.agenda?.rows.find(({ number }) => number === to.item);
  return (
    <li>
      {row && (
        <p className="answered-item">
          {row.printed}. {row.title}
        </p>
      )}
      <p className="quiet">{to.text}</p>
      {to.answers.map((answer, at) => (
        <Answer key={at} answer={answer} />
      ))}
    </li>
  );
};

/** What this person has answered in the whole meeting, folded; nothing where there is none. */
export const OwnAnswers = () => {
  const { panel } = useWords();
  const { answered } = useState().shown;
  if (!answered) return null;
  return (
    <details className="own-answers">
      <summary>
        {panel.own.answers} <span className="count">{answered.positions.length}</span>
      </summary>
      <ul>
        {answered.positions.map((to, at) => (
          <Answered key={at} to={to} />
        ))}
      </ul>
    </details>
  );
};
