import { Button, FluentProvider, MessageBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { SignedOut } from '../connection/browser-host.ts';
import { browserTheme, onBrowserTheme } from '../connection/browser-theme.ts';
import { themes } from '../themes.ts';
import type { PageWords } from '../words/words.ts';

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

const Page = (props: { readonly signedOut: SignedOut; readonly words: PageWords }) => {
  const [theme, setTheme] = useState(browserTheme);
  useEffect(() => onBrowserTheme(setTheme), []);
  return (
    <FluentProvider theme={themes[theme]} className={`page ${theme}`}>
      <SignIn {...props} />
    </FluentProvider>
  );
};

/** Shows what a person sees who opens Klubba outside Teams and is not signed in. */
export const showSignIn = (root: HTMLElement, words: PageWords, signedOut: SignedOut): void =>
  createRoot(root).render(<Page signedOut={signedOut} words={words} />);
