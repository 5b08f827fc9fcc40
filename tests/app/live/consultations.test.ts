import { show } from '../../../src/cards/show.ts';
import { kallelse, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { openOffice, privateChat } from '../../support/office.ts';
import { hold, newest, read, type Step, summon } from './live-meeting.ts';

/** The meeting of 2 September 2024, at its third item. */
const september = kallelse.replace('9 april 2024', '2 september 2024');
const opening: readonly Step[] = [
  [0, ek, 'öppna mötet'],
  [1, dahl, { press: 'roll call' }],
  [2, ek, 'klubba punkt 2'],
  [3, ek, 'punkt 3'],
];
const held = async (...steps: readonly Step[]) =>
  hold(await summon(await openOffice(), september), [...opening, ...steps]);
const closes: Step = [50, ek, 'avsluta mötet'];

const november: Step = [10, dahl, 'nästa möte 2024-11-05'];
const round = 'synpunktsrunda Riktlinje för utskrivning; kommunerna och sjukhusen';
const flagged = 'efter att kallelsen till mötet tisdag 5 november 2024 skickas (tisdag 29 oktober 2024)';

test('H3 a two-month round for a November meeting is flagged when it is typed, and by the proof-reader', async () => {
  const office = await held(november);
  const answer = String(await says(office, dahl, round));
  expect(answer).toContain('inne lördag 2 november 2024');
  expect(answer).toContain(flagged);
  await hold(office, [[40, ek, 'noterar'], closes]);
  expect(JSON.stringify(await says(office, dahl, 'granska', privateChat))).toContain(
    'efter att kallelsen till mötet 5 november 2024 skickas (29 oktober 2024)',
  );
});

test('H3 a one-month round is asked why, and then fine', async () => {
  const office = await held(november);
  expect(String(await says(office, dahl, `${round}; 1 månad`))).toContain('Skriv samma sak igen med skälet sist');
  expect((await newest(office)).meeting.followUps).toEqual([]);
  expect(String(await says(office, dahl, `${round}; 1 månad; skäl: nytt system i höst`))).not.toContain('efter att');
  await hold(office, [[40, ek, 'noterar'], closes]);
  const { lines } = await read(office);
  expect(lines).toContain(
    'Synpunktsrunda: Riktlinje för utskrivning. Mottagare: kommunerna och sjukhusen. Tid: 2 september 2024 – 2 oktober 2024, inför mötet 5 november 2024. Skäl: nytt system i höst.',
  );
  expect(JSON.stringify(await says(office, dahl, 'granska', privateChat))).not.toContain('synpunktsrundan');
});

test('H3 where the next meeting is set after it, that answer flags it', async () => {
  const office = await held([9, dahl, round]);
  expect(String(await says(office, dahl, 'nästa möte 2024-11-05'))).toContain(flagged);
});

test('H3 something missing is asked for with an example, and a member is told who does it', async () => {
  const office = await held();
  expect(String(await says(office, dahl, 'synpunktsrunda Riktlinje'))).toContain(
    'Till exempel: **synpunktsrunda Riktlinje; kommunerna; 1 månad; skäl: ny lag i höst**',
  );
  expect(String(await says(office, berg, round))).toContain('ordföranden eller sekreteraren');
});

test('H3 it is carried to the next meeting with the day it is for, and so is what is normal for the board', async () => {
  const office = await held(
    [8, dahl, 'inställning synpunktsrunda 1 månad'],
    [9, dahl, 'inställning utskick 14 dagar'],
    november,
    [11, dahl, round],
    [40, ek, 'noterar'],
    closes,
  );
  await read(office);
  await summon(office, kallelse.replace('9 april 2024', '5 november 2024'));
  await hold(office, [...opening, [20, dahl, 'nästa möte 2024-12-10']]);
  const { id, chat, meeting } = await newest(office);
  const card = JSON.stringify(show('item 2', await office.viewing.own(id, meeting, chat, ek.user)));
  expect(card).toContain('2 oktober 2024, inför mötet 5 november 2024.');
  expect(String(await says(office, dahl, `${round}; från 5 november`))).toContain('tisdag 26 november 2024');
  await hold(office, [[40, ek, 'noterar'], closes]);
  const { lines } = await read(office);
  expect(lines).toContain(
    'Synpunktsrunda: Riktlinje för utskrivning. Mottagare: kommunerna och sjukhusen. Tid: 2 september 2024 – 2 oktober 2024, inför mötet 5 november 2024.',
  );
});
