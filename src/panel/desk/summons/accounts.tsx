import type { ReactNode } from 'react';
import type { AccountsView } from '../../../views/summons/summons-section.ts';
import { type PageWords, useWords } from '../../words/words.ts';

type Account = AccountsView['accounts'][number];
type Person = AccountsView['people'][number];

/** What an account is: of the meeting's organisation, a guest, of another one. */
const kindWords = ({ kind, domain }: Account, { panel, cards }: PageWords): string => {
  if (kind === 'member') return panel.summons.ownOrganisation;
  const told = cards.accountKinds[kind ?? 'unknown'];
  return domain === null ? told : `${told}, ${domain}`;
};

/** An account by its name, and with what it is unless it is of the meeting's organisation. */
export const accountWords = (account: Account, words: PageWords): string =>
  account.kind === 'member' ? account.name : words.cards.ofKind(account.name, kindWords(account, words));

/** The called, group by group, each with a choice among the accounts of the chat. An account that another person has cannot be chosen twice. */
export const AccountChoices = ({
  view: { people, accounts, anonymous },
  chosen,
  choose,
  heading: Heading,
  beside = () => null,
}: {
  readonly view: AccountsView;
  /** Which account each person has. */
  readonly chosen: Readonly<Record<string, string | null>>;
  readonly choose: (person: Person, user: string | null) => void;
  /** The level of the groups' names. */
  readonly heading: 'h2' | 'h3';
  readonly beside?: (person: Person) => ReactNode;
}) => {
  const words = useWords();
  const { summons: said } = words.panel;
  const taken = new Set(Object.values(chosen));
  const groups = [...new Set(people.map(({ group }) => group))];
  const sorted = [...accounts].sort((one, other) => one.name.localeCompare(other.name));
  if (accounts.length === 0) return <p>{said.nobodyThere}</p>;
  return (
    <div className="accounts">
      {groups.map((group) => (
        <section key={group} className="account-group">
          <Heading>{group}</Heading>
          {people
            .filter((person) => person.group === group)
            .map((person) => {
              const own = chosen[person.id] ?? null;
              const account = accounts.find(({ user }) => user === own);
              return (
                <div key={person.id} className="account-row">
                  <span>{person.name}</span>
                  <select
                    aria-label={said.accountFor(person.name)}
                    value={own ?? ''}
                    onChange={({ target }) => choose(person, target.value || null)}
                  >
                    {/* What was linked by a person can be moved, not taken away. */}
                    {(person.account === null || own === null) && <option value="">{said.choose}</option>}
                    {sorted.map((account) => (
                      <option
                        key={account.user}
                        value={account.user}
                        disabled={account.user !== own && taken.has(account.user)}
                      >
                        {accountWords(account, words)}
                      </option>
                    ))}
                  </select>
                  {account && <span className="hint">{kindWords(account, words)}</span>}
                  {beside(person)}
                </div>
              );
            })}
        </section>
      ))}
      {anonymous.length > 0 && <p className="hint">{words.cards.anonymous(anonymous.join(', '))}</p>}
    </div>
  );
};
