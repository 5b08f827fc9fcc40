import { match } from '../../../src/meeting/people/matching.ts';

const called = (...names: string[]) => names.map((name, index) => ({ id: `p${index + 1}`, name }));
const roster = (...names: string[]) =>
  names.map((name, index) => ({ user: `u${index + 1}`, name, kind: 'member' as const }));
const pairs = (found: ReturnType<typeof match>) => found.same.map(([{ id }, { user }]) => `${id}=${user}`);

test('proposes the account of the same name, however it is written', () => {
  const found = match(
    called('Eva Ek', 'Åsa Holm', 'Per-Olof Dal', 'Ida Ros'),
    roster('Ros, Ida', 'eva  ek', 'A\u030asa Holm (Regionen)', 'Per‑Olof Dal'),
    5,
  );
  expect(pairs(found)).toEqual(['p1=u2', 'p2=u3', 'p3=u4', 'p4=u1']);
  expect(found.open).toEqual([]);
});

test('proposes nothing where two bear the name, on either side', () => {
  expect(pairs(match(called('Eva Ek'), roster('Eva Ek', 'Eva Ek (gäst)'), 5))).toEqual([]);
  expect(pairs(match(called('Eva Ek', 'Eva Ek'), roster('Eva Ek'), 5))).toEqual([]);
});

test('a near name is put up first, never taken', () => {
  const { same, open } = match(called('Anneli Bjerde'), roster('Bo Dal', 'Anneli Bjrede', 'Cilla Fors'), 2);
  expect(same).toEqual([]);
  expect(open[0]?.[1].map(({ name }) => name)).toEqual(['Anneli Bjrede', 'Bo Dal']);
});

test('an account proposed for one is not put up for another', () => {
  const { open } = match(called('Eva Ek', 'Eva Holm'), roster('Eva Ek', 'Bo Dal'), 5);
  expect(open.map(([{ name }, members]) => [name, members.map((member) => member.name)])).toEqual([
    ['Eva Holm', ['Bo Dal']],
  ]);
});

describe('an account with somebody’s name', () => {
  const bearing = (...accounts: Parameters<typeof match>[1]) => match(called('Karin Ek'), accounts, 5);

  test.each([
    ['of another organisation', { kind: 'external' }],
    ['of a guest', { kind: 'guest' }],
    ['of which nothing is known, as in a roster from before', {}],
  ] as const)('%s is put up, never taken', (_, account) => {
    const found = bearing({ user: 'u1', name: 'Karin Ek', ...account });
    expect(found.same).toEqual([]);
    expect(found.open[0]?.[1].map(({ user }) => user)).toEqual(['u1']);
  });

  test.each([
    { user: '29:1abc', name: 'Karin Ek', kind: 'anonymous' },
    { user: '29:1abc', name: 'Karin Ek' },
  ] as const)('that has not signed in is nobody’s: %j', (account) => {
    expect(bearing(account)).toEqual({ same: [], open: [[{ id: 'p1', name: 'Karin Ek' }, []]] });
  });

  test('beside the right one leaves both to be chosen', () => {
    const right = { user: 'u1', name: 'Karin Ek', kind: 'member' } as const;
    for (const kind of ['member', 'external', 'guest'] as const) {
      const { same, open } = bearing(right, { user: 'u2', name: 'Ek, Karin', kind });
      expect(same).toEqual([]);
      expect(open[0]?.[1].map(({ user }) => user)).toEqual(['u1', 'u2']);
    }
    expect(bearing(right, { user: '29:1abc', name: 'Karin Ek', kind: 'anonymous' }).same).toEqual([]);
  });
});

describe('an account that was somebody’s at the board’s last meeting', () => {
  const before = (user: string, ...accounts: Parameters<typeof match>[1]) =>
    pairs(match(called('Karin Ek'), accounts, 5, { [user]: 'p1' }));
  const external = { user: 'u1', name: 'Karin Ek', kind: 'external' } as const;

  test('is proposed again, whosever it is', () => {
    expect(before('u1', external)).toEqual(['p1=u1']);
    expect(before('u1', { user: 'u1', name: 'Karin Ek' })).toEqual(['p1=u1']);
  });

  test('leaves any other of the name to be chosen', () => {
    expect(before('u2', external)).toEqual([]);
    expect(before('u2', { ...external, kind: 'member' })).toEqual([]);
    expect(before('u1', external, { user: 'u2', name: 'Karin Ek', kind: 'member' })).toEqual([]);
    expect(before('29:1x', { user: '29:1x', name: 'Karin Ek', kind: 'anonymous' })).toEqual([]);
  });
});
