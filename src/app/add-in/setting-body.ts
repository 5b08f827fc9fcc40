import * as v from 'valibot';
import { count, textUpTo } from '../../wire/fields.ts';

const word = textUpTo(500);

/** A setting of the board as it comes in a body; the meeting refuses in words what is too long or too much. */
export const setting = v.variant('name', [
  v.strictObject({ name: v.literal('numbering'), value: v.picklist(['1.', '1)']) }),
  v.strictObject({ name: v.literal('letters'), value: v.picklist(['a)', 'a.']) }),
  v.strictObject({ name: v.literal('position'), value: v.picklist(['above', 'below']) }),
  v.strictObject({ name: v.literal('absences'), value: v.picklist(['opening', 'head']) }),
  v.strictObject({ name: v.literal('title'), value: word }),
  v.strictObject({ name: v.literal('standing item'), of: word, value: v.boolean() }),
  v.strictObject({ name: v.literal('abbreviation'), of: word, value: v.nullable(word) }),
  v.strictObject({ name: v.literal('takes positions'), of: word, value: v.picklist(['yes', 'no']) }),
  v.strictObject({ name: v.literal('folder'), value: v.nullable(word) }),
  v.strictObject({ name: v.literal('consultation'), value: count }),
  v.strictObject({ name: v.literal('send-out'), value: count }),
]);
