import fc from 'fast-check';
import type { Actor, Command } from '../../src/meeting/commands.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Recorded } from '../../src/meeting/events.ts';
import { evolve } from '../../src/meeting/evolve.ts';
import { isRefusal } from '../../src/meeting/grounds.ts';
import { type Meeting, noMeeting } from '../../src/meeting/meeting.ts';
import { isSigned, isStep, unsigned } from '../../src/meeting/minutes-state.ts';
import { outcomes } from '../../src/meeting/outcome.ts';
import { alm, berg, dahl, ek, links, lund, opening, stranger, summons } from '../support/board.ts';

const people = [
  'Karin Ek',
  'Per Lund',
  'Olle Berg',
  'Eva Dahl',
  'Siv Alm',
  'Ida Frost',
  'Nils Holm, Kusten',
  'Ole Berg',
];
const name = fc.constantFrom(...people);
const text = fc.constantFrom('VNK tackar.', 'VNK noterar informationen.', 'Nej.', ' ');
const number = fc.option(fc.integer({ min: 0, max: 7 }), { nil: null });
const letter = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
const answer = fc.constantFrom('present', 'absent', 'apology', 'own item');
const position = fc.option(
  fc.integer({ min: 1, max: 60 }).map((n) => `b${n}`),
  { nil: null },
);
const plain = <T extends Command['type']>(type: T) => fc.constant({ type } as Extract<Command, { type: T }>);
const whom = fc.oneof(
  fc.constant({ self: true } as const),
  name.map((n) => ({ name: n })),
);

/** Any command, sensible or not; the common road is drawn more often so that meetings get somewhere. */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'GiveSummons', summons, doubts: [], source: 'x' } as const) },
  { weight: 1, arbitrary: plain('DiscardSummons') },
  { weight: 3, arbitrary: fc.constant({ type: 'FixSummons', links } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'LinkPerson', user: 'u-x', person: 'p3' } as const) },
  { weight: 3, arbitrary: plain('OpenMeeting') },
  {
    weight: 3,
    arbitrary: fc
      .dictionary(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), answer)
      .map((answers) => ({ type: 'CallRoll' as const, answers })),
  },
  { weight: 3, arbitrary: whom.map((who) => ({ type: 'Arrive' as const, whom: who })) },
  { weight: 3, arbitrary: whom.map((who) => ({ type: 'Leave' as const, whom: who })) },
  { weight: 1, arbitrary: name.map((n) => ({ type: 'MarkAbsent' as const, name: n })) },
  { weight: 1, arbitrary: name.map((n) => ({ type: 'RecordApology' as const, name: n })) },
  {
    weight: 1,
    arbitrary: fc.tuple(name, name).map(([deputy, absent]) => ({ type: 'Deputise' as const, deputy, absent })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(number, fc.boolean())
      .map(([from, undecided]) => ({ type: 'NextItem' as const, from, undecided })),
  },
  { weight: 1, arbitrary: number.map((from) => ({ type: 'PreviousItem' as const, from })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 7 }), letter)
      .map(([item, l]) => ({ type: 'GoToItem' as const, item, letter: l })),
  },
  { weight: 1, arbitrary: fc.integer({ min: -1, max: 300 }).map((minutes) => ({ type: 'Pause' as const, minutes })) },
  { weight: 1, arbitrary: plain('Resume') },
  {
    weight: 5,
    arbitrary: fc
      .tuple(number, fc.option(text, { nil: null }))
      .map(([item, t]) => ({ type: 'OpenPosition' as const, item, letters: [], text: t })),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(position, fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }))
      .map(([p, revision]) => ({ type: 'Confirm' as const, position: p, revision })),
  },
  { weight: 2, arbitrary: text.map((t) => ({ type: 'GiveView' as const, position: null, text: t })) },
  { weight: 2, arbitrary: text.map((t) => ({ type: 'Dissent' as const, position: null, text: t })) },
  { weight: 2, arbitrary: fc.constant({ type: 'ConfirmOrally', position: null, people: 'all' } as const) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(number, fc.option(fc.constantFrom(...outcomes), { nil: null }), fc.option(text, { nil: null }))
      .map(([item, outcome, t]) => ({ type: 'Adopt' as const, position: null, item, outcome, text: t })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(number, text)
      .map(([item, t]) => ({ type: 'TakeNote' as const, kind: 'note' as const, item, letter: null, text: t })),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'CloseMeeting', words: null } as const) },
  { weight: 2, arbitrary: plain('Undo') },
  { weight: 1, arbitrary: plain('BeginReview') },
  { weight: 2, arbitrary: whom.map((who) => ({ type: 'SignOff' as const, whom: who })) },
  { weight: 2, arbitrary: plain('Release') },
  { weight: 1, arbitrary: plain('ApproveMinutes') },
  { weight: 1, arbitrary: text.map((reason) => ({ type: 'OpenVersion' as const, reason })) },
);

const actor: fc.Arbitrary<Actor> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(ek, dahl) },
  { weight: 3, arbitrary: fc.constantFrom(lund, berg, alm) },
  { weight: 1, arbitrary: fc.constant(stranger) },
);

const step = fc.tuple(actor, command, fc.integer({ min: 0, max: 600_000 }));

interface Taken {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly events: readonly Recorded[];
}

/** Runs the commands, and hands over each step that recorded something. */
const run = (steps: readonly (readonly [Actor, Command, number])[]): readonly Taken[] => {
  let meeting = noMeeting;
  let at = opening;
  const taken: Taken[] = [];
  for (const [by, asked, wait] of steps) {
    at += wait;
    const decision = decide(meeting, asked, { by, at });
    if (isRefusal(decision) || decision.length === 0) continue;
    const decisionSeq = meeting.seq + 1;
    const events = decision.map((event, i) => ({
      seq: decisionSeq + i,
      decision: decisionSeq,
      at,
      by: by.user,
      event,
    }));
    const after = events.reduce(evolve, meeting);
    taken.push({ before: meeting, after, events });
    meeting = after;
  }
  return taken;
};

