import { itemCalled } from '../../src/meeting/board/body.ts';
import type { Actor, Asked, Command } from '../../src/meeting/commands.ts';
import { type Decision, isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Event, Instant, Recorded } from '../../src/meeting/events.ts';
import { evolve } from '../../src/meeting/evolve.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import type { Item, Seat, Summons } from '../../src/meeting/summons.ts';

/** 9 April 2024, 09.00 in Sweden; `minutes(n)` is n minutes later. */
export const opening: Instant = Date.parse('2024-04-09T07:00:00Z');
export const minutes = (n: number): Instant => opening + n * 60_000;

const actor = (user: string, name: string, meetingRole: Actor['meetingRole'] = 'attendee'): Actor => ({
  user,
  name,
  meetingRole,
});
export const ek = actor('u-ek', 'Karin Ek', 'presenter');
export const lund = actor('u-lund', 'Per Lund');
export const dahl = actor('u-dahl', 'Eva Dahl', 'organizer');
export const berg = actor('u-berg', 'Olle Berg');
export const alm = actor('u-alm', 'Siv Alm');
export const stranger = actor('u-x', 'Någon Annan');

const seat = (id: string, name: string | null, more: Partial<Seat> = {}): Seat => ({
  id,
  name,
  affiliation: null,
  role: null,
  deputisesFor: null,
  ownItemOnly: false,
  ...more,
});

export const item = (number: number, title: string, more: Partial<Item> = {}): Item => ({
  ...itemCalled(number, title),
  ...more,
});

const sub = (letter: string, title: string) => ({ letter, title, body: '', positions: [] });

/** An invented board: chair Ek, vice chair Lund, secretary Dahl, members Berg and Alm (Alm there for item 5 only), one vacant seat. */
export const summons: Summons = {
  meeting: {
    title: 'Mötesanteckning',
    body: 'Vårdsamverkan Norra Kusten',
    abbreviation: 'VNK',
    date: '2024-04-09',
    start: '09:00',
    end: '10:00',
    place: 'Teams',
    invited: [{ name: 'Ida Frost', affiliation: 'Regionen' }],
    apologies: [],
    absent: [],
    pauses: [{ afterItem: 4, minutes: 10 }],
    nextMeeting: null,
    closing: null,
    style: { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
  },
  groups: [
    {
      name: 'Kusten',
      seats: [
        seat('p1', 'Karin Ek', { role: 'chair', affiliation: 'Regionen' }),
        seat('p2', 'Per Lund', { role: 'vice chair', affiliation: 'Strandby kommun' }),
        seat('p3', 'Olle Berg', { affiliation: 'Strandby kommun' }),
      ],
    },
    {
      name: 'Beredning',
      seats: [
        seat('p4', 'Eva Dahl', { role: 'secretary' }),
        seat('p5', 'Siv Alm', { ownItemOnly: true }),
        seat('p6', null),
      ],
    },
  ],
  items: [
    item(1, 'Mötets öppnande', {
      formality: 'opening',
      subItems: [sub('a', 'Närvaro/upprop'), sub('b', 'Övriga frågor')],
    }),
    item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
    item(3, 'Vårdplanering', {
      kind: 'information och dialog',
      slot: { minutes: 15, start: '09:05', end: '09:20' },
      proposal: 'VNK noterar informationen.',
    }),
    item(4, 'Statsbidrag', {
      kind: 'information och ställningstagande',
      slot: { minutes: 10, start: '09:20', end: '09:30' },
      proposal: 'VNK ställer sig bakom fördelningen.',
      subItems: [sub('a', 'Kommunerna'), sub('b', 'Regionen')],
    }),
    item(5, 'Journalgranskning', {
      kind: 'information',
      slot: { minutes: 20, start: '09:30', end: '09:50' },
      presenters: [{ name: 'Siv Alm', affiliation: 'Regionen' }],
    }),
    item(6, 'Övriga frågor', { formality: 'other matters' }),
  ],
};

export const links = { 'u-ek': 'p1', 'u-lund': 'p2', 'u-berg': 'p3', 'u-dahl': 'p4', 'u-alm': 'p5' };

export const received: Event = { type: 'SummonsReceived', summons, doubts: [], source: 'kallelse.docx' };
/** The kallelse with other items, or another head. */
export const receivedWith = (change: {
  readonly items?: readonly Item[];
  readonly head?: Partial<Summons['meeting']>;
}): Event => ({
  type: 'SummonsReceived',
  summons: { ...summons, items: change.items ?? summons.items, meeting: { ...summons.meeting, ...change.head } },
  doubts: [],
  source: 'kallelse.docx',
});
export const fixed: Event = { type: 'SummonsFixed', links, lead: null };
export const opened: readonly Event[] = [{ type: 'MeetingOpened' }, { type: 'ItemStarted', item: 1, letter: null }];
export const allPresent: Event = {
  type: 'RollCalled',
  answers: { p1: 'present', p2: 'present', p3: 'present', p4: 'present' },
};
export const started = (number: number): Event => ({ type: 'ItemStarted', item: number, letter: null });
/** An open meeting at item 3, with everybody present. */
export const underWay: readonly Event[] = [received, fixed, ...opened, allPresent, started(3)];
export const approved: Event = { type: 'FormalityApproved', item: 2 };
export const position: Event = {
  type: 'PositionOpened',
  position: 'b1',
  item: 3,
  letters: [],
  text: 'VNK noterar informationen.',
};

export const adopted: Event = { type: 'PositionAdopted', position: 'b1', outcome: 'as proposed' };
export const closed: Event = { type: 'MeetingClosed', words: null };

/** Folds events. Each is a decision of its own by the secretary, one minute after the one before, unless `at` says otherwise. */
export const meetingAfter = (events: readonly Event[], every = 60_000): Meeting =>
  events
    .map((event, index): Recorded => {
      const at = opening + index * every;
      return { seq: index + 1, decision: index + 1, at, by: 'u-dahl', event };
    })
    .reduce(evolve, noMeeting);

export const asks = (by: Actor, at: Instant = minutes(60)): Asked => ({ by, at });

/** Given these events, when somebody asks for this command, what follows? */
export const given = (...past: readonly Event[]) => ({
  when: (by: Actor, command: Command, at?: Instant): Decision => decide(meetingAfter(past), command, asks(by, at)),
});

/** The meeting after a command; throws when it was refused. */
export const after = (meeting: Meeting, by: Actor, command: Command, at: Instant = minutes(60)): Meeting => {
  const decision = decide(meeting, command, { by, at });
  if (isRefusal(decision)) throw new Error(`refused: ${decision.reason}`);
  const first = meeting.seq + 1;
  return decision
    .map((event, index): Recorded => ({ seq: first + index, decision: first, at, by: by.user, event }))
    .reduce(evolve, meeting);
};
