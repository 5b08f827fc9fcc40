import type { Agreed, Event } from '../../../src/meeting/events.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { noMeeting } from '../../../src/meeting/no-meeting.ts';
import type { Group, Head, Item, Seat, SubItem, Summons } from '../../../src/meeting/summons.ts';
import { minutes } from '../../support/board.ts';

/** Events, each with the minute of the meeting at which it happened. */
export type Timed = readonly [minute: number, event: Event];

/** Builds a meeting from events. Each is a decision of its own by the secretary. If none opens the meeting, it opens one minute before. */
export const held = (summons: Summons, happened: readonly Timed[], carried: readonly Agreed[] = []): Meeting =>
  [
    [-60, { type: 'SummonsReceived', summons, doubts: [], source: 'kallelse.docx' }] as const,
    [-50, { type: 'SummonsFixed', links: {}, lead: 'u-sekr', carried }] as const,
    ...(happened.some(([, { type }]) => type === 'MeetingOpened') ? [] : [[-1, { type: 'MeetingOpened' }] as const]),
    ...happened,
  ]
    .map(([minute, event], index) => ({
      seq: index + 1,
      decision: index + 1,
      at: minutes(minute),
      by: 'u-sekr',
      event: event as Event,
    }))
    .reduce(evolve, noMeeting);

/** A seat from `Name, affiliation` and other facts. An empty name is a vacant seat. */
export const seat = (id: string, written: string, more: Partial<Seat> = {}): Seat => {
  const [name = '', ...rest] = written.split(', ');
  return {
    id,
    name: name || null,
    affiliation: rest.join(', ') || null,
    role: null,
    deputisesFor: null,
    ownItemOnly: false,
    ...more,
  };
};

export const group = (name: string, ...seats: readonly Seat[]): Group => ({ name, seats });

export const sub = (letter: string, title: string, body = ''): SubItem => ({ letter, title, body, positions: [] });

/** The kallelse of an invented board in the newer form, with changes that a test wants. */
export const summonsOf = (
  items: readonly Item[],
  head: Partial<Head> = {},
  groups: readonly Group[] = [],
): Summons => ({
  meeting: {
    title: 'Mötesanteckning',
    body: 'Samverkan Norra Kusten',
    abbreviation: 'SNK',
    date: '2024-04-09',
    start: '09:00',
    end: '11:00',
    place: 'Teams',
    invited: [],
    apologies: [],
    absent: [],
    pauses: [],
    nextMeeting: null,
    closing: null,
    style: { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
    ...head,
  },
  groups,
  items,
});

/** The style of the older form. */
export const olderStyle = { numbering: '1)', letters: 'a.', position: 'below', absences: 'head' } as const;
