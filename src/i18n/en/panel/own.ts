import type { own as swedish } from '../../sv/panel/own.ts';
import type { Wording } from '../../wording.ts';

export const own: Wording<typeof swedish> = {
  mark: 'Your item',
  item: (item) => `Your item: ${item}`,
  itemExpected: (item, clock) => `Your item: ${item}, expected at ${clock}`,
  itemIsOn: 'It is your item now.',
  answers: 'Your answers',
  confirmedOrally: 'You have confirmed orally.',
};
