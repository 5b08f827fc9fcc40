import { monthsAfter } from '../../src/language/calendar.ts';
import { normalMonths } from '../../src/meeting/board/consultation.ts';
import type { Command } from '../../src/meeting/commands.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Recorded } from '../../src/meeting/events.ts';
import { evolve, fold } from '../../src/meeting/evolve.ts';
import { called, type Meeting } from '../../src/meeting/meeting.ts';
import { isSigned, leavesRecord, unsigned } from '../../src/meeting/minutes/minutes-state.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import { takers } from '../../src/meeting/people/seats.ts';
import { opening } from '../support/board.ts';
import { fc } from '../support/properties.ts';
import { actor, meetings, type Step } from './any-meeting.ts';

interface Taken {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly events: readonly Recorded[];
}

/** Runs the commands, and hands over each step that recorded something. */
const run = (steps: readonly Step[]): readonly Taken[] => {
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
    if (before.phase !== 'closed' || events.every(({ event }) => leavesRecord(event))) return;
    const recordOf = (meeting: Meeting) => ({ ...meeting, minutes: null, settings: [], seq: 0, past: null });
    if (events.some(({ event }) => event.type === 'Undone') && events[0]?.event.type === 'Undone') {
      expect(recordOf(after)).toEqual(recordOf(before));
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
    const takenBack = events.some(({ event }) => event.type === 'Undone');
    for (const position of after.positions) {
      const was = before.positions.find(({ id }) => id === position.id);
      // No other words reach what people confirmed.
      if (was && !amended && !takenBack) expect(position.text).toBe(was.text);
      if (amended && was && was.text !== position.text) expect(position.confirmations).toEqual([]);
      const people = position.confirmations.map(({ person }) => person);
      expect(new Set(people).size).toBe(people.length);
      expect(position.dissents.filter(({ person }) => people.includes(person))).toEqual([]);
    }
  });
});

test('every seat of the kallelse has one holder, and an answer comes from one', () => {
  always(({ before, after, events }) => {
    const held = Object.values(after.people).flatMap(({ seats }) => seats);
    expect([...held].sort()).toEqual(
      called(after)
        .map(({ id }) => id)
        .sort(),
    );
    for (const { event } of events)
      if (event.type === 'PositionConfirmed') expect(takers(before).map(({ id }) => id)).toContain(event.person);
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

test('I2 a decided document has one name, is shown by it, and is decided once', () => {
  always(({ after }) => {
    const shown = after.summons?.items.flatMap(({ number, attachments }) =>
      attachments.map(({ title }) => `${number} ${title}`),
    );
    for (const { item, was, title } of after.decided) {
      expect(shown).toContain(`${item} ${title}`);
      expect(shown).not.toContain(`${item} ${was.title}`);
    }
    const predecessors = after.decided.map(({ item, was }) => `${item} ${was.title}`);
    expect(new Set(predecessors).size).toBe(predecessors.length);
  });
});

test('H3 a consultation ends after it began, and one shorter than normal says why', () => {
  always(({ before, events }) => {
    for (const { event } of events) {
      if (event.type !== 'FollowUpAgreed' || !event.consultation) continue;
      const { from, until, reason } = event.consultation;
      expect(until > from).toBe(true);
      expect(reason !== null || until >= monthsAfter(from, normalMonths(before.settings))).toBe(true);
    }
  });
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

test('a record read whole makes the meeting that its events made one after another, whatever was taken back', () => {
  const undos = fc.array(fc.record({ at: fc.nat(200), decision: fc.nat(200) }), { maxLength: 6 });
  fc.assert(
    fc.property(meetings, undos, (steps, taken) => {
      const record = run(steps).flatMap(({ events }) => events);
      const undone = taken.reduce<readonly Recorded[]>(
        (so, { at, decision }) =>
          so.toSpliced(at % (so.length + 1), 0, {
            seq: so.length + 1,
            decision: so.length + 1,
            at: opening,
            by: 'u',
            event: { type: 'Undone', decision: decision % (so.length + 1) },
          }),
        record,
      );
      expect(fold(undone)).toEqual(undone.reduce(evolve, noMeeting));
    }),
    { numRuns: 200 },
  );
});
