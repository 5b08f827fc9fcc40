import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Json } from '../../teams/activity.ts';
import { usePage } from '../page.ts';
import { type DrawnCard, drawCard } from './draw-card.ts';

interface CardParts {
  /** The card as JSON text. */
  readonly json: string;
  /** How many presses have been taken: what was written in the card is sent with one press only. */
  readonly taken: number;
  readonly press: (action: Json) => void;
}

/** What a card looks like to somebody who has done nothing on it. */
const untouched = { written: new Map(), unfolded: [] } as const;

/** A card that Microsoft's renderer draws anew when it changes. What is being written in it stays, and so does the focus. */
const Card = ({ json, taken, press }: CardParts) => {
  const { words } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<{ readonly card: DrawnCard | null; readonly taken: number }>(null);
  const pressed = useEffectEvent(press);
  useLayoutEffect(() => {
    if (!place.current) return;
    const held = place.current.contains(document.activeElement);
    const traces = before.current?.card?.traces() ?? null;
    const sent = before.current?.taken !== taken;
    const kept = traces && sent ? { ...traces, ...untouched } : traces;
    const card = drawCard(JSON.parse(json) as Json, (action) => pressed(action), kept);
    before.current = { card, taken };
    place.current.replaceChildren(card?.node ?? words.noCard);
    // Where the button is gone the card itself has the focus: another button might be pressed by mistake.
    if (held && !(traces?.focused && card?.focus(traces.focused))) place.current.focus({ preventScroll: true });
  }, [json, taken, words]);
  return <div className="card" tabIndex={-1} ref={place} />;
};

/** The Adaptive Cards of a message. */
export const Cards = ({ message, cards }: { readonly message: string; readonly cards: readonly Json[] }) => {
  const { actions } = usePage();
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState(0);
  const [first] = useState(cards);
  const press = async (action: Json): Promise<void> => {
    setBusy(true);
    try {
      if (await actions.press(message, action)) setTaken((before) => before + 1);
    } finally {
      setBusy(false);
    }
  };
  if (cards.length === 0) return null;
  return (
    // Screen readers announce a new message, but not each update of a card: there may be one a minute.
    <div className="cards" aria-busy={busy} {...(cards !== first && { 'aria-live': 'off' })}>
      {cards.map((card, at) => (
        <Card key={at} json={JSON.stringify(card)} taken={taken} press={(action) => void press(action)} />
      ))}
    </div>
  );
};
