import { isHabit } from '../board/settings.ts';
import type { Event, Instant, UserId } from '../events.ts';
import type { Meeting, Person } from '../meeting.ts';
import { isAway, presiding } from '../people/seats.ts';
import type { Minutes } from './minutes.ts';

const steps = ['ReviewBegun', 'MinutesSignedOff', 'MinutesReleased', 'MinutesApproved', 'VersionOpened'] as const;
/** What happens to the minutes as a document; the record of the meeting stays as it is. */
export type MinutesStep = Extract<Event, { readonly type: (typeof steps)[number] }>;

const isStep = (event: Event): event is MinutesStep => steps.some((type) => type === event.type);

/** Of a closed meeting, whether the event leaves its record unchanged: a step of the minutes, or what concerns coming meetings. */
export const leavesRecord = (event: Event): boolean =>
  isStep(event) ||
  event.type === 'FollowUpEnded' ||
  event.type === 'FollowUpMoved' ||
  (event.type === 'SettingChanged' && isHabit(event.setting));

/** When the record last changed; steps of the minutes change nothing that they say. Null before the first event. */
export const recordChangedAt = (meeting: Meeting): Instant | null => {
  for (let link = meeting.past; link; link = link.before)
    if (!leavesRecord(link.recorded.event)) return link.recorded.at;
  return null;
};

/** The minutes after one step. */
export const stepped = (minutes: Minutes, event: MinutesStep, at: Instant, by: UserId): Minutes => {
  switch (event.type) {
    case 'ReviewBegun':
      return { ...minutes, reviewed: true };
    case 'MinutesSignedOff': {
      const { person, digest = null } = event;
      const others = minutes.signatures.filter((signature) => signature.person !== person);
      return { ...minutes, signatures: [...others, { person, at, digest }] };
    }
    case 'MinutesReleased':
      return { ...minutes, released: { at, by }, releasedVersion: minutes.version };
    case 'MinutesApproved':
      return { ...minutes, approvedAt: at };
    case 'VersionOpened': {
      const version = minutes.version + 1;
      return {
        ...minutes,
        version,
        reason: event.reason,
        reviewed: false,
        signatures: [],
        released: null,
        approvedAt: null,
      };
    }
  }
};

/** How far the minutes have come; the words are those of the life of a meeting. */
export type MinutesState = 'draft' | 'under review' | 'signed off' | 'released' | 'approved';

/** Chair and vice chair, or their deputies, without those who were absent. Empty where the kallelse names neither. */
export const signersOf = (meeting: Meeting): readonly Person[] =>
  presiding(meeting).flatMap(({ person }) => (isAway(person) ? [] : [person]));

/** The digest of what was signed last of this version; null where nothing was, or its digest was not kept yet. */
export const signedDigest = ({ minutes }: Meeting): string | null => minutes.signatures.at(-1)?.digest ?? null;

/** Signatures of this version on something else than what was signed last; they are to be given again. */
export const signedOtherwise = (meeting: Meeting): Minutes['signatures'] => {
  const digest = signedDigest(meeting);
  return meeting.minutes.signatures.filter((one) => digest !== null && one.digest !== null && one.digest !== digest);
};

/** Who has yet to sign this version, as it was signed last. */
export const unsigned = (meeting: Meeting): readonly Person[] => {
  const others = signedOtherwise(meeting);
  const standing = meeting.minutes.signatures.filter((signature) => !others.includes(signature));
  return signersOf(meeting).filter(({ id }) => !standing.some(({ person }) => person === id));
};

/** Null before the close. */
export const minutesState = (meeting: Meeting): MinutesState | null => {
  if (meeting.phase !== 'closed') return null;
  const { approvedAt, released, reviewed, signatures } = meeting.minutes;
  if (approvedAt !== null) return 'approved';
  if (released !== null) return 'released';
  if (signatures.length > 0 && unsigned(meeting).length === 0) return 'signed off';
  return reviewed || signatures.length > 0 ? 'under review' : 'draft';
};

/** Whether somebody has put their name to this version, so that it may not change under them. */
export const isSigned = (meeting: Meeting): boolean =>
  meeting.minutes.signatures.length > 0 || meeting.minutes.released !== null;
