export { board } from '../../i18n/sv/board.ts';
export { cards } from '../../i18n/sv/cards.ts';
export { panel } from '../../i18n/sv/panel/panel.ts';
