import { Avatar } from '@fluentui/react-components';
import { Icon } from './icon.tsx';
import { usePage } from './page.ts';
import { useRoom } from './room-state.ts';
import { addressOf, type Somebody } from './state.ts';

const Person = ({ person }: { readonly person: Somebody }) => {
  const { words } = usePage();
  const { attending } = useRoom();
  return (
    <>
      <Avatar name={person.name} color="colorful" aria-hidden />
      <span className="about">
        <span className="name">{person.name}</span>
        <span className="detail">
          {person.affiliation}
          {attending?.includes(person.id) && <span className="in-meeting">{words.inMeeting}</span>}
        </span>
      </span>
    </>
  );
};

/** The column at the left: the person this window belongs to, and the people one can switch to. */
export const People = () => {
  const { words, scene, me } = usePage();
  const { place } = useRoom();
  return (
    <nav className="people" aria-label={words.people}>
      <h2>{words.youAre}</h2>
      <div className="me person">
        <Person person={me} />
        <span className="role">{words.roles[me.meetingRole]}</span>
      </div>
      <h2>{words.people}</h2>
      <ul>
        {scene.people
          .filter((person) => person !== me)
          .map((person) => (
            <li key={person.id}>
              <a href={addressOf(person.id, place)} className="person" title={words.be(person.name)}>
                <Person person={person} />
              </a>
              <a
                href={addressOf(person.id, 'meeting')}
                className="new-window"
                target="_blank"
                rel="noopener"
                title={words.openAs(person.name)}
                aria-label={words.openAs(person.name)}
              >
                <Icon of="newWindow" />
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
};
