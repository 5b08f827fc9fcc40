import { Button } from '@fluentui/react-components';
import { useSession } from '../session.ts';
import { useWords } from '../words.ts';

/** Who is signed in, where Teams does not show it, and the way to be somebody else. */
export const AccountLine = () => {
  const { account } = useSession().host;
  const { as, change } = useWords().panel.signIn;
  if (!account) return null;
  return (
    <header className="account">
      <h1>Klubba</h1>
      <span>{as(account.name)}</span>
      <Button appearance="subtle" size="small" onClick={() => void account.leave()}>
        {change}
      </Button>
    </header>
  );
};
