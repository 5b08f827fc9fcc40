import { readFileSync } from 'node:fs';
import { recognise } from '../../src/chat/readers/lexicon.ts';
import { sampleCommand } from '../../src/chat/readers/sample-command.ts';
import type { Verb } from '../../src/chat/readers/verb.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import { asks, berg, dahl, fixed, meetingAfter, position, received, stranger, underWay } from '../support/board.ts';

const { commands } = languages.sv.chat;
const verbs = Object.keys(commands) as Verb[];
const quotedIn = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');

const rows = readFileSync('docs/commands.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => {
    const [write = '', button = '', who = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { typed: quotedIn(write), buttons: quotedIn(button), who };
  });

test('the page lists exactly the commands that are understood, each once, in Swedish and English', () => {
  expect(rows.map(({ typed }) => typed.map((text) => recognise(text)?.verb))).toEqual(
    rows.map(({ typed }) => typed.map(() => recognise(typed[0] ?? '')?.verb)),
  );
  expect(rows.map(({ typed }) => recognise(typed[0] ?? '')?.verb).sort()).toEqual([...verbs].sort());
});

test('the page names buttons by their titles', () => {
  const { buttons, rollAnswers, rollCall } = languages.sv.cards;
  const titles: readonly string[] = [...Object.values(buttons), ...Object.values(rollAnswers), rollCall.hasCome];
  expect(rows.flatMap(({ buttons }) => buttons).filter((title) => !titles.includes(title))).toEqual([]);
});

/** Whether the rules let this person give the command at a moment when somebody may. */
const may = (verb: Verb, by: Actor): boolean => {
  const past = verb === 'summons' || verb === 'open' ? [received, fixed] : [...underWay, position];
  const command = sampleCommand(verb, meetingAfter(past));
  const decision = command && decide(meetingAfter(past), command, asks(by));
  return !(decision && isRefusal(decision) && ['only chair or secretary', 'not called'].includes(decision.reason));
};

test.each(rows.map(({ typed, who }) => [typed[0] ?? '', who]))(
  'the page is right about who may %s: %s',
  (typed, who) => {
    const verb = recognise(typed)?.verb ?? 'help';
    if (
      verb === 'review' ||
      verb === 'attendance' ||
      verb === 'fileAgain' ||
      verb === 'showNotes' ||
      verb === 'showDraft' ||
      verb === 'template' ||
      verb === 'newSummons'
    )
      return expect(who).toBe('leads');
    if (verb === 'minutes') return expect(who).toMatch(/^leads; the called/);
    const expected = { lead: true, member: !who.startsWith('leads'), stranger: who === 'all' };
    expect({ lead: may(verb, dahl), member: may(verb, berg), stranger: may(verb, stranger) }).toEqual(expected);
  },
);
