import type { Asked, CommandOf, Whom } from '../commands.ts';
import type { Event } from '../events.ts';
import type { Meeting, Person } from '../meeting.ts';
import { currentVisit, isPresent, personWith } from '../meeting.ts';
import { findPerson } from '../people/find-person.ts';
import type { Refusal } from '../refusal.ts';
import { type Decision, notKeepingRecord, notLead, oneself, refuse } from './guards.ts';

/** The person a typed name means, or why it means nobody. */
export const named = (meeting: Meeting, name: string): Person | Refusal => {
  const found = findPerson(meeting, name);
  if ('person' in found) return found.person;
  const candidates = found.near.map((person) => person.id);
  return candidates.length > 0 ? { reason: 'did you mean', name, candidates } : { reason: 'unknown person', name };
};

/** Leads may speak for anybody, everyone for themselves. */
const whom = (meeting: Meeting, who: Whom, asked: Asked): Person | Refusal => {
  if ('name' in who) return notLead(meeting, asked) ?? named(meeting, who.name);
  return oneself(meeting, asked);
};

export const callRoll = (meeting: Meeting, { answers }: CommandOf<'CallRoll'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked);
  if (no) return no;
  const stranger = Object.keys(answers).find((id) => !personWith(meeting, id));
  if (stranger !== undefined) return { reason: 'unknown person', name: stranger };
  const told = Object.entries(answers).every(([id, answer]) => personWith(meeting, id)?.answer === answer);
  return told && meeting.rollCalled ? [] : [{ type: 'RollCalled', answers }];
};

type Admission = Extract<Event, { readonly type: 'GuestAdmitted' }>;

/** "NAME, ORGANISATION" as a guest of the meeting; null without a name. */
const admission = (meeting: Meeting, typed: string): Admission | null => {
  const [name = '', ...rest] = typed.split(',').map((part) => part.trim());
  const affiliation = rest.join(', ') || null;
  return name === '' ? null : { type: 'GuestAdmitted', person: `g${meeting.seq + 1}`, name, affiliation };
};

const nameOnly = (typed: string): string => typed.split(',')[0]?.trim() ?? '';

/** Someone nobody called, named by a lead while the meeting goes on, is admitted as a guest. */
const newcomer = (meeting: Meeting, who: Whom): readonly Event[] => {
  const guest = 'name' in who && meeting.phase === 'open' ? admission(meeting, who.name) : null;
  return guest ? [guest, { type: 'PersonArrived', person: guest.person }] : [];
};

export const comeIn = (meeting: Meeting, command: CommandOf<'Arrive'>, asked: Asked): Decision => {
  const who = 'name' in command.whom ? { name: nameOnly(command.whom.name) } : command.whom;
  const person = whom(meeting, who, asked);
  if ('reason' in person) {
    const admitted = person.reason === 'unknown person' ? newcomer(meeting, command.whom) : [];
    return admitted.length > 0 ? admitted : person;
  }
  if (meeting.phase !== 'closed') return isPresent(person) ? [] : [{ type: 'PersonArrived', person: person.id }];
  if ('self' in command.whom) return refuse('closed');
  const already = person.answer === 'present' && person.presence.length > 0;
  return already ? [] : [{ type: 'RollCalled', answers: { [person.id]: 'present' } }];
};

export const goOut = (meeting: Meeting, command: CommandOf<'Leave'>, asked: Asked): Decision => {
  const person = whom(meeting, command.whom, asked);
  if ('reason' in person) return person;
  if (meeting.phase === 'closed') return refuse('closed');
  return isPresent(person) ? [{ type: 'PersonLeft', person: person.id }] : [];
};

/** Present during an item that is over, so absence can only mean from now on. */
const tookPart = (meeting: Meeting, person: Person): boolean => {
  const visit = currentVisit(meeting);
  const first = person.presence[0];
  return visit !== null && first !== undefined && first.from < visit.from && meeting.visits.length > 1;
};

export const markAbsent = (meeting: Meeting, { name }: CommandOf<'MarkAbsent'>, asked: Asked): Decision => {
  const no = notKeepingRecord(meeting, asked);
  if (no) return no;
  const person = named(meeting, name);
  if ('reason' in person) return person;
  if (meeting.phase === 'open' && tookPart(meeting, person)) {
    return isPresent(person) ? [{ type: 'PersonLeft', person: person.id }] : [];
  }
  return person.answer === 'absent' ? [] : [{ type: 'PersonFoundAbsent', person: person.id }];
};

export const recordApology = (meeting: Meeting, { name }: CommandOf<'RecordApology'>, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no) return no;
  const person = named(meeting, name);
  if ('reason' in person) return person;
  return person.answer === 'apology' ? [] : [{ type: 'ApologyReceived', person: person.id }];
};

export const deputise = (meeting: Meeting, command: CommandOf<'Deputise'>, asked: Asked): Decision => {
  const no = notLead(meeting, asked);
  if (no) return no;
  const absent = named(meeting, command.absent);
  if ('reason' in absent) return absent;
  const found = named(meeting, nameOnly(command.deputy));
  if ('reason' in found && found.reason !== 'unknown person') return found;
  const known = 'reason' in found ? null : found;
  const guest = known ? null : admission(meeting, command.deputy);
  const deputy = known?.id ?? guest?.person;
  if (deputy === undefined) return refuse('text missing');
  if (deputy === absent.id) return { reason: 'unknown person', name: command.deputy };
  const seat = absent.group === null ? null : absent.id;
  if (known && (seat === null ? known.deputisesFor === absent.name : known.seats.includes(seat))) return [];
  const comes = meeting.phase === 'open' && !(known && isPresent(known));
  const goes = meeting.phase === 'open' && isPresent(absent) && tookPart(meeting, absent);
  return [
    ...(guest ? [guest] : []),
    // Who took part was there, and leaves to somebody else.
    ...(goes ? [{ type: 'PersonLeft', person: absent.id } as const] : []),
    { type: 'DeputyNamed', deputy, absent: absent.id },
    ...(comes ? [{ type: 'PersonArrived', person: deputy } as const] : []),
  ];
};
