import { Button } from '@fluentui/react-components';
import { useDraft } from '../../drafts.ts';
import { TextBox } from '../../parts/text-box.tsx';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';

/** Opens signed minutes anew, with the reason that is told of the version. */
export const NewVersion = () => {
  const { after } = useWords().panel;
  const { ask } = useSession();
  const { text, write, sent } = useDraft('reason of version');
  const open = async (): Promise<void> => {
    if (await ask({ type: 'OpenVersion', reason: text.trim() })) sent(text);
  };
  return (
    <details>
      <summary>{after.newVersion}</summary>
      <TextBox label={after.reason} value={text} change={write} send={() => void open()} />
      <Button disabledFocusable={text.trim() === ''} onClick={() => void open()}>
        {after.open}
      </Button>
    </details>
  );
};
