import { useEffect, useState } from 'react';
import type { VisibleMessage } from '../../teams/visible-message.ts';

/** Longest wait for a personal card, in milliseconds. */
const fetching = 500;

/**
 * The cards to show of a message. A personal card stays until the new one is fetched, so that its buttons do not vanish under the pointer while
 * everybody's card comes between.
 */
export const useShownCards = (message: VisibleMessage): Pick<VisibleMessage, 'cards' | 'own'> => {
  const [shown, show] = useState(message);
  const overtaken = shown.own && !message.own && message.canRefresh;
  if (shown !== message && !overtaken) show(message);
  useEffect(() => {
    if (!overtaken) return;
    const timer = setTimeout(() => show(message), fetching);
    return () => clearTimeout(timer);
  }, [overtaken, message]);
  return shown;
};
