import { LRUCache } from 'lru-cache';
import type { Words } from '../../i18n/words.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { WritingSection, You } from '../../views/sections.ts';
import { type Calling, summonsSection } from '../../views/summons/summons.ts';
import { youOf } from '../../views/you.ts';
import type { Visitor } from './add-in.ts';
import { type Parts, partsOf } from './shown-parts.ts';

/** Most people of one meeting whose own part is kept. */
const mostPeople = 1_000;

/** Makes what is a viewer's own part of a meeting, once for each state however often they look. */
export const createYou = () => {
  const known = new WeakMap<Meeting, LRUCache<string, You>>();
  return (id: string | null, meeting: Meeting, { user, name }: Visitor['person']): You => {
    const people = known.get(meeting) ?? new LRUCache<string, You>({ max: mostPeople });
    known.set(meeting, people);
    const key = JSON.stringify([id, user, name]);
    const before = people.get(key);
    if (before) return before;
    const made = { ...youOf(meeting, user, name), meeting: id };
    people.set(key, made);
    return made;
  };
};

const alone = new WeakMap<You, Parts>();

/** The parts of those, and they are most, who see nothing of their own but how they stand. */
const youAlone = (you: You): Parts => {
  const parts = alone.get(you) ?? partsOf({ you });
  alone.set(you, parts);
  return parts;
};

/** All that is a viewer's own: how they stand in the meeting, the kallelse they may see, and where the others write that lead with them. */
export const ownParts = (
  you: You,
  calling: Calling,
  { person, meetingRole }: Visitor,
  words: Words,
  writing: () => WritingSection,
): Parts => {
  const summons = summonsSection(calling, { user: person.user, meetingRole }, words);
  if (!summons && !you.leads) return youAlone(you);
  return partsOf({ you, ...(summons && { summons }), ...(you.leads && { writing: writing() }) });
};
