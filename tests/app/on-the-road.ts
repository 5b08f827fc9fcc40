import type { Journal } from '../../src/app/ports/journal.ts';
import { noPeers } from '../../src/app/ports/peers.ts';
import { openMeetings } from '../../src/app/record/meetings.ts';
import { asks, dahl, ek, links, summons } from '../support/board.ts';

export const confirm = { type: 'Confirm', position: null, revision: null } as const;
/** From the kallelse to an open position. */
export const road = [
  [dahl, { type: 'GiveSummons', summons, doubts: [], source: 'x' }],
  [dahl, { type: 'FixSummons', links }],
  [ek, { type: 'OpenMeeting' }],
  [ek, { type: 'CallRoll', answers: { p1: 'present', p2: 'present', p3: 'present' } }],
  [ek, { type: 'OpenPosition', item: 3, letters: [], text: null }],
] as const;

/** The meetings of a journal, one of which has come that far. */
export const begun = async (journal: Journal) => {
  const meetings = openMeetings(journal, noPeers);
  for (const [by, command] of road) await meetings.ask('m', command, asks(by), null);
  return meetings;
};
