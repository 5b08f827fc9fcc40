import { Button } from '@fluentui/react-components';
import { useEffect, useState as useLocal } from 'react';
import { useSession } from '../../session.ts';
import { update } from '../../state.ts';
import { useWords } from '../../words.ts';
import { Icon } from '../icons.tsx';

/** Shows the meeting to everybody on the stage, where the host lets this person. */
export const ShareButton = () => {
  const { panel } = useWords();
  const { host } = useSession();
  const [may, set] = useLocal(false);
  useEffect(() => {
    let here = true;
    void host.mayShare().then((found) => here && set(found));
    return () => {
      here = false;
    };
  }, [host]);
  if (!may) return null;
  const share = (): void =>
    void host.share(new URL('/add-in/stage', location.href).href).then(
      () => update({ notice: null }),
      () => update({ notice: panel.notShared }),
    );
  return (
    <Button icon={<Icon of="share" />} onClick={share}>
      {panel.showToAll}
    </Button>
  );
};