type Step = readonly [Actor, Command, number];

const road: readonly Step[] = [
  [dahl, { type: 'GiveSummons', summons, doubts: [], source: 'x' }, 0],
  [dahl, { type: 'FixSummons', links }, 0],
  [ek, { type: 'OpenMeeting' }, 0],
  [ek, { type: 'CallRoll', answers: { p1: 'present', p2: 'present', p3: 'absent', p4: 'present' } }, 0],
];
const adopt = (item: number): Step => [ek, { type: 'Adopt', position: null, item, outcome: null, text: null }, 1];
const voting: readonly Step[] = [
  ...road,
  [ek, { type: 'OpenPosition', item: 3, letters: [], text: null }, 1],
  [lund, { type: 'Confirm', position: null, revision: 1 }, 1],
];
const closed: readonly Step[] = [...road, adopt(2), adopt(3), adopt(4), [ek, { type: 'CloseMeeting', words: null }, 1]];

/** Meetings from nothing, and from places that random commands seldom reach. */
const meetings = fc
  .tuple(fc.constantFrom<readonly Step[]>([], road, voting, closed), fc.array(step, { maxLength: 60 }))
  .map(([begun, steps]) => [...begun, ...steps]);
const always = (rule: (taken: Taken) => void) =>
  fc.assert(
    fc.property(meetings, (steps) => {
      for (const taken of run(steps)) rule(taken);
    }),
    { numRuns: 400 },
  );

test('presence intervals never overlap, and run forwards', () => {
  always(({ after }) => {
    for (const { presence } of Object.values(after.people)) {
      for (const [index, { from, to }] of presence.entries()) {
        const next = presence[index + 1];
        if (to !== null) expect(to).toBeGreaterThanOrEqual(from);
        if (next) expect(to).not.toBeNull();
        if (next && to !== null) expect(next.from).toBeGreaterThanOrEqual(to);
      }
    }
  });
});

test('who is absent or excused was never present, and a closed meeting holds nobody', () => {
  always(({ after }) => {
    for (const { answer: said, presence } of Object.values(after.people)) {
      if (said === 'absent' || said === 'apology') expect(presence).toEqual([]);
      if (after.phase === 'closed') expect(presence.filter(({ to }) => to === null)).toEqual([]);
    }
  });
});

test('a closed meeting does not change but by correction', () => {
  always(({ before, after, events }) => {
    if (before.phase !== 'closed' || events.every(({ event }) => isStep(event))) return;
    if (events.some(({ event }) => event.type === 'Undone') && events[0]?.event.type === 'Undone') {
      expect({ ...after, minutes: null, seq: 0, past: null }).toEqual({ ...before, minutes: null, seq: 0, past: null });
    } else {
      expect(events[0]?.event.type).toBe('CorrectionMade');
      expect(isSigned(before)).toBe(false);
    }
  });
});

test('confirmations belong to the text shown', () => {
  always(({ before, after, events }) => {
    // Taking back an amendment gives back the text it changed, with the confirmations of that text.
    const amended = events.some(({ event }) => event.type === 'PositionAmended');
    for (const position of after.positions) {
      const was = before.positions.find(({ id }) => id === position.id);
      if (amended && was && was.text !== position.text) expect(position.confirmations).toEqual([]);
      const people = position.confirmations.map(({ person }) => person);
      expect(new Set(people).size).toBe(people.length);
      expect(position.dissents.filter(({ person }) => people.includes(person))).toEqual([]);
    }
  });
});

test('at most one item, one pause and one position go on at a time', () => {
  always(({ after }) => {
    expect(after.visits.filter(({ to }) => to === null).length).toBeLessThanOrEqual(1);
    expect(after.pauses.filter(({ to }) => to === null).length).toBeLessThanOrEqual(1);
    expect(after.positions.filter(({ outcome }) => outcome === null).length).toBeLessThanOrEqual(1);
  });
});

test('asking for the same again records nothing more of a press', () => {
  fc.assert(
    fc.property(meetings, actor, (steps, by) => {
      const meeting = run(steps).at(-1)?.after ?? noMeeting;
      const confirm: Command = { type: 'Confirm', position: null, revision: null };
      const asked = { by, at: opening + 1e9 };
      const first = decide(meeting, confirm, asked);
      if (isRefusal(first)) return;
      const once = first
        .map((event, i) => ({ seq: meeting.seq + 1 + i, decision: meeting.seq + 1, at: asked.at, by: by.user, event }))
        .reduce(evolve, meeting);
      expect(decide(once, confirm, asked)).toEqual([]);
    }),
  );
});

test('folding the events again gives the same meeting', () => {
  fc.assert(
    fc.property(meetings, (steps) => {
      const taken = run(steps);
      const again = taken.flatMap(({ events }) => events).reduce(evolve, noMeeting);
      expect({ ...again, past: null }).toEqual({ ...(taken.at(-1)?.after ?? noMeeting), past: null });
    }),
  );
});

test('nothing is released that was not signed, and what was released stays so', () => {
  always(({ before, after, events }) => {
    if (events.some(({ event }) => event.type === 'MinutesReleased')) {
      expect(before.minutes.signatures.length).toBeGreaterThan(0);
      expect(unsigned(before)).toEqual([]);
    }
    if (before.minutes.releasedVersion !== null) {
      expect(after.minutes.releasedVersion ?? 0).toBeGreaterThanOrEqual(before.minutes.releasedVersion);
    }
  });
});
