import { useState as useLocal } from 'react';
import type { AttendanceSection, ShownPerson } from '../../../views/sections.ts';
import { useWords } from '../../words/words.ts';
import { DeputyBox } from './deputy-box.tsx';
import { exceptions, useRollCall } from './roll-call.ts';

/** One seat: its exceptions, each by one press, and behind the name what is seldom needed. */
const Seat = ({ person }: { readonly person: ShownPerson }) => {
  const { panel, cards } = useWords();
  const { answerOf, tick } = useRollCall();
  const [isOpen, open] = useLocal(false);
  const answer = answerOf(person);
  const ownItem = cards.rollAnswers['own item'];
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className="seat" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {person.name}
          </button>
          {person.standsFor.length > 0 && <span className="quiet">{panel.standsFor(person.standsFor.join(', '))}</span>}
          {answer === 'own item' && <span className="quiet">{ownItem}</span>}
        </th>
        {exceptions.map((exception) => (
          <td key={exception}>
            <input
              type="checkbox"
              checked={answer === exception}
              aria-label={panel.markAs(cards.rollAnswers[exception], person.name)}
              onChange={() => tick(person, exception)}
            />
          </td>
        ))}
      </tr>
      {isOpen && (
        <tr className="seat-more">
          <td colSpan={exceptions.length + 1}>
            <div className="person-controls">
              <label className="tick">
                <input type="checkbox" checked={answer === 'own item'} onChange={() => tick(person, 'own item')} />
                {ownItem}
              </label>
              <DeputyBox absent={person.name} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
};

/** The roll call as a sheet: everybody is here but those who are ticked. */
export const RollCallSheet = ({ groups }: { readonly groups: AttendanceSection['groups'] }) => {
  const { panel, cards } = useWords();
  return (
    <article>
      <h2 className="lead-in">{panel.allHere}</h2>
      <table className="roll-call">
        <thead>
          <tr>
            <td />
            {exceptions.map((exception) => (
              <th key={exception} scope="col">
                {cards.rollAnswers[exception]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ name, people }) => (
          <tbody key={name}>
            <tr className="group-row">
              <th scope="rowgroup" colSpan={exceptions.length + 1}>
                {name}
              </th>
            </tr>
            {people
              .filter(({ deputy }) => deputy === null)
              .map((person) => (
                <Seat key={person.id} person={person} />
              ))}
          </tbody>
        ))}
      </table>
    </article>
  );
};
