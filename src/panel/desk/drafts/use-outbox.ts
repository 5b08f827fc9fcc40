import { useEffect, useState } from 'react';
import { after } from '../../after.ts';
import { personOf } from '../../connection/person.ts';
import { useSession } from '../../session.ts';
import { openDraftStore, takeCharge } from './draft-store.ts';
import { createOutbox, type Outbox } from './outbox.ts';

/** The outbox of this person in this meeting; null until it is known who that is. Draws the component anew when something of it changes. */
export const useOutbox = (meeting: string | null): Outbox | null => {
  const { host, command } = useSession();
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  const [, draw] = useState(0);
  useEffect(() => {
    if (meeting === null) return;
    let opened: Outbox | null = null;
    let letGo: (() => void) | null = null;
    let isOver = false;
    const open = async (): Promise<void> => {
      const owner = `${await host.token().then(personOf)} ${host.chat} ${meeting}`;
      letGo = await takeCharge(owner);
      if (isOver) return letGo?.();
      opened = createOutbox({
        store: openDraftStore(owner),
        ask: command,
        newId: () => crypto.randomUUID(),
        after,
        changed: () => draw((count) => count + 1),
      });
      if (letGo) await opened.open();
      if (!isOver) setOutbox(opened);
    };
    /** Without network nobody tells who the person is; it is tried until somebody does. */
    const tryToOpen = (): void =>
      void open().catch(() => {
        if (!isOver) retry = setTimeout(tryToOpen, 2_000);
      });
    let retry: ReturnType<typeof setTimeout> | undefined;
    tryToOpen();
    const flush = (): void => opened?.flush();
    addEventListener('online', flush);
    addEventListener('pagehide', flush);
    return () => {
      isOver = true;
      clearTimeout(retry);
      removeEventListener('online', flush);
      removeEventListener('pagehide', flush);
      opened?.flush();
      opened?.close();
      letGo?.();
    };
  }, [host, command, meeting]);
  return outbox;
};
