import type { Asked, CommandOf } from '../commands.ts';
import type { Draft, Meeting } from '../meeting.ts';
import { personOf, personWith } from '../meeting.ts';
import { isAnonymous } from '../people/account.ts';
import type { Refusal } from '../refusal.ts';
import type { PersonId, Seat } from '../summons.ts';
import { type Decision, notLead, notOpen, refuse } from './guards.ts';

/** Null when this person may give a kallelse. Before one is fixed nobody has a role in the meeting, so the role in Teams decides. */
export const mayPrepare = (meeting: Meeting, asked: Asked): Refusal | null => {
  if (meeting.phase === 'summoned') return notLead(meeting, asked);
  if (meeting.phase !== 'empty') return notLead(meeting, asked) ?? notOpen(meeting) ?? refuse('already open');
  switch (asked.by.meetingRole) {
    case 'organizer':
    case 'presenter':
    case 'none':
      return null;
    case 'attendee':
      return refuse('not organizer or presenter');
    case 'unknown':
      return refuse('meeting role unknown');
  }
};

/** Who gave the first kallelse may also use or discard it when Teams no longer tells that person's role. */
const mayReview = (meeting: Meeting, draft: Draft, asked: Asked): Refusal | null => {
  const { user, meetingRole } = asked.by;
  const gaveIt = meeting.phase === 'empty' && draft.by === user && meetingRole === 'unknown';
  return gaveIt ? null : mayPrepare(meeting, asked);
};

/** Null when this person may mend, use or discard the kallelse under review; `version` is the one they saw, undefined where that is not told. */
export const mayMend = (meeting: Meeting, version: number | undefined, asked: Asked): Refusal | null => {
  if (!meeting.draft) return refuse('no summons to review');
  const no = mayReview(meeting, meeting.draft, asked);
  return no ?? (version === undefined || version === meeting.draft.version ? null : refuse('summons changed'));
};

export const giveSummons = (meeting: Meeting, command: CommandOf<'GiveSummons'>, asked: Asked): Decision => {
  const { summons, doubts, source, accounts, written, mends } = command;
  const no = mends === undefined ? mayPrepare(meeting, asked) : mayMend(meeting, mends, asked);
  if (no) return no;
  const known = accounts && Object.keys(accounts).length > 0 ? { accounts } : {};
  return [{ type: 'SummonsReceived', summons, doubts, source, ...known, ...(written && { written }) }];
};

export const discardSummons = (meeting: Meeting, command: CommandOf<'DiscardSummons'>, asked: Asked): Decision =>
  mayMend(meeting, command.version, asked) ?? [{ type: 'SummonsDiscarded' }];

const seatsOf = (draft: Draft): readonly Seat[] =>
  draft.summons.groups.flatMap((group) => group.seats).filter((seat) => seat.name !== null);

export const fixSummons = (meeting: Meeting, command: CommandOf<'FixSummons'>, asked: Asked): Decision => {
  if (!meeting.draft) return refuse(meeting.phase === 'empty' ? 'no summons to review' : 'summons already fixed');
  const no = mayMend(meeting, command.version, asked);
  if (no) return no;
  if ([asked.by.user, ...Object.keys(command.links)].some(isAnonymous)) return refuse('anonymous account');
  const seats = new Map(seatsOf(meeting.draft).map((seat) => [seat.id, seat]));
  const taken = new Set<PersonId>();
  let secretary = false;
  for (const person of Object.values(command.links)) {
    const seat = seats.get(person);
    if (!seat) return { reason: 'unknown person', name: person };
    if (taken.has(person)) return { reason: 'already linked', person };
    taken.add(person);
    secretary ||= seat.role === 'secretary';
  }
  const carried = command.carried?.length ? { carried: command.carried } : {};
  const settings = command.settings?.length ? { settings: command.settings } : {};
  return [
    { type: 'SummonsFixed', links: command.links, lead: secretary ? null : asked.by.user, ...carried, ...settings },
  ];
};

export const linkPerson = (meeting: Meeting, { user, person }: CommandOf<'LinkPerson'>, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no) return no;
  if (!personWith(meeting, person)) return { reason: 'unknown person', name: person };
  if (isAnonymous(user)) return refuse('anonymous account');
  return personOf(meeting, user)?.id === person ? [] : [{ type: 'PersonLinked', user, person }];
};
