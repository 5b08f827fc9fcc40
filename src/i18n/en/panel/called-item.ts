import type { calledItem as swedish } from '../../sv/panel/called-item.ts';
import type { Wording } from '../../wording.ts';

export const calledItem: Wording<typeof swedish> = {
  nothing: 'The summons says no more of the item.',
  back: 'Back',
};
