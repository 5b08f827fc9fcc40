import type { AttendanceSection, ShownPerson } from '../../../views/sections.ts';
import { useWords } from '../../words.ts';
import { exceptions, useRollCall } from './roll-call.ts';

/** The roll call as a sheet: everybody is here but those who are ticked, each by one press. */
export const RollCallSheet = ({ groups }: { readonly groups: AttendanceSection['groups'] }) => {
  const { panel, cards } = useWords();
  const { answerOf, tick } = useRollCall();
  const row = (person: ShownPerson) => (
    <tr key={person.id}>
      <th scope="row">
        {person.name}
        {person.standsFor.length > 0 && <span className="quiet">{panel.standsFor(person.standsFor.join(', '))}</span>}
      </th>
      {exceptions.map((exception) => (
        <td key={exception}>
          <input
            type="checkbox"
            checked={answerOf(person) === exception}
            aria-label={panel.markAs(cards.rollAnswers[exception], person.name)}
            onChange={() => tick(person, exception)}
          />
        </td>
      ))}
    </tr>
  );
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
              <th scope="rowgroup" colSpan={3}>
                {name}
              </th>
            </tr>
            {people.filter(({ deputy }) => deputy === null).map(row)}
          </tbody>
        ))}
      </table>
    </article>
  );
};
