import { Button } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import type { Account } from '../connection/host.ts';
import { isAnythingWritten, leaveNothing } from '../leaving.ts';
import { useSession } from '../session.ts';
import { useWords } from '../words/words.ts';

/** The way to be somebody else. What is written and not saved goes with the person, after a second press. */
const ChangeAccount = ({ account: { person, leave } }: { readonly account: Account }) => {
  const { change, drops, changeAnyway, stay } = useWords().panel.signIn;
  const [isSure, setSure] = useLocal(false);
  const goNow = async (): Promise<void> => {
    await leaveNothing(person);
    await leave();
  };
  const go = async (): Promise<void> => ((await isAnythingWritten(person)) ? setSure(true) : goNow());
  if (!isSure)
    return (
      <Button appearance="subtle" size="small" onClick={() => void go()}>
        {change}
      </Button>
    );
  return (
    <div role="alert" className="leaving">
      <p>{drops}</p>
      <Button size="small" onClick={() => void goNow()}>
        {changeAnyway}
      </Button>
      <Button size="small" autoFocus onClick={() => setSure(false)}>
        {stay}
      </Button>
    </div>
  );
};

/** Who is signed in, where Teams does not show it, and the way to be somebody else. */
export const AccountLine = () => {
  const { account } = useSession().host;
  const { as } = useWords().panel.signIn;
  if (!account) return null;
  return (
    <header className="account">
      <h1>Klubba</h1>
      <span>{as(account.name)}</span>
      <ChangeAccount account={account} />
    </header>
  );
};
