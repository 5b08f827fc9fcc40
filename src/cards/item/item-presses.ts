import { itemOf } from '../../meeting/meeting.ts';
import { count } from '../../wire/fields.ts';
import { textOrNull, tickedValues } from '../kit/form-values.ts';
import { inputs as names } from '../kit/inputs.ts';
import { pressKind } from '../kit/press-kind.ts';
import { adoptItem } from './adopt-item.ts';
import { notedText } from './outcomes.ts';

/** Buttons of the item that is on. */
export const itemPresses = {
  propose: pressKind({ item: count }, ({ item }, { inputs }) => ({
    type: 'OpenPosition',
    item,
    letters: tickedValues(inputs[names.letters]),
    text: textOrNull(inputs[names.wording]),
  })),
  approve: pressKind({ item: count }, ({ item }, context) => adoptItem(item, null, context)),
  'approve and next': pressKind({ item: count }, ({ item }) => ({
    type: 'AdoptAndNext',
    from: item,
    position: null,
    outcome: null,
    text: null,
  })),
  'note and next': pressKind({ item: count }, ({ item }, { meeting, words }) => {
    const noted = itemOf(meeting, item);
    return {
      type: 'AdoptAndNext',
      from: item,
      position: null,
      outcome: 'noted',
      text: noted && notedText(noted, meeting, words),
    };
  }),
  noted: pressKind({ item: count }, ({ item }, context) => adoptItem(item, 'noted', context)),
};
