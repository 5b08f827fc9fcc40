import { Button } from '@fluentui/react-components';
import type { AccountsView } from '../../../views/summons/summons-section.ts';
import { useUnderWay } from '../../commands/under-way.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { AccountChoices, accountWords } from './accounts.tsx';

/** Who has which account once the kallelse is used. Each choice is recorded at once; what is only proposed waits for a person's word. */
export const LinkedAccounts = ({ view }: { readonly view: AccountsView }) => {
  const words = useWords();
  const { summons: said } = words.panel;
  const { ask } = useSession();
  const { isUnderWay, run } = useUnderWay();
  const proposed = view.people.filter(({ account, proposed }) => account === null && proposed !== null);
  const linked = view.people.filter(({ account }) => account !== null).length;
  const link = (person: string, user: string | null): Promise<boolean> | false =>
    user !== null && ask({ type: 'LinkPerson', user, person });
  const linkAll = async (): Promise<void> => {
    for (const { id, proposed: user } of proposed) if (!(await link(id, user))) return;
  };
  const proposal = (user: string | null): string => {
    const account = view.accounts.find((one) => one.user === user);
    return account ? said.proposed(accountWords(account, words)) : '';
  };
  return (
    <section aria-label={said.accounts}>
      <h1>{said.accounts}</h1>
      <p>{linked === view.people.length ? said.allLinked : said.linked(linked, view.people.length)}</p>
      {proposed.length > 0 && (
        <Button disabledFocusable={isUnderWay} onClick={() => void run(linkAll)}>
          {said.linkProposed(proposed.length)}
        </Button>
      )}
      <AccountChoices
        view={view}
        heading="h2"
        chosen={Object.fromEntries(view.people.map(({ id, account }) => [id, account]))}
        choose={({ id }, user) => void link(id, user)}
        beside={({ account, proposed: user }) =>
          account === null && user !== null && <span className="hint">{proposal(user)}</span>
        }
      />
    </section>
  );
};
