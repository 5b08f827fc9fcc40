import { knownAccounts } from '../../../src/meeting/people/known-accounts.ts';
import type { Summons } from '../../../src/meeting/summons.ts';
import { dahl, fixed, given, meetingAfter, received, summons } from '../../support/board.ts';

const last = meetingAfter([received, fixed]);
const calling = (...names: readonly string[]): Summons => ({
  ...summons,
  groups: [
    {
      name: 'Kusten',
      seats: names.map((name, at) => ({
        ...{ id: `p${at + 1}`, name, affiliation: null, role: null },
        ...{ deputisesFor: null, ownItemOnly: false },
      })),
    },
  ],
});

test('accounts of those called again are known, by whom they are now', () => {
  expect(knownAccounts(last, calling('Nils Holm', 'olle  berg', 'Karin Ek'))).toEqual({ 'u-berg': 'p2', 'u-ek': 'p3' });
});

test('a name that two bear is nobody’s', () => {
  expect(knownAccounts(last, calling('Olle Berg', 'Olle Berg'))).toEqual({});
});

test('they come with the kallelse, and a kallelse without is as before', () => {
  const give = { type: 'GiveSummons', summons, doubts: [], source: 'x' } as const;
  const accounts = { 'u-ek': 'p1' };
  expect(given().when({ ...dahl, meetingRole: 'organizer' }, { ...give, accounts })).toMatchObject([{ accounts }]);
  expect(meetingAfter([{ ...received, accounts } as typeof received]).draft?.accounts).toEqual(accounts);
  expect(given().when(dahl, { ...give, accounts: {} })).toEqual([received].map((event) => ({ ...event, source: 'x' })));
});
