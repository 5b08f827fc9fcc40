import * as v from 'valibot';
import { limits } from '../../summons/source/gate.ts';
import type { LineChange } from '../../summons/source/mended-lines.ts';
import { count, textUpTo } from '../../wire/fields.ts';
import { clientKey } from './command-body.ts';

/** The largest file taken as a kallelse, in bytes. */
export const largestSummonsFile = limits.bytes;

/** Longer than any line that is read, in UTF-16 units; what is too much for a kallelse is refused in words. */
const text = textUpTo(limits.characters * 2);
const change = v.union([
  v.strictObject({ at: count, text }),
  v.strictObject({ at: count, cells: v.pipe(v.array(text), v.maxLength(100)) }),
]);

const body = v.union([
  v.strictObject({ key: clientKey, text }),
  v.strictObject({
    key: clientKey,
    mends: count,
    changes: v.pipe(v.array(change), v.minLength(1), v.maxLength(1_000)),
  }),
]);

/** A pasted kallelse, or lines of the one under review written otherwise; `mends` is the version that the person saw. */
export type SummonsBody =
  | { readonly key: string; readonly text: string }
  | { readonly key: string; readonly mends: number; readonly changes: readonly LineChange[] };

/** What a body gives; null where it is no kallelse and mends none. */
export const readSummonsBody = (given: unknown): SummonsBody | null => {
  const read = v.safeParse(body, given);
  return read.success ? read.output : null;
};

/** The client's key of a file, which comes beside its bytes; null where it is none. */
export const readKey = (given: string | null): string | null => {
  const read = v.safeParse(clientKey, given);
  return read.success ? read.output : null;
};
