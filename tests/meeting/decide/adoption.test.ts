import type { Event } from '../../../src/meeting/events.ts';
import { outcomes } from '../../../src/meeting/position/outcome.ts';
import type { Referral } from '../../../src/meeting/position/referral.ts';
import {
  adopted,
  allPresent,
  approved,
  berg,
  closed,
  dahl,
  ek,
  fixed,
  given,
  opened,
  position,
  received,
  started,
  underWay,
} from '../../support/board.ts';

const adopt = { type: 'Adopt', position: null, item: null, outcome: null, text: null } as const;
const amended: Event = { type: 'PositionAmended', position: 'b1', text: 'VNK tackar.' };
const proposal = 'VNK noterar informationen.';

describe('the gavel', () => {
  const voting = [...underWay, position];

  test('closes the open position as proposed, or amended when its words were', () => {
    expect(given(...voting).when(ek, adopt)).toEqual([adopted]);
    expect(given(...voting, amended).when(ek, adopt)).toEqual([{ ...adopted, outcome: 'amended' }]);
    expect(given(...voting).when(ek, { ...adopt, text: 'VNK tackar.' })).toEqual([
      amended,
      { ...adopted, outcome: 'amended' },
    ]);
  });

  test.each(outcomes.filter((outcome) => outcome !== 'referred'))('closes it as %s when told so', (outcome) => {
    expect(given(...voting).when(dahl, { ...adopt, outcome })).toEqual([{ ...adopted, outcome }]);
  });

  test('H3 a matter is sent for comment to somebody: without recipients nothing is decided', () => {
    const sent = { ...adopt, outcome: 'referred' } as const;
    const missing = { reason: 'recipients missing', item: 3 };
    expect(given(...voting).when(ek, sent)).toEqual(missing);
    expect(given(...underWay).when(ek, sent)).toEqual(missing);
    expect(given(...underWay).when(ek, { ...sent, item: 5 })).toEqual({ ...missing, item: 5 });
    expect(given(...voting).when(ek, { ...sent, referral: { to: ' till ', until: '2 oktober' } })).toEqual(missing);
    expect(given(...voting).when(ek, { ...sent, text: 'VNK godkänner remissversionen.' })).toEqual(missing);
  });

  test('H3 to whom it is sent and by when is recorded as the minutes say it', () => {
    const sent = { ...adopt, outcome: 'referred' } as const;
    const to = (referral: Referral) => given(...voting).when(ek, { ...sent, referral });
    const recorded = (referral: Referral) => [{ ...adopted, outcome: 'referred', referral }];
    expect(to({ to: 'kommunerna', until: '2 oktober' })).toEqual(recorded({ to: 'kommunerna', until: '2 oktober' }));
    expect(to({ to: 'Till\nkommunerna.', until: 'svar senast den 2 oktober.' })).toEqual(
      recorded({ to: 'kommunerna', until: '2 oktober' }),
    );
    expect(to({ to: 'to the municipalities', until: 'answers by 2 October' })).toEqual(
      recorded({ to: 'the municipalities', until: '2 October' }),
    );
    expect(to({ to: 'kommunerna', until: ' ' })).toEqual(recorded({ to: 'kommunerna', until: null }));
  });

  test.each(['VNK föreslår remiss till alla.', 'Planen remitteras.', 'The plan is sent out for comment.'])(
    'F8 “%s” says itself to whom',
    (text) => {
      const sent = { ...adopt, outcome: 'referred', text } as const;
      const recorded = { ...adopted, outcome: 'referred' };
      expect(given(...voting).when(ek, sent)).toEqual([{ type: 'PositionAmended', position: 'b1', text }, recorded]);
    },
  );

  test('recipients given with another outcome are not recorded', () => {
    const referral = { to: 'kommunerna', until: null };
    expect(given(...voting).when(ek, { ...adopt, outcome: 'dropped', referral })).toEqual([
      { ...adopted, outcome: 'dropped' },
    ]);
  });

  test('takes the proposal at once where nothing was opened', () => {
    expect(given(...underWay).when(ek, { ...adopt, outcome: 'noted' })).toEqual([
      { type: 'PositionOpened', position: 'b7', item: 3, letters: [], text: proposal },
      { type: 'PositionAdopted', position: 'b7', outcome: 'noted' },
    ]);
    expect(given(...underWay).when(ek, { ...adopt, item: 4 })).toMatchObject([{ item: 4 }, { outcome: 'as proposed' }]);
    expect(given(...underWay).when(ek, { ...adopt, item: 5, outcome: 'postponed' })).toMatchObject([
      { item: 5, text: '' },
      { outcome: 'postponed' },
    ]);
  });

  test('D4 D5 approves a formality with its fixed sentence', () => {
    const formal = [received, fixed, ...opened, allPresent, started(2)];
    expect(given(...formal).when(ek, adopt)).toEqual([approved]);
    expect(given(...formal, approved).when(ek, adopt)).toEqual([]);
    expect(given(...formal).when(ek, { ...adopt, outcome: 'postponed' })).toMatchObject([
      { item: 2 },
      { outcome: 'postponed' },
    ]);
  });

  test.each([
    ['a member', voting, berg, adopt, { reason: 'only chair or secretary' }],
    ['nothing to decide', [...underWay, started(5)], ek, adopt, { reason: 'nothing to decide', item: 5 }],
    ['already decided', [...voting, adopted], ek, adopt, { reason: 'already decided', item: 3 }],
    ['a closed position', [...voting, adopted], ek, { ...adopt, position: 'b1' }, { reason: 'position closed' }],
    ['another meeting’s position', voting, ek, { ...adopt, position: 'b99' }, { reason: 'no open position' }],
    ['no item is on', [received, fixed, { type: 'MeetingOpened' } as Event], ek, adopt, { reason: 'no current item' }],
    ['a closed meeting without an item', [...voting, adopted, closed], ek, adopt, { reason: 'closed' }],
  ])('is refused: %s', (_why, past, by, command, refusal) => {
    expect(given(...past).when(by, command)).toEqual(refusal);
  });

  test('a position forgotten is recorded in a closed meeting as a correction', () => {
    expect(given(...underWay, closed).when(dahl, { ...adopt, item: 5, text: 'VNK utser Siv Alm.' })).toMatchObject([
      { type: 'CorrectionMade' },
      { type: 'PositionOpened', item: 5 },
      { type: 'PositionAdopted', outcome: 'as proposed' },
    ]);
  });
});
