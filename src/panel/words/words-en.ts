export { board } from '../../i18n/en/board.ts';
export { cards } from '../../i18n/en/cards.ts';
export { panel } from '../../i18n/en/panel/panel.ts';
