import { Text } from '@fluentui/react-components';
import type { ShownPosition } from '../../views/sections.ts';
import { useWords } from '../words.ts';

/** The text that is taken a position on, and who has answered. */
export const PositionView = ({ position }: { readonly position: ShownPosition }) => {
  const { panel, cards } = useWords();
  const { text, outcome, confirmed, orally, present, groups, views, dissents } = position;
  const count = [panel.confirmedOf(confirmed, present), orally > 0 && panel.orally(orally)].filter(Boolean).join(', ');
  return (
    <section className="position">
      <Text as="h3" size={200} weight="semibold">
        {outcome === null ? panel.position : cards.outcomes[outcome]}
      </Text>
      <Text as="p" weight="semibold">
        {text}
      </Text>
      {(outcome === null || confirmed > 0) && <Text as="p">{count}</Text>}
      <ul className="groups">
        {groups.map(({ name, missing, ...group }) => (
          <li key={name}>
            {name}: {group.confirmed}/{group.present}
            {missing.length > 0 && <span className="quiet"> {panel.missing(missing.join(', '))}</span>}
          </li>
        ))}
      </ul>
      {[...views, ...dissents].map(({ by, text: said }) => (
        <Text as="p" key={`${by}${said}`}>
          {by === null ? said : `${by}: ${said}`}
        </Text>
      ))}
    </section>
  );
};
