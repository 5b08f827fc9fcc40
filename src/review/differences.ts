/** One difference between two documents, told by their paragraphs; `from` and `to` are the words that differ, with a few around them. */
export type Difference =
  | { readonly kind: 'changed'; readonly from: string; readonly to: string }
  | { readonly kind: 'added' | 'removed' | 'moved'; readonly text: string };

/** Characters told before and after what differs within a paragraph. */
const around = 40;

const sharedStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
};

const reversed = (text: string): string => [...text].reverse().join('');

const part = (text: string, start: number, end: number): string => {
  const from = start > around ? text.indexOf(' ', start - around) + 1 : 0;
  const space = end < around ? -1 : text.lastIndexOf(' ', text.length - end + around);
  const to = space < text.length - end ? text.length : space;
  const cut = text.slice(Math.min(from, start), to);
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
};

/** Two paragraphs that stand in the same place, shortened to what differs. */
const changed = (from: string, to: string): Difference => {
  const start = sharedStart(from, to);
  const end = sharedStart(reversed(from.slice(start)), reversed(to.slice(start)));
  return { kind: 'changed', from: part(from, start, end), to: part(to, start, end) };
};

/** Paragraphs that the other document lacks, by how many that both have stand before them. */
const lackedBy = (other: readonly string[], lines: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  const lacked = new Map<number, string[]>();
  let shared = 0;
  for (const line of lines) {
    const count = left.get(line) ?? 0;
    if (count > 0) {
      left.set(line, count - 1);
      shared += 1;
      continue;
    }
    const there = lacked.get(shared);
    if (there) there.push(line);
    else lacked.set(shared, [line]);
  }
  return lacked;
};

/** What is to be told of two documents, in the order they are read. Takes time by their length alone. */
export const differences = (before: readonly string[], after: readonly string[]): readonly Difference[] => {
  const removed = lackedBy(after, before);
  const added = lackedBy(before, after);
  const places = [...new Set([...removed.keys(), ...added.keys()])].sort((a, b) => a - b);
  const found = places.flatMap((place): readonly Difference[] => {
    const [old, fresh] = [removed.get(place) ?? [], added.get(place) ?? []];
    const both = Math.min(old.length, fresh.length);
    return [
      ...old.slice(0, both).map((line, at) => changed(line, fresh[at] ?? '')),
      ...old.slice(both).map((text) => ({ kind: 'removed', text }) as const),
      ...fresh.slice(both).map((text) => ({ kind: 'added', text }) as const),
    ];
  });
  if (found.length > 0) return found;
  const moved = after.find((line, at) => line !== before[at]);
  return moved === undefined ? [] : [{ kind: 'moved', text: moved }];
};
