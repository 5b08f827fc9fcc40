import { Button } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import type { You } from '../../../views/sections.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { TextBox } from '../text-box.tsx';

/** Raises an other matter, and shows those this person has raised. */
export const OtherMatter = ({ you }: { readonly you: You }) => {
  const { panel } = useWords();
  const { ask } = useSession();
  const { text, write, sent } = useDraft('other matter');
  const [begun] = useLocal(text !== '');
  const raise = async (): Promise<void> => {
    if (text.trim() !== '' && (await ask({ type: 'RaiseOtherMatter', text }))) sent(text);
  };
  return (
    <details open={begun}>
      <summary>{panel.otherMatter}</summary>
      <TextBox label={panel.otherMatter} value={text} change={write} send={() => void raise()} />
      <Button disabledFocusable={text.trim() === ''} onClick={() => void raise()}>
        {panel.raise}
      </Button>
      {you.raised.map((one) => (
        <p key={one} className="quiet">
          {panel.raised(one)}
        </p>
      ))}
    </details>
  );
};
