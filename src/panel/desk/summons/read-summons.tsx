import { longDate } from '../../../i18n/dates.ts';
import type { ReadSummons } from '../../../views/summons/summons-section.ts';
import { Blocks } from '../../parts/blocks.tsx';
import { Documents, Slot } from '../../parts/now/item-view.tsx';
import { useWords } from '../../words/words.ts';

type Item = ReadSummons['items'][number];
type Group = ReadSummons['groups'][number];

const named = (people: ReadSummons['invited']): string =>
  people.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', ')).join(' · ');

const Head = ({ read }: { readonly read: ReadSummons }) => {
  const { panel, cards } = useWords();
  const { summons: words } = panel;
  const { title, body, abbreviation, date, start, end, place, invited, apologies, absent, nextMeeting } = read;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'sv';
  const clocks = [start, end].flatMap((clock) => (clock ? cards.clock(clock) : [])).join('–');
  const next = nextMeeting && [longDate(nextMeeting.date, locale), nextMeeting.start && cards.clock(nextMeeting.start)];
  return (
    <header>
      <h3>
        {body ?? words.untitled}
        {abbreviation && ` (${abbreviation})`}
      </h3>
      <p>{[title, date ? longDate(date, locale) : words.noDate, clocks, place].filter(Boolean).join(' · ')}</p>
      {invited.length > 0 && (
        <p>
          <span className="quiet">{cards.summons.invited}:</span> {named(invited)}
        </p>
      )}
      {apologies.length > 0 && <p>{words.apologies(apologies.join(', '))}</p>}
      {absent.length > 0 && <p>{words.absent(absent.join(', '))}</p>}
      {next && <p>{panel.nextMeeting(next.filter(Boolean).join(' '))}</p>}
    </header>
  );
};

const Positions = ({ positions }: { readonly positions: readonly string[] }) => {
  const { summons: words } = useWords().panel;
  return positions.map((position, at) => (
    <p key={at} className="read-proposal">
      <span className="quiet">{words.position}:</span> {position}
    </p>
  ));
};

const ItemRead = ({ item }: { readonly item: Item }) => {
  const { panel } = useWords();
  const { number, title, kind, slot, presenters, proposal, attachments, positions, body, subItems, pauseAfter } = item;
  return (
    <li>
      <h4>
        {number}. {title}
      </h4>
      {(kind || slot) && (
        <p className="quiet">
          {kind}
          {kind && slot && ' · '}
          <Slot slot={slot} />
        </p>
      )}
      {presenters.length > 0 && (
        <p>
          <span className="quiet">{panel.presenters}:</span> {named(presenters)}
        </p>
      )}
      <Blocks blocks={body} />
      {proposal !== null && (
        <p className="read-proposal">
          <span className="quiet">{panel.proposal}:</span> {proposal}
        </p>
      )}
      <Positions positions={positions} />
      <Documents attachments={attachments} heading="h5" />
      {subItems.map((part) => (
        <section key={part.letter} className="read-part">
          <h5>
            {part.letter}) {part.title}
          </h5>
          <Blocks blocks={part.body} />
          <Positions positions={part.positions} />
        </section>
      ))}
      {pauseAfter !== null && <p className="planned">{panel.summons.pause(pauseAfter)}</p>}
    </li>
  );
};

const GroupRead = ({ group: { name, takesPositions, seats } }: { readonly group: Group }) => {
  const { panel, cards } = useWords();
  const { summons: words } = cards;
  return (
    <section className="read-group">
      <h4>
        {name}
        {!takesPositions && <span className="quiet"> · {panel.silentGroup}</span>}
      </h4>
      <ul>
        {seats.map(({ name: holder, affiliation, role, deputisesFor, ownItemOnly }, at) => (
          <li key={at}>
            {[holder ?? words.vacant, affiliation].filter(Boolean).join(', ')}
            {[
              role && cards.roles[role],
              deputisesFor && words.deputises(deputisesFor),
              ownItemOnly && panel.summons.ownItemOnly,
            ]
              .filter(Boolean)
              .map((note) => (
                <span key={String(note)} className="seat-note">
                  {note}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All that was understood of the kallelse: what will be used is what stands here. */
export const SummonsRead = ({ read }: { readonly read: ReadSummons }) => {
  const { panel, cards } = useWords();
  return (
    <section className="read" aria-label={panel.summons.understood}>
      <h2>{panel.summons.understood}</h2>
      <Head read={read} />
      <h3>{cards.summons.items}</h3>
      <ol>
        {read.items.map((item) => (
          <ItemRead key={item.number} item={item} />
        ))}
      </ol>
      {read.groups.length > 0 && <h3>{cards.summons.people}</h3>}
      {read.groups.map((group, at) => (
        <GroupRead key={at} group={group} />
      ))}
    </section>
  );
};
