import type { PanelCommand } from '../../commands/commands.ts';
import { useUnderWay } from '../../commands/under-way.ts';
import type { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';

/**
 * Saves what is written, and takes it out of its box. Where nobody answers it stays there, and is saved later. `save` resolves with whether it was saved;
 * while `isSaving` the text is already shown among what is noted, and is not to be saved by a second press.
 */
export const useSaving = ({ text, sent, waitFor }: ReturnType<typeof useDraft>) => {
  const session = useSession();
  const { isUnderWay, run } = useUnderWay();
  const save = (command: PanelCommand): Promise<boolean> =>
    run(async () => {
      const outcome = await session.save(command);
      if (outcome === 'done') sent(text);
      if (outcome === 'no answer') waitFor(text, command);
      return outcome === 'done';
    });
  return { save, isSaving: isUnderWay };
};

/** Says of a text that waits that it is not saved yet. */
export const NotSaved = ({ draft: { waits } }: { readonly draft: ReturnType<typeof useDraft> }) => {
  const { panel } = useWords();
  return <div role="status">{waits && <p className="hint">{panel.notSaved}</p>}</div>;
};
