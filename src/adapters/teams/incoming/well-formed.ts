import { type Json, object, text } from './json.ts';

/** Longest id taken, in UTF-16 units. Those of Teams are under 200; the database keeps chat and activity together in an index, in at most 2,704 bytes. */
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
