import { lacking, partsOf } from '../../../src/app/add-in/shown-parts.ts';

const [open, paused] = [partsOf({ head: { phase: 'open' }, now: { item: 1 } }), partsOf({ head: { phase: 'paused' } })];
const [ann, bo] = [partsOf({ you: { name: 'Ann' } }), partsOf({ you: { name: 'Bo' }, notes: { notes: [] } })];

const patch = (...asked: Parameters<typeof lacking>): unknown => {
  const changed = lacking(...asked);
  return changed && JSON.parse(changed.json);
};
const heldOf = (...[shared, own]: readonly [typeof open, typeof ann]): string => lacking(shared, own, null)?.held ?? '';

test('all of it to one who holds nothing, and nothing to one who holds it all', () => {
  expect(patch(open, ann, null)).toEqual({ head: { phase: 'open' }, now: { item: 1 }, you: { name: 'Ann' } });
  expect(patch(open, ann, heldOf(open, ann))).toBeNull();
});

test.each([
  ['of what all see', open, ann, paused, ann, { head: { phase: 'paused' }, now: null }],
  ['of what is their own', open, ann, open, bo, { you: { name: 'Bo' }, notes: { notes: [] } }],
  ['of both', open, bo, paused, ann, { head: { phase: 'paused' }, now: null, you: { name: 'Ann' }, notes: null }],
])('only what differs %s; what is shown no more is null', (_, from, ownFrom, to, ownTo, differs) => {
  expect(patch(to, ownTo, heldOf(from, ownFrom))).toEqual(differs);
});

test('whatever a client says that it holds is no more than a text', () => {
  const all = { head: { phase: 'open' }, now: { item: 1 }, you: { name: 'Ann' } };
  for (const held of ['', ';', ';;;', 'head', '__proto__:1', 'x'.repeat(10_000)])
    expect(patch(open, ann, held)).toMatchObject(all);
});

test('however many states the viewers come from, what is kept of them is bounded', () => {
  const parts = partsOf({ head: {} });
  for (let state = 0; state < 1_000; state += 1) lacking(parts, ann, `head:${state};`);
  expect(parts.lacking.size).toBeLessThanOrEqual(16);
});
