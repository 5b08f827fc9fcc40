import { Button, Link, Spinner, Text } from '@fluentui/react-components';
import type { You } from '../../views/sections.ts';
import { nextCommand } from '../next-command.ts';
import { useSession } from '../session.ts';
import { useState } from '../state.ts';
import { useWords } from '../words.ts';
import { ClockLine } from './clock-line.tsx';
import { PositionView } from './position.tsx';

/** What this person has answered, in words. */
const Answered = ({ you }: { readonly you: You }) => {
  const { panel } = useWords();
  const said = { confirmed: panel.youConfirmed, dissented: panel.youDissented, viewed: panel.youViewed };
  return you.answers.length === 0 ? null : <Text as="p">✓ {you.answers.map((one) => said[one]).join(' ')}</Text>;
};

/** The one button that does what this person should do next. `show` opens a part of the page where that is the next step. */
export const PrimaryButton = ({
  you,
  show,
}: {
  readonly you: You;
  readonly show: (tab: 'agenda' | 'attendance' | 'minutes') => void;
}) => {
  const words = useWords();
  const { ask } = useSession();
  const { sending } = useState();
  const { title, command } = nextCommand(you.next, words);
  const open = (): void =>
    show(you.next.step === 'call roll' ? 'attendance' : you.next.step === 'see agenda' ? 'agenda' : 'minutes');
  return (
    <Button
      appearance="primary"
      size="large"
      className="primary"
      disabledFocusable={sending}
      icon={sending ? <Spinner size="tiny" aria-label={words.panel.sending} /> : null}
      onClick={() => (command ? void ask(command) : open())}
    >
      {title}
    </Button>
  );
};

/** The item that is on, with all that its decision rests on. */
export const Now = () => {
  const { panel, cards } = useWords();
  const { shown } = useState();
  const { head, now, position, you } = shown;
  if (!head || !now || !you) return null;
  const { item } = now;
  if (!item) {
    const said = { empty: panel.noMeeting, summoned: panel.notOpen, open: panel.beforeFirst, closed: panel.closed };
    return <Text as="p">{said[head.phase]}</Text>;
  }
  return (
    <article className="now">
      <Text as="p" size={200} className="quiet">
        {panel.item(now.place, now.of)}
      </Text>
      <h2 className="item-title">
        {item.number}. {item.title}
      </h2>
      <ClockLine />
      {item.subItems.length > 0 && (
        <ul className="sub-items">
          {item.subItems.map(({ letter, title }) => (
            <li key={letter}>
              {letter}) {title}
            </li>
          ))}
        </ul>
      )}
      {item.proposal !== null && !position?.position && (
        <section className="proposal">
          <Text as="h3" size={200} weight="semibold">
            {panel.proposal}
          </Text>
          <Text as="p">{item.proposal}</Text>
        </section>
      )}
      {position?.position && <PositionView position={position.position} />}
      <Answered you={you} />
      {item.attachments.length > 0 && (
        <section>
          <Text as="h3" size={200} weight="semibold">
            {panel.documents}
          </Text>
          <ul className="documents">
            {item.attachments.map(({ title, url }) => (
              <li key={title}>
                {url === null ? (
                  title
                ) : (
                  <Link href={url} target="_blank" rel="noreferrer">
                    {title}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {item.decided.map(({ outcome, text }) => (
        <Text as="p" key={text}>
          ✓ {cards.outcomes[outcome]}
        </Text>
      ))}
    </article>
  );
};
