import { sv } from '../../src/i18n/sv.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import { evolve } from '../../src/meeting/evolve.ts';
import { leads, type Meeting, personOf } from '../../src/meeting/meeting.ts';
import { noMeeting } from '../../src/meeting/no-meeting.ts';
import { answeredSection } from '../../src/views/own/answered.ts';
import { youOf } from '../../src/views/own/you.ts';
import { sectionsOf } from '../../src/views/sections-of.ts';
import { meetings, type Step } from '../meeting/any-meeting.ts';
import { adopted, closed, fixed, meetingAfter, opening, position, received, underWay } from '../support/board.ts';
import { fc } from '../support/properties.ts';

const board = { words: sv, zone: 'Europe/Stockholm' };
const users = ['u-ek', 'u-lund', 'u-berg', 'u-dahl', 'u-alm', 'u-x'];

/** The commands of a step, with a mark in each text that a person wrote which is no decision: what it may be seen by can then be looked up. */
const marked = ([by, command, wait]: Step, at: number): Step => {
  switch (command.type) {
    case 'TakeNote':
      return [by, { ...command, text: `SECRET note ${at}` }, wait];
    case 'GiveView':
    case 'Dissent':
      return [by, { ...command, text: `said ${at}` }, wait];
    case 'AgreeFollowUp':
      return [by, { ...command, what: `SECRET task ${at}` }, wait];
    case 'OpenVersion':
      return [by, { ...command, reason: `SECRET reason ${at}` }, wait];
    default:
      return [by, command, wait];
  }
};

/** Every state that these steps lead to. */
const statesOf = (steps: readonly Step[]): readonly Meeting[] => {
  const states = [noMeeting];
  let [meeting, at] = [noMeeting, opening];
  for (const [by, command, wait] of steps.map(marked)) {
    at += wait;
    const decision = decide(meeting, command, { by, at });
    if (isRefusal(decision) || decision.length === 0) continue;
    const first = meeting.seq + 1;
    meeting = decision
      .map((event, index) => ({ seq: first + index, decision: first, at, by: by.user, event }))
      .reduce(evolve, meeting);
    states.push(meeting);
  }
  return states;
};

/** Parts by name, which everybody may see. */
const forAll = ['agenda', 'attendance', 'called', 'clock', 'head', 'minutes', 'now', 'position'];
/** What is for those who lead alone. */
const forLeads = ['findings', 'items', 'notes', 'page', 'settings', 'signing'];

const everyonesOf = (meeting: Meeting) => sectionsOf(meeting, 'everyone', opening, board);

