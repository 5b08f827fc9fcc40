import type { amendments as swedish } from '../sv/amendments.ts';
import type { Wording } from '../wording.ts';

export const amendments: Wording<typeof swedish> = {
  approvedWith: {
    addition: {
      one: (approved, change) => `${approved} with the addition that ${change}.`,
      several: (approved) => `${approved} with the following additions:`,
    },
    change: {
      one: (approved, change) => `${approved} with the change that ${change}.`,
      several: (approved) => `${approved} with the following changes:`,
    },
  },
  amended: { one: (change) => `The agenda is changed so that ${change}.`, several: 'The agenda is changed:' },
  late: {
    one: (change) => `Later in the meeting the agenda is changed so that ${change}.`,
    several: 'Later in the meeting the agenda is changed:',
  },
  item: (number, title) => `item ${number}, ${title}`,
  added: (item) => `${item}, is taken up`,
  struck: (item) => `${item}, is struck`,
  moved: (item, after) => (after === null ? `${item}, is taken first` : `${item}, is taken after ${after}`),
  title: (number, was, now) => `item ${number} is retitled from “${was}” to “${now}”`,
  slot: (item, minutes) => (minutes === null ? `${item}, has no set time` : `${item}, is given ${minutes} minutes`),
  presenters: (item, names) =>
    names === null ? `${item}, is taken without a presenter` : `${item}, is presented by ${names}`,
  proposal: (item) => `the proposed position under ${item}, is changed`,
  documents: (item) => `the documents under ${item}, are changed`,
};
