import { Button } from '@fluentui/react-components';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { LineBox } from '../text-box.tsx';

/** Who holds somebody's seat instead. */
export const DeputyBox = ({ absent }: { readonly absent: string }) => {
  const { panel } = useWords();
  const { ask } = useSession();
  const { text: deputy, write, sent } = useDraft(`deputy for ${absent}`);
  const replace = async (): Promise<void> => {
    if (deputy.trim() !== '' && (await ask({ type: 'Deputise', deputy, absent }))) sent(deputy);
  };
  return (
    <div className="pause-row">
      <LineBox label={panel.replace} value={deputy} change={write} hint={panel.deputyHint} />
      <Button onClick={() => void replace()}>{panel.send}</Button>
    </div>
  );
};