describe('K16 what others than those who lead are shown', () => {
  test('no part of it holds what is not theirs, in any state of any meeting', () => {
    fc.assert(
      fc.property(meetings, (steps) => {
        for (const meeting of statesOf(steps)) {
          const shown = everyonesOf(meeting);
          expect(Object.keys(shown).sort()).toEqual(forAll);
          expect(JSON.stringify(shown)).not.toContain('SECRET');
          const said = shown.position?.position;
          expect([...(said?.views ?? []), ...(said?.dissents ?? [])].filter(({ by }) => by !== null)).toEqual([]);
          expect(said?.groups.flatMap(({ missing }) => missing) ?? []).toEqual([]);
          expect(shown.minutes?.unsigned).toEqual([]);
          const released = meeting.minutes.releasedVersion !== null;
          expect(released || ['none', 'draft'].includes(shown.minutes?.state ?? 'none')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('what is a viewer’s own tells nothing of others', () => {
    fc.assert(
      fc.property(meetings, (steps) => {
        for (const meeting of statesOf(steps))
          for (const user of users) {
            const own = youOf(meeting, user, 'Namnet på kontot');
            expect(JSON.stringify(own)).not.toMatch(/SECRET|said \d/);
            const names = Object.values(meeting.people).flatMap(({ name }) => (name === own.name ? [] : [name]));
            expect(names.filter((name) => JSON.stringify(own).includes(`"${name}"`))).toEqual([]);
            expect(own.leads).toBe(leads(meeting, user));
          }
      }),
      { numRuns: 60 },
    );
  });

  test('of all answers a viewer is shown their own and every one of them, in any state of any meeting', () => {
    let own = 0;
    fc.assert(
      fc.property(meetings, (steps) => {
        for (const meeting of statesOf(steps))
          for (const user of users) {
            const shown = JSON.stringify(answeredSection(meeting, user));
            const person = personOf(meeting, user)?.id;
            for (const { views, dissents } of meeting.positions)
              for (const said of [...views, ...dissents]) {
                expect(shown.includes(JSON.stringify(said.text))).toBe(said.person === person);
                own += said.person === person ? 1 : 0;
              }
            const confirmed = meeting.positions.filter(({ confirmations }) =>
              confirmations.some((one) => one.person === person),
            );
            expect(shown.split('"confirmed').length - 1).toBe(confirmed.length);
          }
      }),
      { numRuns: 60 },
    );
    expect(own).toBeGreaterThan(0);
  });

  test('the same meeting and minute give the same parts, and nothing in them is undefined or no JSON', () => {
    fc.assert(
      fc.property(meetings, (steps) => {
        for (const meeting of statesOf(steps).slice(-1)) {
          const [one, other] = [
            sectionsOf(meeting, 'lead', opening, board),
            sectionsOf(meeting, 'lead', opening, board),
          ];
          expect(one).toEqual(other);
          expect(JSON.parse(JSON.stringify(one.notes))).toEqual(one.notes);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('K16 what those who lead are shown besides', () => {
  const going = meetingAfter([
    ...underWay,
    position,
    { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text: 'SECRET' },
    { type: 'ViewGiven', position: 'b1', person: 'p3', text: 'Bra.' },
  ]);

  test('notes, the page, who is missing and who said what', () => {
    const lead = sectionsOf(going, 'lead', opening, board);
    expect(Object.keys(lead).sort()).toEqual([...forAll, ...forLeads].sort());
    expect(JSON.stringify(lead.notes)).toContain('SECRET');
    expect(JSON.stringify(lead.page)).toContain('SECRET');
    expect(lead.position?.position?.views).toEqual([{ by: 'Olle Berg', text: 'Bra.' }]);
    expect(lead.position?.position?.groups[0]?.missing).toContainEqual({ id: 'p2', name: 'Per Lund' });
    expect(everyonesOf(going).position?.position?.views).toEqual([{ by: null, text: 'Bra.' }]);
  });

  test('a note as it is printed where it has formatting, and nothing twice where it has none', () => {
    const blocksOf = (text: string) =>
      sectionsOf(
        meetingAfter([...underWay, { type: 'NoteTaken', entry: 'n1', kind: 'note', item: 3, letter: null, text }]),
        'lead',
        opening,
        board,
      ).notes?.notes[0]?.blocks;
    expect(blocksOf('Vem betalar?')).toBeNull();
    expect(blocksOf('**Vem** betalar?')).toEqual([
      { type: 'paragraph', line: [{ text: 'Vem', bold: true }, { text: ' betalar?' }] },
    ]);
    expect(blocksOf('**Vem betalar?**')).not.toBeNull();
    expect(blocksOf('Pris: 2 \\* 3')).not.toBeNull();
    expect(blocksOf('- Ett\n- Två')).toMatchObject([{ type: 'list', entries: [{}, {}] }]);
    expect(blocksOf('Ett.\n\nTvå.')).toHaveLength(2);
  });

  test('a kallelse under review is shown to nobody who only looks on', () => {
    const draft = meetingAfter([received]);
    expect(JSON.stringify(everyonesOf(draft))).not.toContain('Vårdplanering');
    expect(everyonesOf(meetingAfter([received, fixed])).head?.phase).toBe('summoned');
  });

  test('how far signing has come, before the release', () => {
    const signed = meetingAfter([
      ...[...underWay, position, adopted, closed],
      { type: 'ReviewBegun' },
      { type: 'MinutesSignedOff', person: 'p1' },
    ]);
    expect(sectionsOf(signed, 'lead', opening, board).minutes).toMatchObject({
      state: 'signing',
      unsigned: ['Per Lund'],
    });
    expect(everyonesOf(signed).minutes).toEqual({ state: 'draft', version: 1, unsigned: [] });
  });
});
