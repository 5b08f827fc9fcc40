import { LRUCache } from 'lru-cache';
import type { Words } from '../../i18n/words.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { answeredSection } from '../../views/own/answered.ts';
import type { AnsweredSection } from '../../views/own/answered-section.ts';
import { youOf } from '../../views/own/you.ts';
import type { WritingSection, You } from '../../views/sections.ts';
import { type Calling, summonsSection } from '../../views/summons/summons.ts';
import type { Visitor } from './add-in.ts';
import { type Parts, partsOf } from './shown-parts.ts';

/** Most people of one meeting whose own part is kept. */
const mostPeople = 1_000;

/** How a viewer stands in the meeting, and what they have answered in it; null where nothing. */
interface Own {
  readonly you: You;
  readonly answered: AnsweredSection | null;
}

/** Makes what is a viewer's own part of a meeting, once for each state however often they look. */
export const createOwn = () => {
  const known = new WeakMap<Meeting, LRUCache<string, Own>>();
  return (id: string | null, meeting: Meeting, { user, name }: Visitor['person']): Own => {
    const people = known.get(meeting) ?? new LRUCache<string, Own>({ max: mostPeople });
    known.set(meeting, people);
    const key = JSON.stringify([id, user, name]);
    const before = people.get(key);
    if (before) return before;
    const you = { ...youOf(meeting, user, name), meeting: id };
    const made = { you, answered: answeredSection(meeting, user) };
    people.set(key, made);
    return made;
  };
};

const alone = new WeakMap<Own, Parts>();

const sectionsOf = ({ you, answered }: Own) => ({ you, ...(answered && { answered }) });

/** The parts of those, and they are most, who see nothing of their own but how they stand and have answered. */
const ownAlone = (own: Own): Parts => {
  const parts = alone.get(own) ?? partsOf(sectionsOf(own));
  alone.set(own, parts);
  return parts;
};

/** All that is a viewer's own: their presence and answers, the kallelse they may see, and where others who lead write. */
export const ownParts = (
  own: Own,
  calling: Calling,
  { person, meetingRole }: Visitor,
  words: Words,
  writing: () => WritingSection,
): Parts => {
  const summons = summonsSection(calling, { user: person.user, meetingRole }, words);
  const { leads } = own.you;
  if (!summons && !leads) return ownAlone(own);
  return partsOf({ ...sectionsOf(own), ...(summons && { summons }), ...(leads && { writing: writing() }) });
};
