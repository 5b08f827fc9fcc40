import { readCommand } from '../../../src/app/add-in/command-body.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import { longestText } from '../../../src/meeting/text-limits.ts';
import { type Office, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { openOffice } from '../../support/office.ts';
import { fc } from '../../support/properties.ts';
import { doorOf } from './visitors.ts';

const id = 'meeting-1';
const key = 'b7e6d1f0-0000-4000-8000-000000000001';
const confirm = { type: 'Confirm', position: null, revision: null };
const note = { type: 'TakeNote', kind: 'note', item: null, letter: null, text: 'Hej.' };

const recorded = async ({ journal }: Office) => journal.read(id);
const last = async (office: Office) => {
  const all = await recorded(office);
  const { decision, by } = all.at(-1) ?? {};
  return { by, events: all.filter((one) => one.decision === decision).map(({ event }) => event) };
};

describe('K3 what is asked through the add-in', () => {
  test.each([
    [berg, 'bekräfta', confirm],
    [ek, 'paus 10', { type: 'Pause', minutes: 10 }],
    [berg, 'övrig fråga Parkering', { type: 'RaiseOtherMatter', text: 'Parkering' }],
    [dahl, 'anteckna: Hej.', note],
    [berg, 'synpunkt Bra.', { type: 'GiveView', position: null, text: 'Bra.' }],
    [ek, 'klubba', { type: 'Adopt', position: null, item: null, outcome: null, text: null }],
  ] as const)('%o: “%s” gives the events that it gives in the chat', async (by, text, command) => {
    const [chat, panel] = [await open(), await open()];
    await says(chat, by, text);
    expect(await doorOf(panel).ask(by, command)).toMatchObject({ outcome: 'done', text: null });
    expect(await last(panel)).toEqual(await last(chat));
  });

  test('information noted on an item that proposed none gets the usual sentence, as in the chat', async () => {
    const [chat, panel] = [await open(), await open()];
    for (const office of [chat, panel]) {
      await says(office, ek, 'klubba');
      await says(office, ek, 'punkt 1');
    }
    await says(chat, ek, 'klubba noteras');
    await doorOf(panel).ask(ek, { type: 'Adopt', position: null, item: null, outcome: 'noted', text: null });
    expect(await last(panel)).toEqual(await last(chat));
  });

  test('a refusal is told in the words of the chat, as plain text', async () => {
    const office = await open();
    const answer = await doorOf(office).ask(berg, { type: 'Pause', minutes: 10 });
    expect(answer).toMatchObject({ outcome: 'refused' });
    expect(answer?.text).not.toMatch(/[*\\]/);
    expect((await says(office, berg, 'paus 10'))[0]).toBe(answer?.text);
  });

  test('before there is a meeting every command is refused in words', async () => {
    const answer = await doorOf(await openOffice()).ask(ek, confirm);
    expect(answer).toEqual({ outcome: 'refused', text: expect.stringMatching(/kallelse/i) });
  });

  test('asked twice under one key it is recorded once, also at the same time and after a restart', async () => {
    const office = await open();
    const { ask, counted } = doorOf(office);
    const before = (await recorded(office)).length;
    const answers = await Promise.all([ask(dahl, note, key), ask(dahl, note, key)]);
    expect(answers.map((answer) => answer?.outcome).sort()).toEqual(['done', 'repeated']);
    expect((await ask(dahl, note, key))?.outcome).toBe('repeated');
    expect((await doorOf(office).ask(dahl, note, key))?.outcome).toBe('repeated');
    expect((await recorded(office)).length).toBe(before + 1);
    // Whether the cards showed it the first time is not known.
    expect(counted.owed).toBe(2);
  });

  test('a key is its person’s own: another’s command under the same one is carried out', async () => {
    const { ask } = doorOf(await open());
    expect((await ask(dahl, note, key))?.outcome).toBe('done');
    expect((await ask(ek, note, key))?.outcome).toBe('done');
  });
});

describe('K3 what is no command', () => {
  const refused: readonly [string, unknown][] = [
    ['nothing', null],
    ['a text', 'Confirm'],
    ['a list', [{ key, command: confirm }]],
    ['no key', { command: confirm }],
    ['a short key', { key: 'x', command: confirm }],
    ['a long key', { key: 'x'.repeat(65), command: confirm }],
    ['a key with signs', { key: 'abcdefgh\u0000', command: confirm }],
    ['another field beside', { key, command: confirm, by: ek }],
    ['another field within', { key, command: { ...confirm, by: 'u-ek' } }],
    ['a command that is none', { key, command: { type: 'Dissolve' } }],
    ['a command of the machine’s', { key, command: { type: 'ApproveMinutes' } }],
    ['a digest of one’s own', { key, command: { type: 'SignOff', whom: { self: true }, digest: 'x' } }],
    ['a release of a digest of one’s own', { key, command: { type: 'Release', digest: 'x' } }],
    ['a finding beside a command', { key, command: { type: 'Mend', finding: 'x', item: 1 } }],
    ['a setting that is none', { key, command: { type: 'SaveSettings', form: { secret: 'x' } } }],
    ['a number as text', { key, command: { type: 'Pause', minutes: '10' } }],
    ['less than nothing', { key, command: { type: 'Pause', minutes: -1 } }],
    ['no number', { key, command: { type: 'Pause', minutes: Number.NaN } }],
    ['a position that is no id', { key, command: { ...confirm, position: 'b1 or so' } }],
    [
      'an outcome that is none',
      { key, command: { type: 'Adopt', position: null, item: null, outcome: 'x', text: null } },
    ],
    ['a kind that is none', { key, command: { ...note, kind: 'secret' } }],
    ['a text without end', { key, command: { ...note, text: 'x'.repeat(longestText * 5 + 1) } }],
    [
      'people without end',
      { key, command: { type: 'ConfirmOrally', position: null, people: new Array(1e6).fill('p1') } },
    ],
    [
      'answers without end',
      {
        key,
        command: {
          type: 'CallRoll',
          answers: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`p${i}`, 'present'])),
        },
      },
    ],
    ['an answer that is none', { key, command: { type: 'CallRoll', answers: { p1: 'perhaps' } } }],
    ['both oneself and a name', { key, command: { type: 'Arrive', whom: { self: true, name: 'Karin Ek' } } }],
  ];
  test.each(refused)('%s is not carried out', async (_, body) => {
    const office = await open();
    const { door, enter } = doorOf(office);
    const before = (await recorded(office)).length;
    expect(await door.ask(await enter(ek), body)).toBeNull();
    expect((await recorded(office)).length).toBe(before);
  });

  test('whatever JSON is sent is a command in the right form, or nothing', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (value) => readCommand(value) === null && readCommand({ key, command: value }) === null,
      ),
    );
  });

  test('links and answers of five hundred people are a command, of one more none', () => {
    const people = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
    const isCommand = (command: Command) => readCommand({ key, command }) !== null;
    const fix = (count: number) => ({
      type: 'FixSummons' as const,
      links: Object.fromEntries(people(count).map((id) => [id, 'p1'])),
      version: 1,
    });
    const call = (count: number) => ({
      type: 'CallRoll' as const,
      answers: Object.fromEntries(people(count).map((id) => [id, 'present' as const])),
    });
    expect([fix(500), call(500)].map(isCommand)).toEqual([true, true]);
    expect([fix(501), call(501)].map(isCommand)).toEqual([false, false]);
  });

  test('a text too long for the record is refused in words', async () => {
    const text = 'x'.repeat(longestText + 1);
    expect(await doorOf(await open()).ask(dahl, { ...note, text } as Command)).toMatchObject({ outcome: 'refused' });
  });

  test('K9 a title too long for the agenda is refused in words', async () => {
    const title = 'x'.repeat(501);
    const answer = await doorOf(await open()).ask(dahl, { type: 'ChangeItem', item: 4, title });
    expect(answer).toMatchObject({ outcome: 'refused', text: expect.stringContaining('för lång') });
  });

  test('whoever undoes is told what was taken back, since another lead may have done it', async () => {
    const { ask } = doorOf(await open());
    await ask(dahl, { type: 'StrikeItem', item: 4 });
    expect((await ask(ek, { type: 'Undo' }))?.text).toMatch(/^Taget tillbaka: /);
  });
});
