import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { find, kallelse, key, open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, sender } from '../../support/office.ts';

const alone = { ...groupChat, id: 'a:dahl', kind: 'personal', name: null, teamsMeeting: null } as const;
const sentence = 'Olle Berg berättar om läget i norr.';
type Office = Awaited<ReturnType<typeof open>>;

/** The titles of the card's buttons, in their order. */
const titlesOf = (card: unknown): readonly string[] =>
  [...JSON.stringify(card).matchAll(/"type":"Action.Execute","title":"([^"]+)"/g)].map(([, title = '']) => title);
const pressesOn = (office: Office, by: Actor, card: unknown, as: string, text = sentence) => {
  const klubba = { ...(find(card, 'keep note') as object), as };
  return office.desk.pressed({
    chat: alone,
    sender: sender(by),
    key: key(),
    verb: 'keep note',
    data: { klubba, text },
  });
};
const entriesOf = async (office: Office) =>
  (await office.dependencies.meetings.read('meeting-1')).entries.map(({ kind, item, text }) => [kind, item, text]);

test('a plain sentence in a lead’s own chat is offered as a note, and recorded with one press', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  expect(titlesOf(card)).toEqual(['Anteckning', 'Dialog', 'Medskick']);
  expect(JSON.stringify(card)).toContain(sentence);
  expect(await entriesOf(office)).toEqual([]);
  const answer = JSON.stringify(await pressesOn(office, dahl, card, 'dialogue'));
  expect(answer).toContain('✓ Dialog 1 står under Punkt 3. Vårdplanering');
  expect(await entriesOf(office)).toEqual([['dialogue', 3, sentence]]);
});

test('the last choice of that person comes first, not that of another', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  await pressesOn(office, dahl, card, 'message');
  expect(titlesOf((await says(office, dahl, 'En sak till, tack.', alone))[0])).toEqual([
    'Medskick',
    'Anteckning',
    'Dialog',
  ]);
  expect(titlesOf((await says(office, ek, 'En sak till, tack.', alone))[0])).toEqual([
    'Anteckning',
    'Dialog',
    'Medskick',
  ]);
});

test('the last choice of that person comes first in the board’s next meeting too', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  await pressesOn(office, dahl, card, 'message');
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  await says(office, dahl, kallelse.replace('9 april 2024', '11 juni 2024'));
  const press = (by: Actor, on: string, kind: string) =>
    office.desk.pressed({
      ...{ chat: groupChat, key: key(), verb: kind, sender: sender(by) },
      data: { klubba: { meeting: 'meeting-2', on, kind }, links: 'p1:u-ek,p3:u-dahl' },
    });
  await press(dahl, 'summons', 'use summons');
  await press(ek, 'agenda', 'open');
  await says(office, ek, 'punkt 3');
  const offered = async (by: Actor) => titlesOf((await says(office, by, 'En sak till, tack.', alone))[0]);
  expect(await offered(dahl)).toEqual(['Medskick', 'Anteckning', 'Dialog']);
  expect(await offered(ek)).toEqual(['Anteckning', 'Dialog', 'Medskick']);
});

test('the note stands under the item that was on when it was written, as it was changed in the card', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  await says(office, ek, 'klubba');
  await says(office, ek, 'punkt 2');
  await pressesOn(office, dahl, card, 'note', 'Läget i norr är gott.');
  expect(await entriesOf(office)).toEqual([['note', 3, 'Läget i norr är gott.']]);
});

test('a card that is pressed again records nothing more, and says where the note is', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  await pressesOn(office, dahl, card, 'note');
  const again = JSON.stringify(await pressesOn(office, dahl, card, 'dialogue'));
  expect(again).toContain('✓ Anteckning 1 står under Punkt 3');
  expect(await entriesOf(office)).toHaveLength(1);
});

test('an emptied text is asked for again', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  expect(titlesOf(await pressesOn(office, dahl, card, 'note', ' '))).toEqual(['Anteckning', 'Dialog', 'Medskick']);
  expect(await entriesOf(office)).toEqual([]);
});

test('nothing is offered in the meeting’s chat, to members, for one word, or after the close', async () => {
  const office = await open();
  const isPlain = (answers: readonly unknown[]) => expect(titlesOf(answers[0])).toEqual([]);
  isPlain(await says(office, dahl, sentence));
  isPlain(await says(office, berg, sentence, alone));
  isPlain(await says(office, dahl, 'klubbba', alone));
  for (const text of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, text);
  isPlain(await says(office, dahl, sentence, alone));
});

test('a command is carried out, and the gavel with other words is asked about', async () => {
  const office = await open();
  expect(titlesOf((await says(office, dahl, `anteckna ${sentence}`, alone))[0])).toEqual([]);
  expect(await entriesOf(office)).toEqual([['note', 3, sentence]]);
  await says(office, dahl, 'klubba bordet hårt', alone);
  expect((await office.dependencies.meetings.read('meeting-1')).positions[0]?.outcome).toBeNull();
});

test('a member who presses an altered card is refused', async () => {
  const office = await open();
  const [card] = await says(office, dahl, sentence, alone);
  expect(await pressesOn(office, berg, card, 'note')).toEqual({
    type: 'message',
    text: sv.refusals['only chair or secretary'],
  });
});

test('the draft of an item is shown as the minutes will have it, to leads in their own chat alone', async () => {
  const office = await open();
  await says(office, dahl, 'anteckna **Läget** är [gott](https://exempel.se/a_b).', alone);
  const [draft] = await says(office, dahl, 'utkast', alone);
  expect(draft).toContain('**3\\. Vårdplanering**'.replace('\\', ''));
  expect(draft).toContain('**Läget** är [gott](https://exempel.se/a_b).');
  expect(String(await says(office, dahl, 'utkast punkt 2', alone))).toContain('Godkännande av dagens agenda');
  expect(await says(office, dahl, 'utkast')).toEqual([sv.chat.notes.draftInPrivate]);
  for (const chat of [groupChat, alone])
    expect(await says(office, berg, 'utkast', chat)).toEqual([sv.refusals['only chair or secretary']]);
  expect(String(await says(office, dahl, 'utkast punkt 99', alone))).not.toContain('Vårdplanering');
});
