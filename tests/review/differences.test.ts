import { differences } from '../../src/review/differences.ts';

test('says which paragraphs were added, taken away and changed, in the order they are read', () => {
  const before = ['Rubrik', 'Mötet öppnas klockan nio.', 'Tas bort.', 'Slut'];
  const after = ['Rubrik', 'Mötet öppnas klockan tio.', 'Slut', 'Läggs till.'];
  expect(differences(before, after)).toEqual([
    { kind: 'changed', from: 'Mötet öppnas klockan nio.', to: 'Mötet öppnas klockan tio.' },
    { kind: 'removed', text: 'Tas bort.' },
    { kind: 'added', text: 'Läggs till.' },
  ]);
});

test('of a long paragraph only what differs is told, between whole words', () => {
  const padding = 'ord '.repeat(50).trim();
  const [change] = differences([`${padding} nio ${padding}`], [`${padding} tio ${padding}`]);
  expect(change).toMatchObject({ kind: 'changed', from: expect.stringMatching(/^… (?:ord )+nio(?: ord)+ …$/) });
  expect(JSON.stringify(change).length).toBeLessThan(250);
});

test('the same paragraphs in another order have moved', () => {
  expect(differences(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual([{ kind: 'moved', text: 'b' }]);
});

test('a paragraph that stands twice is told when one of them goes', () => {
  expect(differences(['a', 'b', 'a'], ['a', 'b'])).toEqual([{ kind: 'removed', text: 'a' }]);
});

test('the same is no difference', () => {
  expect(differences(['a', 'b'], ['a', 'b'])).toEqual([]);
});
