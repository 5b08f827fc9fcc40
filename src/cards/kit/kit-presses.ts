import { count } from '../../wire/fields.ts';
import { cardAsItIs, pressKind } from './press-kind.ts';

/** Buttons that any card may have. They record nothing. */
export const kitPresses = {
  page: pressKind({ page: count }, ({ page }) => ({ show: 'card', page })),
  refresh: pressKind({}, () => cardAsItIs),
};
