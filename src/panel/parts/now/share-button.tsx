import { Button } from '@fluentui/react-components';
import { useEffect, useState as useLocal } from 'react';
import { useSession } from '../../session.ts';
import { update } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icons.tsx';

/**
 * Shows the meeting to everybody on the stage, and stops that. Nothing where the host does not let this person.
 * With `stopsOnly` it only stops what is shown.
 */
export const ShareButton = ({ stopsOnly = false }: { readonly stopsOnly?: boolean }) => {
  const { panel } = useWords();
  const { host } = useSession();
  const [shared, set] = useLocal<boolean | null>(null);
  useEffect(() => {
    let here = true;
    const look = () => void host.isShared().then((found) => here && set(found));
    look();
    // The host tells nobody of what others show or stop showing.
    addEventListener('focus', look);
    return () => {
      here = false;
      removeEventListener('focus', look);
    };
  }, [host]);
  if (shared === null || (stopsOnly && !shared)) return null;
  const press = (): void =>
    void host.share(shared ? null : new URL('/add-in/stage', location.href).href).then(
      () => {
        set(!shared);
        update({ notice: null });
      },
      () => update({ notice: shared ? panel.stillShared : panel.notShared }),
    );
  return (
    <Button icon={<Icon of="share" />} onClick={press}>
      {shared ? panel.stopShowing : panel.showToAll}
    </Button>
  );
};
