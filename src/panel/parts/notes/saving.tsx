import type { PanelCommand } from '../../commands/commands.ts';
import type { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words.ts';

/** Saves what is written, and takes it out of its box. Where nobody answers it stays there, and is saved later. Resolves with whether it was saved. */
export const useSaving = ({ text, sent, waitFor }: ReturnType<typeof useDraft>) => {
  const { save } = useSession();
  return async (command: PanelCommand): Promise<boolean> => {
    const outcome = await save(command);
    if (outcome === 'done') sent(text);
    if (outcome === 'no answer') waitFor(text, command);
    return outcome === 'done';
  };
};

/** Says of a text that waits that it is not saved yet. */
export const NotSaved = ({ draft: { waits } }: { readonly draft: ReturnType<typeof useDraft> }) => {
  const { panel } = useWords();
  return <div role="status">{waits && <p className="hint">{panel.notSaved}</p>}</div>;
};
