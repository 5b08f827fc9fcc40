import { seat } from '../../src/practice/teams/people.ts';
import { three } from './rooms.ts';

test('everyone gets a short name for addresses, and namesakes get different ones', () => {
  const [nils] = three;
  const people = seat([...three, ...(nils ? [nils] : [])]);
  expect(people.map(({ id }) => id)).toEqual(['nils-oberg', 'maja-ek', 'asa-lind', 'nils-oberg-2']);
  for (const key of ['mri', 'aadObjectId', 'email'] as const)
    expect(new Set(people.map((one) => one[key])).size).toBe(4);
});

test('ids are the same every time, in the form Teams gives them', () => {
  expect(seat(three)).toEqual(seat(three));
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
  for (const person of seat(three)) {
    expect(person).toMatchObject({
      mri: expect.stringMatching(/^29:1[\w-]+$/),
      aadObjectId: expect.stringMatching(guid),
      tenantId: expect.stringMatching(guid),
    });
  }
});

test('a tenant given as a GUID is kept, and an empty room is refused', () => {
  const tenant = '11111111-2222-4333-8444-555555555555';
  expect(seat(three.map((person) => ({ ...person, tenant })))[0]?.tenantId).toBe(tenant);
  expect(() => seat([])).toThrow('at least one person');
});
