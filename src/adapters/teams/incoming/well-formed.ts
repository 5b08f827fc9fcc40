import { type Json, object, text } from './json.ts';

/**
 * The longest id that is taken, in UTF-16 units. Ids of Teams are under 200.
 * PostgreSQL takes at most 2,704 bytes in an index, where chat and activity stand together.
 */
const longestId = 400;

/** Half a character takes six bytes where it is kept, and is in no id of Teams. */
const isId = (id: string): boolean => id.length <= longestId && !/\p{Surrogate}/u.test(id);

/** Whether a body is an activity: it has a type and a chat, and no id is longer than Klubba can keep. */
export const isActivity = (body: Json): boolean => {
  const chat = text(object(body['conversation'])['id']);
  const from = object(body['from']);
  const ids = [chat, text(body['id']), text(from['id']), text(from['aadObjectId'])];
  return text(body['type']) !== null && chat !== null && ids.every((id) => id === null || isId(id));
};
