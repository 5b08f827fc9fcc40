import { Button, Spinner } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import type { AccountsView, ShownDraft } from '../../../views/summons/summons-section.ts';
import { useUnderWay } from '../../commands/under-way.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { AccountChoices } from './accounts.tsx';
import { pastedText } from './give-summons.tsx';
import { SummonsRead } from './read-summons.tsx';
import { type Edited, SourceLines } from './source-lines.tsx';
import type { Giving } from './use-giving.ts';

type Person = AccountsView['people'][number];

/** The kallelse under review: its text with the doubts, what was read from it, who has which account; and the word that makes it the meeting's. */
export const Review = ({
  draft,
  giving,
  used,
}: {
  readonly draft: ShownDraft;
  readonly giving: Giving;
  /** Called once it is used. */
  readonly used: () => void;
}) => {
  const { panel, cards } = useWords();
  const { summons: words } = panel;
  const { ask } = useSession();
  const { isUnderWay, run } = useUnderWay();
  const { version, accounts, doubts, file, read } = draft;
  const pasted = useDraft(pastedText);
  const changed = useDraft('line of summons');
  const edited = changed.text === '' ? null : (JSON.parse(changed.text) as Edited);
  const edit = (now: Edited | null): void => (now ? changed.write(JSON.stringify(now)) : changed.discard());
  // By group and name, since a mended kallelse may number its people otherwise.
  const [chosen, setChosen] = useLocal<Readonly<Record<string, string | null>>>({});
  const keyOf = ({ group, name }: Person): string => `${group}\n${name}`;
  const own = Object.fromEntries(
    accounts.people.map((person) => {
      const by = chosen[keyOf(person)];
      return [person.id, by === undefined ? person.proposed : by];
    }),
  );
  const use = async (): Promise<void> => {
    const links = Object.fromEntries(Object.entries(own).flatMap(([id, user]) => (user ? [[user, id]] : [])));
    if (!(await ask({ type: 'FixSummons', links, version }))) return;
    pasted.discard();
    used();
  };
  const layAside = async (): Promise<void> => {
    if (await ask({ type: 'DiscardSummons', version })) changed.discard();
  };
  const busy = isUnderWay || giving.busy;
  return (
    <>
      <div className="review-head">
        <div>
          <h1>{cards.summons.title}</h1>
          <p className="quiet">{file === null ? words.readFromText : words.readFrom(file)}</p>
          <p role="status" className={doubts.length > 0 ? 'has-doubts' : 'no-doubts'}>
            {doubts.length > 0 ? words.toMend(doubts.length) : cards.summons.noDoubts}
          </p>
        </div>
        {/* What is typed and not read is in nothing that would be used. */}
        {edited && <p className="hint">{words.lineOpen(edited.line.number)}</p>}
        <div className="choices">
          <Button disabledFocusable={busy} onClick={() => void run(layAside)}>
            {cards.buttons.cancel}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={busy || edited !== null}
            icon={isUnderWay ? <Spinner size="tiny" aria-label={panel.sending} /> : null}
            onClick={() => void run(use)}
          >
            {cards.buttons.useSummons}
          </Button>
        </div>
      </div>
      <div className="review-columns">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the column scrolls, and must be reached by keyboard. */}
        <div className="review-column" tabIndex={0}>
          <SourceLines draft={draft} giving={giving} edited={edited} edit={edit} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above. */}
        <div className="review-column" tabIndex={0}>
          <SummonsRead read={read} />
          {accounts.people.length > 0 && (
            <section aria-label={words.accounts}>
              <h2>{words.accounts}</h2>
              <p className="hint">{words.accountsHint}</p>
              <AccountChoices
                view={accounts}
                heading="h3"
                chosen={own}
                choose={(person, user) => setChosen({ ...chosen, [keyOf(person)]: user })}
              />
            </section>
          )}
        </div>
      </div>
    </>
  );
};
