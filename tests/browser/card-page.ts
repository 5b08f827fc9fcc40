import { drawCard } from '../../src/practice/room/chat/draw-card.ts';
import { themeNow, themes } from '../../src/practice/room/theme.ts';

declare global {
  interface Window {
    /** Shows one card, in place of the one before. */
    show(card: Record<string, unknown>): void;
    /** What was pressed, newest last. */
    pressed: unknown[];
  }
}

for (const [name, value] of Object.entries(themes[themeNow()]))
  document.documentElement.style.setProperty(`--${name}`, String(value));

window.pressed = [];
window.show = (card) => {
  const drawn = drawCard(card, (action) => window.pressed.push(action), null);
  if (!drawn) throw new Error('the card cannot be shown');
  document.querySelector('.card')?.replaceChildren(drawn.node);
};
