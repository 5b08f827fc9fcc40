import { createKeys, type KeyStore } from '../../src/panel/commands/unanswered.ts';

const note = { type: 'TakeNote', kind: 'note', item: 3, letter: null, text: 'Ord.' } as const;

const newWindow = (): KeyStore => {
  const kept = new Map<string, string>();
  return {
    get: (name) => kept.get(name) ?? null,
    set: (name, key) => void kept.set(name, key),
    remove: (name) => void kept.delete(name),
  };
};

const page = (store: KeyStore) => {
  let made = 0;
  return createKeys(store, () => {
    made += 1;
    return `key-${made}`;
  });
};

const off: KeyStore = {
  get: () => {
    throw new Error('off');
  },
  set: () => {
    throw new Error('off');
  },
  remove: () => {
    throw new Error('off');
  },
};

test.each([
  ['that keeps things', newWindow()],
  ['that keeps nothing', off],
])('a text that nobody answered goes under the same key when it is sent again, in a browser %s', (_, store) => {
  const keys = page(store);
  const first = keys.of(note);
  expect(keys.of({ ...note })).toBe(first);
  expect(keys.of({ ...note, text: 'Andra ord.' })).not.toBe(first);
  keys.answered(note);
  expect(keys.of(note)).not.toBe(first);
});

test('so does a change of a note, which would stand beside itself', () => {
  const keys = page(newWindow());
  const change = { type: 'ChangeNote', note: 'n1', text: 'Ord.', base: 1 } as const;
  expect(keys.of({ ...change })).toBe(keys.of(change));
});

test('it does so past a reload', () => {
  const store = newWindow();
  const first = page(store).of(note);
  const other = createKeys(store, () => 'another');
  expect(other.of(note)).toBe(first);
});

test('a press that may be made again gets a key of its own each time', () => {
  const keys = page(newWindow());
  expect(keys.of({ type: 'Pause', minutes: 10 })).not.toBe(keys.of({ type: 'Pause', minutes: 10 }));
});
