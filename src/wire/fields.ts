import * as v from 'valibot';

/** Most entries of a list that comes from outside: more people or items than a meeting has. */
const longestList = 200;

/** An id of a meeting, person or position: at most 100 characters of letters, digits, `_`, `.`, `:` and `-`. */
export const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/));

/** A whole number from 0, such as an item's number, a revision or a page. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A text of at most `limit` UTF-16 units. */
export const textUpTo = (limit: number) => v.pipe(v.string(), v.maxLength(limit));

/** A list of at most 200 entries. The length is checked first, so that a list of a million is refused without being read. */
export const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(
    v.custom<readonly v.InferInput<Item>[]>((value) => Array.isArray(value) && value.length <= longestList),
    v.array(item),
    v.readonly(),
  );
