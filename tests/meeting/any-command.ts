import type { Command } from '../../src/meeting/commands.ts';
import type { ItemChange } from '../../src/meeting/events.ts';
import { outcomes } from '../../src/meeting/position/outcome.ts';
import { links } from '../support/board.ts';
import { fc } from '../support/properties.ts';
import { summons } from './any-summons.ts';

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
const note = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((n) => `n${n}`),
  fc.record({ number: fc.integer({ min: 1, max: 3 }), item: number }),
);
const answer = fc.constantFrom('present', 'absent', 'apology', 'own item');
const position = fc.option(
  fc.integer({ min: 1, max: 60 }).map((n) => `b${n}`),
  { nil: null },
);
const someItem = fc.integer({ min: 0, max: 9 });
const place = fc.oneof(
  someItem.map((before) => ({ before })),
  someItem.map((after) => ({ after })),
);
const plain = <T extends Command['type']>(type: T) => fc.constant({ type } as Extract<Command, { type: T }>);
const whom = fc.oneof(
  fc.constant({ self: true } as const),
  name.map((n) => ({ name: n })),
);

/** Any command, sensible or not; the common road is drawn more often so that meetings get somewhere. */
/** Any command, with ids and texts that fit the invented board, or nearly. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ type: 'GiveSummons', summons, doubts: [], source: 'x' } as const) },
  { weight: 1, arbitrary: plain('DiscardSummons') },
  { weight: 3, arbitrary: fc.constant({ type: 'FixSummons', links } as const) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('Reword' as const),
      item: number,
      from: text,
      to: fc.constantFrom('', 'VNK'),
    }),
  },
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
    weight: 3,
    arbitrary: fc
      .tuple(text, fc.option(place, { nil: null }), fc.option(fc.integer({ min: 0, max: 700 }), { nil: null }))
      .map(([title, at, minutes]) => ({
        type: 'AddItem' as const,
        title,
        at,
        minutes,
        presenters: [],
        proposal: null,
        attachments: [],
      })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(someItem, place).map(([item, at]) => ({ type: 'MoveItem' as const, item, at })),
  },
  { weight: 2, arbitrary: someItem.map((item) => ({ type: 'StrikeItem' as const, item })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        someItem,
        fc.constantFrom<ItemChange>(
          { title: 'Budget' },
          { minutes: 5 },
          { minutes: null },
          { proposal: 'VNK tackar.' },
        ),
      )
      .map(([item, change]) => ({ type: 'ChangeItem' as const, item, ...change })),
  },
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
  {
    weight: 2,
    arbitrary: fc
      .tuple(note, text, fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }))
      .map(([n, t, base]) => ({ type: 'ChangeNote' as const, note: n, text: t, base })),
  },
  { weight: 1, arbitrary: note.map((n) => ({ type: 'RemoveNote' as const, note: n })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('done' as const, 'handed over' as const, 'struck' as const),
        text,
      )
      .map(([n, how, words]) => ({ type: 'EndFollowUp' as const, followUp: { number: n }, how, words })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), text)
      .map(([n, when]) => ({ type: 'MoveFollowUp' as const, followUp: { number: n }, when })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(note, fc.integer({ min: 0, max: 7 }), letter)
      .map(([n, item, l]) => ({ type: 'MoveNote' as const, note: n, item, letter: l })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(number, position)
      .map(([from, p]) => ({ type: 'AdoptAndNext' as const, from, position: p, outcome: null, text: null })),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(null, 3, 4),
        fc.constantFrom(null, '1', '2', 'plan', 'Budget'),
        fc.constantFrom(null, 'https://example.org/ny', 'ny'),
      )
      .map(([item, document, url]) => ({ type: 'DecideDocument' as const, item, document, url })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(null, '2024-04-30', '2024-02-30'),
        fc.constantFrom(null, '2024-05-31', { months: 1 }, { months: 2 }, { weeks: 0 }),
        fc.constantFrom(null, '2024-06-11'),
        fc.option(text, { nil: null }),
      )
      .map(([from, until, meeting, reason]) => ({
        type: 'StartConsultation' as const,
        item: null,
        what: 'Riktlinje',
        recipients: 'kommunerna',
        from,
        until,
        meeting,
        reason,
      })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 3 }).map((value) => ({
      type: 'ChangeSetting' as const,
      setting: { name: 'consultation' as const, value },
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('yes' as const, 'no' as const).map((value) => ({
      type: 'ChangeSetting' as const,
      setting: { name: 'takes positions' as const, of: 'Beredning', value },
    })),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'CloseMeeting', words: null } as const) },
  { weight: 2, arbitrary: plain('Undo') },
  { weight: 1, arbitrary: plain('BeginReview') },
  { weight: 2, arbitrary: whom.map((who) => ({ type: 'SignOff' as const, whom: who })) },
  { weight: 2, arbitrary: plain('Release') },
  { weight: 1, arbitrary: plain('ApproveMinutes') },
  { weight: 1, arbitrary: text.map((reason) => ({ type: 'OpenVersion' as const, reason })) },
);
