import { Button, FluentProvider, MessageBar, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { SignedOut } from '../connection/browser-host.ts';
import type { PageWords } from '../words.ts';

const SignIn = ({ signedOut, words }: { readonly signedOut: SignedOut; readonly words: PageWords }) => {
  const { signIn, signInAsGuest, failed } = signedOut;
  const { why, guestHint, asGuest, ...said } = words.panel.signIn;
  return (
    <main className="sign-in">
      <h1>Klubba</h1>
      <p>{why}</p>
      {failed && <MessageBar intent="warning">{said.failed}</MessageBar>}
      <Button appearance="primary" onClick={() => void signIn()}>
        {said.signIn}
      </Button>
      {signInAsGuest && (
        <>
          <p>{guestHint}</p>
          <Button onClick={() => void signInAsGuest()}>{asGuest}</Button>
        </>
      )}
    </main>
  );
};

/** Shows what a person sees who opens Klubba outside Teams and is not signed in. */
export const showSignIn = (root: HTMLElement, words: PageWords, signedOut: SignedOut): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  createRoot(root).render(
    <FluentProvider theme={dark ? teamsDarkTheme : teamsLightTheme} className="page">
      <SignIn signedOut={signedOut} words={words} />
    </FluentProvider>,
  );
};
