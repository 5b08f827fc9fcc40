import type { CardKey } from '../../src/cards/kit/view.ts';
import { readPress } from '../../src/cards/payload.ts';
import { answerCard } from '../../src/cards/show.ts';
import { wantedCards } from '../../src/cards/wanted.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { decide } from '../../src/meeting/decide.ts';
import { leads, type Meeting, openPosition, personOf } from '../../src/meeting/meeting.ts';
import { after } from '../support/board.ts';
import { commandOf } from './scenes/pressing.ts';
import { dataOf, inputsOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { roster } from './scenes/slatten.ts';
import { at, meetings, viewOf } from './scenes/stations.ts';

const actor = (name: string): Actor => {
  const member = roster.find((one) => one.name.includes(name));
  return { user: member?.user ?? '', name, meetingRole: 'organizer' };
};
const [chair, secretary, member] = [actor('Elsa Hed'), actor('Maja Stål'), actor('Bo Dal')];

/** The card as this person has it. */
const seenBy = (meeting: Meeting, who: Actor, key: CardKey) =>
  shown(
    key,
    viewOf(meeting, {
      viewer: leads(meeting, who.user) ? 'lead' : 'everyone',
      you: personOf(meeting, who.user)?.id ?? null,
    }),
  );

/** The card of the open position has its id in its key. */
const keyOf = (meeting: Meeting, on: CardKey | 'position'): CardKey =>
  on === 'position' ? `position ${openPosition(meeting)?.id}` : on;

/** Presses a button of a card as a client does: with what its inputs hold, but for what is given. */
const pressed =
  (who: Actor, on: CardKey | 'position', title: string, given: Readonly<Record<string, string>> = {}) =>
  (meeting: Meeting) => {
    const card = seenBy(meeting, who, keyOf(meeting, on));
    const held = Object.entries(inputsOf(card)).map(([id, { value }]) => [id, value ?? '']);
    const read = readPress({ ...Object.fromEntries(held), ...given, ...(dataOf(card, title) as object) });
    if (!read) throw new Error(`${title} is no press`);
    const next = after(meeting, who, commandOf(read.press, read.inputs, meeting), at('09:00') + meeting.seq * 60_000);
    expect(answerCard(read.press, viewOf(next))).not.toBeNull();
    return next;
  };

test('a whole meeting can be held with the buttons of its cards alone', () => {
  const steps = [
    pressed(secretary, 'summons', 'Använd kallelsen'),
    pressed(chair, 'agenda', 'Öppna mötet'),
    pressed(member, 'roll call', 'Jag är här'),
    pressed(secretary, 'roll call', 'Spara upprop', { 'away-p4': 'true' }),
    pressed(chair, 'item 1', 'Nästa punkt'),
    pressed(chair, 'item 2', 'Klubba'),
    pressed(chair, 'agenda', 'Nästa punkt'),
    pressed(chair, 'item 3', 'Klubba'),
    pressed(chair, 'item 3', 'Nästa punkt'),
    pressed(chair, 'item 4', 'Noterar informationen'),
    pressed(chair, 'item 4', 'Nästa punkt'),
    pressed(chair, 'item 5', 'Ta ställning'),
    pressed(member, 'position', 'Bekräfta'),
    pressed(member, 'position', 'Synpunkt', { text: 'Bra årsredovisning.' }),
    pressed(secretary, 'position', 'Ändra lydelsen', { wording: 'SSS ställer sig bakom årsredovisningen.' }),
    pressed(member, 'position', 'Avvikande mening', { text: 'Jag står inte bakom den.' }),
    pressed(secretary, 'position', 'Bekräftat muntligt'),
    pressed(chair, 'position', 'Klubba'),
    pressed(chair, 'item 5', 'Nästa punkt'),
  ];
  const meeting = steps.reduce((so, step) => step(so), meetings.draft);
  const [noted, position] = meeting.positions;
  expect(noted).toMatchObject({ item: 4, outcome: 'noted' });
  expect(position).toMatchObject({ text: 'SSS ställer sig bakom årsredovisningen.', revision: 2, outcome: 'amended' });
  expect(position?.dissents).toMatchObject([{ person: 'p2' }]);
  expect(position?.confirmations.every(({ how }) => how === 'orally')).toBe(true);
  expect(wantedCards(meeting).filter((key) => key.startsWith('position'))).toEqual([`position ${position?.id}`]);
  expect(textsOf(seenBy(meeting, member, 'item 5'))).toContain('✓ Ändrad lydelse');
});

test('the chair can pause, go back, and close once every outcome is there', () => {
  const open = [
    pressed(chair, 'agenda', 'Paus', { minutes: '15' }),
    pressed(chair, 'agenda', 'Återuppta'),
    pressed(chair, 'agenda', 'Föregående punkt'),
  ].reduce((so, step) => step(so), meetings.atSix);
  expect(open.pauses).toMatchObject([{ minutes: 15 }]);
  const last = [
    pressed(secretary, 'item 11', 'Spara nästa möte', { date: '2025-06-03', start: '13:00' }),
    pressed(secretary, 'roll call', 'Koppla kontot', { user: actor('Fors, Cilla').user, person: 'p3' }),
  ].reduce((so, step) => step(so), meetings.atLast);
  expect(last.nextMeeting).toEqual({ date: '2025-06-03', start: '13:00', end: null });
  expect(personOf(last, actor('Fors, Cilla').user)?.name).toBe('Cilla Fors');
  const close = readPress(dataOf(seenBy(last, chair, 'agenda'), 'Avsluta mötet'));
  if (!close) throw new Error('closing is no press');
  const command = commandOf(close.press, { words: 'Tack.' }, last);
  expect(decide(last, command, { by: chair, at: at('11:00') })).toEqual({ reason: 'outcome missing', items: [6, 7] });
});
