import { sv } from '../../src/i18n/sv.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import { evolve } from '../../src/meeting/evolve.ts';
import { leads, type Meeting } from '../../src/meeting/meeting.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import type { WrittenLine } from '../../src/meeting/summons.ts';
import { summonsSection } from '../../src/views/summons/summons.ts';
import { meetings, type Step } from '../meeting/any-meeting.ts';
import { closed, dahl, ek, fixed, meetingAfter, opening, received, summons, underWay } from '../support/board.ts';
import { fc } from '../support/properties.ts';

const users = ['u-ek', 'u-lund', 'u-berg', 'u-dahl', 'u-alm', 'u-x'];
const roster = users.map((user) => ({ user, name: `Konto ${user}`, kind: 'member' as const }));
const written: readonly WrittenLine[] = [
  { number: 1, text: 'SECRET **rubrik**', heading: 1, gap: true },
  { number: 2, text: 'Ett [stycke](https://x.example/s)' },
  { number: 2, text: 'samma stycke, DÄR' },
  { number: 3, text: 'A    B', cells: [['**A**'], ['B', 'C']] },
  { number: 6, text: 'punkt', bullet: true, indent: 4 },
];

/** Every state these steps lead to; each kallelse brings its lines. */
const statesOf = (steps: readonly Step[]): readonly Meeting[] => {
  const states = [noMeeting];
  let [meeting, at] = [noMeeting, opening];
  for (const [by, command, wait] of steps) {
    at += wait;
    const decision = decide(meeting, command.type === 'GiveSummons' ? { ...command, written } : command, { by, at });
    if (isRefusal(decision) || decision.length === 0) continue;
    const first = meeting.seq + 1;
    meeting = decision
      .map((event, index) => ({ seq: first + index, decision: first, at, by: by.user, event }))
      .reduce(evolve, meeting);
    states.push(meeting);
  }
  return states;
};

const parts = ['organizer', 'presenter', 'attendee', 'none', 'unknown'] as const;

describe('K16 the kallelse under review and the accounts', () => {
  test('are shown to those who lead alone, and while nobody leads to those who may use the kallelse', () => {
    let seen = 0;
    const before = fc.constantFrom(null, meetingAfter([...underWay, closed]));
    fc.assert(
      fc.property(meetings, before, fc.constantFrom(...parts), (steps, closedBefore, meetingRole) => {
        for (const called of statesOf(steps))
          for (const user of users) {
            // A kallelse under review stands beside the chat's closed meeting, if there was one.
            const held = called.phase === 'empty' && closedBefore ? closedBefore : called;
            const shown = summonsSection({ held, called, roster }, { user, meetingRole }, sv);
            const text = JSON.stringify(shown) ?? '';
            const prepares = ['organizer', 'presenter', 'none'].includes(meetingRole);
            const gave = called.draft?.by === user && meetingRole === 'unknown';
            const reviews = called.phase === 'empty' && (prepares || gave);
            if (text.includes('SECRET')) seen += 1;
            if (!leads(called, user) && !reviews) expect(text).not.toContain('SECRET');
            if (!leads(held, user) && !reviews) expect(text).not.toMatch(/Konto|u-/);
            if (!leads(held, user) && !reviews && (held.phase !== 'empty' || meetingRole === 'attendee'))
              expect(shown).toBeNull();
          }
      }),
      { numRuns: 100 },
    );
    // Of what is secret something must be seen by somebody, else this tells nothing.
    expect(seen).toBeGreaterThan(10);
  });
});

describe('K13 what the desk shows of a kallelse', () => {
  const called = meetingAfter([
    {
      ...{ type: 'SummonsReceived', summons, source: 'kallelse.docx' },
      written,
      doubts: [
        { reason: 'date missing', line: null, quote: '' },
        { reason: 'dead link', line: 2, quote: 'stycke, DÄR' },
        { reason: 'dead link', line: 2, quote: 'Ett' },
        { reason: 'sum does not add up', line: 3, quote: 'A' },
        { reason: 'dead link', line: 99, quote: 'x' },
      ],
    },
  ]);
  const giver = called.draft?.by ?? '';
  const section = summonsSection({ held: noMeeting, called, roster }, { user: giver, meetingRole: 'unknown' }, sv);

  test('each doubt stands at its line, of several in one paragraph at the one that holds its words', () => {
    expect(section?.draft?.doubts.map(({ at }) => at)).toEqual([null, 2, 1, 3, null]);
    expect(section?.draft?.doubts[0]?.text).toBe(sv.doubts['date missing']);
  });

  test('lines read as they are meant, with what is changed beside', () => {
    const lines = section?.draft?.lines ?? [];
    expect(lines.map(({ plain }) => plain)).toEqual(['SECRET rubrik', 'Ett stycke', 'samma stycke, DÄR', '', 'punkt']);
    expect(lines.flatMap(({ cells }) => cells ?? [])).toEqual([
      { text: '**A**', plain: 'A' },
      { text: 'B\nC', plain: 'B\nC' },
    ]);
    expect(lines.map(({ heading, bullet, level }) => [heading, bullet, level]).at(-1)).toEqual([false, true, 2]);
  });

  test('a kallelse recorded before lines were kept shows what was read, and no line', () => {
    const old = meetingAfter([received]);
    const shown = summonsSection(
      { held: noMeeting, called: old, roster },
      { user: old.draft?.by ?? '', meetingRole: 'unknown' },
      sv,
    );
    expect([shown?.draft?.lines, shown?.draft?.read.items.length]).toEqual([[], 6]);
  });

  test('once it is used those who lead see the accounts, and who has which', () => {
    const meeting = meetingAfter([received, fixed]);
    const shown = summonsSection({ held: meeting, called: meeting, roster }, ek, sv);
    expect([shown?.draft, shown?.open]).toEqual([null, true]);
    expect(shown?.accounts?.people.some(({ account }) => account === dahl.user)).toBe(true);
    // The same as long as nothing of it has changed.
    expect(summonsSection({ held: meeting, called: meeting, roster }, ek, sv)?.accounts).toBe(shown?.accounts);
  });
});
