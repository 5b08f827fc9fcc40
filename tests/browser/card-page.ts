import { drawCard } from '../../src/practice/room/chat/card.ts';

declare global {
  interface Window {
    /** Shows one card, in place of the one before. */
    show(card: Record<string, unknown>): void;
    /** What was pressed, newest last. */
    pressed: unknown[];
  }
}

window.pressed = [];
window.show = (card) => {
  const drawn = drawCard(card, (action) => window.pressed.push(action), null);
  if (!drawn) throw new Error('the card cannot be shown');
  document.querySelector('main')?.replaceChildren(drawn.node);
};
