import type { Doubt } from '../../src/meeting/summons.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import { approved, fixed, opened, summons } from '../support/board.ts';
import { closing, meetingAfter } from './live.ts';
import { foundIn } from './reviewed.ts';

const doubt = (quote: string): Doubt => ({ reason: 'dead link', line: null, quote });
const kallelse = { type: 'SummonsReceived', summons, doubts: [], source: 'kallelse.docx' } as const;
const receivedDoubting = (quote: string) => ({ ...kallelse, doubts: [doubt(quote)] });

test('what the import doubted is that of the kallelse in use, not of one sent later and never used', () => {
  const used = [receivedDoubting('Bilaga 1'), fixed];
  expect(fromMeeting(meetingAfter([...used, ...opened])).doubts).toEqual([doubt('Bilaga 1')]);
  expect(fromMeeting(meetingAfter([...used, receivedDoubting('Bilaga 2'), ...opened])).doubts).toEqual([
    doubt('Bilaga 1'),
  ]);
  expect(fromMeeting(meetingAfter([...used, receivedDoubting('Bilaga 2'), fixed])).doubts).toEqual([doubt('Bilaga 2')]);
  expect(fromMeeting(meetingAfter([receivedDoubting('Bilaga 1')])).doubts).toEqual([]);
});

const ledBy = (roles: readonly (string | null)[]) => {
  const groups = summons.groups.map((group) => ({
    ...group,
    seats: group.seats.map((seat) => (roles.includes(seat.role) ? seat : { ...seat, role: null })),
  }));
  return meetingAfter([{ ...kallelse, summons: { ...summons, groups } }, fixed, ...opened, approved, ...closing]);
};

test('D9 a chair alone or a vice chair alone signs; where the kallelse names neither, nobody does', () => {
  expect(foundIn('signature missing', ledBy(['chair']))).toEqual([]);
  expect(foundIn('signature missing', ledBy(['vice chair']))).toEqual([]);
  expect(foundIn('signature missing', ledBy(['secretary']))).toHaveLength(1);
});
