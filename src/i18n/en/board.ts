import type { board as swedish } from '../sv/board.ts';
import type { Wording } from '../wording.ts';

export const board: Wording<typeof swedish> = {
  settings: 'Settings of the board',
  settingsLast: 'They hold for this meeting and for the board’s coming meetings.',
  title: 'Title of the document',
  numbering: 'Numbering of the items',
  letters: 'Letters of the sub-items',
  position: 'Place of the position',
  positions: { above: 'Above the text', below: 'Below the text' },
  absences: 'Those who are not there',
  absent: { opening: 'Absent under item 1', head: 'Apologies in the head' },
  standing: 'Standing items, one on each line',
  abbreviations: 'Abbreviations, one on each line',
  abbreviationsExample: 'SRO = Regional care council',
  takers: 'Groups that take positions',
  folder: 'Folder in the document library',
  consultation: 'Normal consultation, in months',
  sendOut: 'The kallelse is sent, days before the meeting',
};
