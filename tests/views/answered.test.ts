import type { Event } from '../../src/meeting/events.ts';
import { answeredSection } from '../../src/views/own/answered.ts';
import { adopted, closed, meetingAfter, position, started, underWay } from '../support/board.ts';

const confirmed = (person: string, how: 'pressed' | 'orally' = 'pressed'): Event => ({
  ...{ type: 'PositionConfirmed', position: 'b1', person, revision: 1, how },
});
const second: Event = {
  ...{ type: 'PositionOpened', position: 'b2', item: 4, letters: [] },
  text: `${'VNK ställer sig bakom fördelningen av statsbidraget. '.repeat(3)}Slut.`,
};

const events: readonly Event[] = [
  ...underWay,
  position,
  confirmed('p2', 'orally'),
  confirmed('p3'),
  { type: 'ViewGiven', position: 'b1', person: 'p3', text: 'Bra.' },
  { type: 'ViewGiven', position: 'b1', person: 'p2', text: 'Vem betalar?' },
  { type: 'ViewGiven', position: 'b1', person: 'p3', text: 'Men dyrt.' },
  adopted,
  started(4),
  second,
  { type: 'DissentRecorded', position: 'b2', person: 'p3', text: 'För lite till kommunerna.' },
  { type: 'PositionAdopted', position: 'b2', outcome: 'as proposed' },
  closed,
];

const answered = (user: string) => answeredSection(meetingAfter(events), user)?.positions;

describe('what somebody has answered in the whole meeting', () => {
  test('stays after the next item and after the close, in their own words', () => {
    expect(answered('u-berg')?.map(({ item, answers }) => [item, answers])).toEqual([
      [
        3,
        [
          { kind: 'confirmed', text: null },
          { kind: 'viewed', text: 'Bra.' },
          { kind: 'viewed', text: 'Men dyrt.' },
        ],
      ],
      [4, [{ kind: 'dissented', text: 'För lite till kommunerna.' }]],
    ]);
  });

  test('tells what was recorded for them as said aloud', () => {
    expect(answered('u-lund')).toEqual([
      {
        ...{ item: 3, text: 'VNK noterar informationen.' },
        answers: [
          { kind: 'confirmed orally', text: null },
          { kind: 'viewed', text: 'Vem betalar?' },
        ],
      },
    ]);
  });

  test('has how a long position begins, cut between words', () => {
    expect(answered('u-berg')?.[1]?.text).toBe(
      'VNK ställer sig bakom fördelningen av statsbidraget. VNK ställer sig bakom fördelningen av statsbidraget. VNK ställer …',
    );
  });

  test('is nothing for those who have answered nothing, or are not of the meeting', () => {
    expect(answeredSection(meetingAfter(events), 'u-alm')).toBeNull();
    expect(answeredSection(meetingAfter(events), 'u-x')).toBeNull();
  });
});
