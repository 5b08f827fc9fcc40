import type { Words } from '../../i18n/words.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type Digested, digested } from '../../views/digest.ts';
import type { ViewerKind } from '../../views/sections.ts';
import { sectionsOf } from '../../views/sections-of.ts';
import type { Changed } from './add-in.ts';

/** Parts by name, as they are sent. */
type Parts = ReadonlyMap<string, Digested>;

const minute = 60_000;

interface Made {
  readonly minute: number;
  readonly parts: Parts;
}

/** Makes the parts of a meeting once for each kind of viewer, state and minute, however many look. */
export const createShownParts = (
  words: Words,
  zone: string,
): ((meeting: Meeting, kind: ViewerKind, now: Instant) => Parts) => {
  const known = { lead: new WeakMap<Meeting, Made>(), everyone: new WeakMap<Meeting, Made>() };
  return (meeting, kind, now) => {
    const at = Math.floor(now / minute);
    const before = known[kind].get(meeting);
    if (before?.minute === at) return before.parts;
    const sections = sectionsOf(meeting, kind, now, { words, zone });
    const parts = new Map(Object.entries(sections).map(([name, part]) => [name, digested(part)]));
    known[kind].set(meeting, { minute: at, parts });
    return parts;
  };
};

/** `head:1a2b,now:3c4d`; a name that is not there is not held. */
const read = (held: string | null): ReadonlyMap<string, string> =>
  new Map((held ?? '').split(',').map((one) => one.split(':', 2) as [string, string]));

/** What of these parts a viewer lacks; null where nothing. */
export const lacking = (parts: Parts, held: string | null): Changed | null => {
  const now = [...parts].map(([name, { digest }]) => `${name}:${digest}`).join(',');
  if (now === held) return null;
  const known = read(held);
  const changed = [...parts].filter(([name, { digest }]) => known.get(name) !== digest);
  // A part that is shown no more, such as the notes to one who leads no more, is taken away.
  const gone = [...known.keys()].filter((name) => name !== '' && !parts.has(name));
  if (changed.length === 0 && gone.length === 0) return null;
  const sent = [
    ...changed.map(([name, { json }]) => `${JSON.stringify(name)}:${json}`),
    ...gone.map((name) => `${JSON.stringify(name)}:null`),
  ];
  return { held: now, json: `{${sent.join(',')}}` };
};
