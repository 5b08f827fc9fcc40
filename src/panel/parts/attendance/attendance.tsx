import { Button } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import type { ShownPerson } from '../../../views/sections.ts';
import type { PanelCommand } from '../../commands/commands.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { type PageWords, useWords } from '../../words/words.ts';
import { Skeleton } from '../skeleton.tsx';
import { LineBox } from '../text-box.tsx';
import { DeputyBox } from './deputy-box.tsx';
import { RollCallSheet } from './roll-call-sheet.tsx';

const presenceWords = (presence: ShownPerson['presence'], { panel, cards }: PageWords): string =>
  presence === 'expected' || presence === 'left' ? panel[presence] : cards.rollAnswers[presence];

/** Role, organisation and deputy of somebody, in a line. */
const aboutOf = ({ role, affiliation, standsFor, deputy }: ShownPerson, { panel, cards }: PageWords): string =>
  [
    role && cards.roles[role],
    affiliation,
    standsFor.length > 0 && panel.standsFor(standsFor.join(', ')),
    deputy && panel.replacedBy(deputy),
  ]
    .filter(Boolean)
    .join(' · ');

/** What those who lead may record of one person. */
const PersonControls = ({ person: { id, name, presence } }: { readonly person: ShownPerson }) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const meets = useState().shown.head?.phase === 'open';
  const button = (title: string, command: PanelCommand) => (
    <Button size="small" onClick={() => void ask(command)}>
      {title}
    </Button>
  );
  return (
    <div className="person-controls">
      <div className="buttons">
        {meets && presence !== 'present' && button(panel.hasCome, { type: 'Arrive', whom: { name } })}
        {presence === 'present' && button(panel.hasGone, { type: 'Leave', whom: { name } })}
        {meets && presence !== 'absent' && button(cards.rollAnswers.absent, { type: 'MarkAbsent', name })}
        {presence !== 'apology' && button(cards.rollAnswers.apology, { type: 'RecordApology', name })}
        {meets &&
          presence !== 'own item' &&
          button(cards.rollAnswers['own item'], { type: 'CallRoll', answers: { [id]: 'own item' } })}
      </div>
      <DeputyBox absent={name} />
    </div>
  );
};

const PersonRow = ({ person, leads }: { readonly person: ShownPerson; readonly leads: boolean }) => {
  const words = useWords();
  const [open, set] = useLocal(false);
  const { name, presence } = person;
  const about = aboutOf(person, words);
  return (
    <li className={`person ${presence === 'present' ? 'here' : ''}`}>
      <div className="person-row">
        <span className="who">
          {name}
          {about !== '' && <span className="quiet">{about}</span>}
        </span>
        {leads ? (
          <button
            type="button"
            className="presence"
            aria-expanded={open}
            aria-label={`${presenceWords(presence, words)}. ${words.panel.changeFor(name)}`}
            onClick={() => set(!open)}
          >
            {presenceWords(presence, words)}
          </button>
        ) : (
          <span className="presence">{presenceWords(presence, words)}</span>
        )}
      </div>
      {open && <PersonControls person={person} />}
    </li>
  );
};

/** Somebody whom nobody called comes in. */
const Newcomer = () => {
  const { panel } = useWords();
  const { ask } = useSession();
  const { text, write, sent } = useDraft('newcomer');
  const come = async (): Promise<void> => {
    if (text.trim() !== '' && (await ask({ type: 'Arrive', whom: { name: text } }))) sent(text);
  };
  return (
    <div className="pause-row">
      <LineBox label={panel.someoneElse} value={text} change={write} hint={panel.deputyHint} />
      <Button onClick={() => void come()}>{panel.send}</Button>
    </div>
  );
};

/** Who is here, by group. Until the roll is called those who lead tick the exceptions; afterwards they record who comes and goes. */
export const Attendance = () => {
  const words = useWords();
  const { ask } = useSession();
  const { attendance, head, you } = useState().shown;
  if (!attendance || !head || !you) return <Skeleton />;
  const { groups, guests } = attendance;
  const { panel, cards } = words;
  if (groups.length === 0) return <h2 className="lead-in">{panel.noMeeting}</h2>;
  const meets = head.phase === 'open';
  if (meets && you.leads && !head.rollCalled) return <RollCallSheet groups={groups} />;
  const leads = you.leads && (meets || head.phase === 'summoned');
  const section = (name: string, people: readonly ShownPerson[], note: string | null) => (
    <section key={name} className="group">
      <h3>
        {name}
        {note && <span className="quiet"> · {note}</span>}
        <span className="count">
          {people.filter(({ presence }) => presence === 'present').length}/{people.length}
        </span>
      </h3>
      <ul>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} leads={leads} />
        ))}
      </ul>
    </section>
  );
  const all = groups.flatMap(({ people }) => people.filter(({ deputy }) => deputy === null));
  const here = all.filter(({ presence }) => presence === 'present').length;
  return (
    <article>
      <h2 className="lead-in">
        {head.phase === 'closed' ? panel.wereHere(here, all.length) : panel.hereOf(here, all.length)}
      </h2>
      {groups.map(({ name, takesPositions, people }) =>
        section(name, people, takesPositions ? null : panel.silentGroup),
      )}
      {guests.length > 0 && section(cards.rollCall.guests, guests, null)}
      {meets && you.leads && <Newcomer />}
      {meets && you.present && (
        <Button appearance="subtle" onClick={() => void ask({ type: 'Leave', whom: { self: true } })}>
          {panel.leave}
        </Button>
      )}
    </article>
  );
};
