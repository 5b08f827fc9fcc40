import type { Words } from '../../i18n/words.ts';
import type { Instant } from '../../meeting/events.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { type Digested, digested } from '../../views/digest.ts';
import type { ViewerKind } from '../../views/sections.ts';
import { sectionsOf } from '../../views/sections-of.ts';
import type { Changed } from './add-in.ts';

/** Parts of a view by name as they are sent, with the digests of all of them: `head:1a2b,now:3c4d`. */
export interface Parts {
  readonly byName: ReadonlyMap<string, Digested>;
  readonly digests: string;
  /** What those lack who hold the digests of the key. Many hold the same: it is written once for all of them. */
  readonly lacking: Map<string, Members>;
}

/** Members of a JSON object, and the object that has no others. */
interface Members {
  readonly text: string;
  readonly object: string;
}

/** Most states before this one whose viewers' lack is kept: nearly all come from the last. */
const mostBefore = 16;

const minute = 60_000;

interface Made {
  readonly minute: number;
  readonly parts: Parts;
}

export const partsOf = (sections: object): Parts => {
  const byName = new Map(Object.entries(sections).map(([name, part]) => [name, digested(part)]));
  const digests = [...byName].map(([name, { digest }]) => `${name}:${digest}`).join(',');
  return { byName, digests, lacking: new Map() };
};

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
    const parts = partsOf(sectionsOf(meeting, kind, now, { words, zone }));
    known[kind].set(meeting, { minute: at, parts });
    return parts;
  };
};

/** `head:1a2b,now:3c4d`; a name that is not there is not held. */
const read = (digests: string): ReadonlyMap<string, string> =>
  new Map(digests.split(',').map((one) => one.split(':', 2) as [string, string]));

const nothing: Members = { text: '', object: '{}' };

const lackingOf = (parts: Parts, digests: string): Members => {
  if (digests === parts.digests) return nothing;
  const before = parts.lacking.get(digests);
  if (before) return before;
  const known = read(digests);
  const changed = [...parts.byName].filter(([name, { digest }]) => known.get(name) !== digest);
  // A part that is shown no more, such as the notes to one who leads no more, is taken away.
  const gone = [...known.keys()].filter((name) => name !== '' && !parts.byName.has(name));
  const text = [
    ...changed.map(([name, { json }]) => `${JSON.stringify(name)}:${json}`),
    ...gone.map((name) => `${JSON.stringify(name)}:null`),
  ].join(',');
  const made = { text, object: `{${text}}` };
  if (parts.lacking.size === mostBefore) parts.lacking.clear();
  parts.lacking.set(digests, made);
  return made;
};

/** What a viewer lacks of the parts that many see and of those that are their own; null where nothing. Parts of both kinds have different names. */
export const lacking = (shared: Parts, own: Parts, held: string | null): Changed | null => {
  const now = `${shared.digests};${own.digests}`;
  if (now === held) return null;
  const [sharedBefore = '', ownBefore = ''] = (held ?? '').split(';', 2);
  const [many, few] = [lackingOf(shared, sharedBefore), lackingOf(own, ownBefore)];
  if (few.text === '') return many.text === '' ? null : { held: now, json: many.object };
  return { held: now, json: many.text === '' ? few.object : `{${many.text},${few.text}}` };
};
