import { withStaff } from '../../src/summons/people/staff.ts';
import { summons } from '../support/board.ts';

const takes = (name: string, takesPositions?: boolean) => {
  const group = { name, seats: [], ...(takesPositions === undefined ? {} : { takesPositions }) };
  return withStaff({ ...summons, groups: [group] }).groups[0]?.takesPositions;
};

test.each([
  'Beredning',
  'Beredning Västkom',
  '**Beredning Västra Götalandsregionen (VGR)**',
  'Beredning och administration',
  'Administration',
  'Kommunikation',
  'Sekretariat',
  'Sekretariatet',
  'Regionens sekretariat',
  'Preparation',
  'Administration and communications',
  'Communications',
  'The secretariat',
])('B3 %s is staff, and takes no position', (name) => {
  expect(takes(name)).toBe(false);
});

test.each([
  'Fyrbodal',
  'Koncernledning hälso- och sjukvård, VGR',
  'Beredningskommun Norr',
  'Kommunikationsverket',
  'Kungälv, Ale, Stenungsund, Tjörn (SIMBA)',
  'Administrative court',
])('%s takes positions', (name) => {
  expect(takes(name)).toBeUndefined();
});

test('what is said of a group stands', () => {
  expect(takes('Administration', true)).toBe(true);
});
