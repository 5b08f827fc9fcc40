import type { OldFile, OldMinutes, SearchedPosition } from '../../src/app/ports/old-minutes.ts';

interface Kept {
  readonly body: string;
  readonly file: OldFile;
  readonly positions: readonly SearchedPosition[];
}

/** Minutes from before Klubba, in memory. They keep the same contract as those in the database. */
export const memoryOldMinutes = (): OldMinutes => {
  let kept: readonly Kept[] = [];
  /** The newest first, those without a date last. */
  const order = (a: Kept, b: Kept): number => {
    const [one, other] = [a, b].map(({ file }) => file.date ?? '');
    if (one !== other) return (one ?? '') > (other ?? '') ? -1 : 1;
    return a.file.source < b.file.source ? -1 : 1;
  };
  return {
    of: async (body, digest, source) => {
      const own = kept.filter((one) => one.body === body).map(({ file }) => file);
      return own.find((file) => file.digest === digest) ?? own.find((file) => file.source === source) ?? null;
    },
    keep: async (body, file, positions) => {
      const same = (one: Kept) =>
        one.body === body && (one.file.digest === file.digest || one.file.source === file.source);
      kept = [...kept.filter((one) => !same(one)), { body, file, positions }];
    },
    forget: async (body) => {
      const before = kept.length;
      kept = kept.filter((one) => one.body !== body);
      return before - kept.length;
    },
    find: async (bodies, words, most) =>
      kept
        .filter(({ body }) => bodies.includes(body))
        .sort(order)
        .flatMap(({ file, positions }) =>
          positions
            .filter((one) => words.every((word) => one.searchable.includes(word)))
            .map(({ searchable: _, ...position }) => ({ ...position, file })),
        )
        .slice(0, most),
  };
};
