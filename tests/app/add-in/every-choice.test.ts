import { readCommand } from '../../../src/app/add-in/command-body.ts';
import type { Command, CommandOf } from '../../../src/meeting/commands.ts';
import type { EntryKind, RollAnswer } from '../../../src/meeting/events.ts';
import { outcomes } from '../../../src/meeting/position/outcome.ts';
import type { Attachment } from '../../../src/meeting/summons.ts';

const key = 'b7e6d1f0-0000-4000-8000-000000000001';

/** All of a choice; one that is new does not compile until it is tried here. */
const all = <T extends string>(choices: Readonly<Record<T, true>>): readonly T[] => Object.keys(choices) as T[];

const answers = all<RollAnswer>({ present: true, absent: true, apology: true, 'own item': true });
const kinds = all<EntryKind>({ note: true, dialogue: true, message: true, question: true });
const ends = all<CommandOf<'EndFollowUp'>['how']>({ done: true, 'handed over': true, struck: true });
const places = all<Attachment['place']>({ before: true, after: true });

const adopted = { position: null, text: null, referral: { to: 'Styrgruppen', until: 'juni' } };
const asked = { item: 3, what: 'Planen', recipients: 'Alla', from: '2024-04-09', meeting: null, reason: null };

const commands: readonly Command[] = [
  ...answers.map((answer) => ({ type: 'CallRoll', answers: { p1: answer } }) as const),
  ...kinds.map((kind) => ({ type: 'TakeNote', kind, item: 3, letter: 'a', text: 'Hej.' }) as const),
  ...ends.map((how) => ({ type: 'EndFollowUp', followUp: 'c1', how, words: null }) as const),
  ...places.map((place) => {
    const attachments = [{ title: 'Plan', url: 'https://example.org/plan', place }];
    return { type: 'ChangeItem', item: 3, attachments } as const;
  }),
  ...[{ before: 3 }, { after: 3 }].map((at) => ({ type: 'MoveItem', item: 4, at }) as const),
  ...outcomes.flatMap((outcome) => [
    { type: 'Adopt', item: 3, outcome, ...adopted } as const,
    { type: 'AdoptAndNext', from: 3, outcome, ...adopted } as const,
  ]),
  ...(['all', ['p1']] as const).map((people) => ({ type: 'ConfirmOrally', position: null, people }) as const),
  ...([null, '2024-06-01', { months: 2 }, { weeks: 3 }] as const).map(
    (until) => ({ type: 'StartConsultation', ...asked, until }) as const,
  ),
  ...[{ self: true } as const, { name: 'Karin Ek' }].map((whom) => ({ type: 'SignOff', whom }) as const),
  { type: 'Release', signed: true },
];

test.each(commands.map((command) => [JSON.stringify(command), command] as const))(
  'the panel can ask for %s',
  (_, command) => {
    expect(readCommand({ key, command })).toEqual({ key, command });
  },
);
