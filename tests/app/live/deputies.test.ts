import type { Actor } from '../../../src/meeting/commands.ts';
import { kallelse, key, says, textOf } from '../../support/at-the-desk.ts';
import { berg, dahl, ek, lund } from '../../support/board.ts';
import { groupChat, openOffice, sender } from '../../support/office.ts';
import { hold, newest, type Step, summon } from './live-meeting.ts';

/** Per Lund is in the chat, and nobody called him. */
const holding = async (...steps: readonly Step[]) =>
  hold(await summon(await openOffice(), kallelse), [
    [0, ek, 'öppna mötet'],
    [1, dahl, { press: 'roll call' }],
    ...steps,
  ]);
type Office = Awaited<ReturnType<typeof holding>>;

const taking: readonly Step[] = [
  [5, dahl, 'punkt 3'],
  [6, dahl, 'ställningstagande'],
];

/** Links Per Lund's account to the deputy of that name. */
const linked = async (office: Office): Promise<Office> => {
  const deputy = Object.values((await newest(office)).meeting.people).find(({ name }) => name === lund.name);
  return hold(office, [[3, dahl, { press: 'link', inputs: { user: lund.user, person: deputy?.id ?? '' } }]]);
};

const pressed = async (office: Office, by: Actor, kind: string) => {
  const { id, meeting } = await newest(office);
  const [open] = meeting.positions;
  if (!open) throw new Error('no position');
  const { id: position, revision } = open;
  const klubba = { meeting: id, on: `position ${position}`, kind, position, revision };
  const press = { chat: groupChat, key: key(), verb: kind, activity: null, data: { klubba, text: 'Gärna.' } };
  return textOf(await office.desk.pressed({ ...press, sender: sender(by) }));
};

test('B8 “NAMN ersätter NAMN” lets the deputy confirm in the seat, once the account is linked', async () => {
  const named = await holding();
  expect(await says(named, dahl, 'Per Lund, Sund ersätter Olle Berg')).toEqual([
    'Per Lund är antecknad som ersättare för Olle Berg. Koppla ersättarens konto i uppropet om svaren ska komma från korten.',
  ]);
  const office = await hold(await linked(named), taking);
  expect(await pressed(office, lund, 'confirm')).toContain('1 av 2 närvarande har bekräftat');
  expect(await says(office, berg, 'bekräfta')).toEqual([
    'Per Lund ersätter dig i mötet och svarar på din plats. Skriv **jag är här** om du har kommit och tar över.',
  ]);
});

test('B8 a deputy of the chair leads the meeting from chat and cards', async () => {
  const office = await hold(await linked(await holding([2, dahl, 'Per Lund ersätter Karin Ek'])), [
    [4, lund, 'punkt 3'],
  ]);
  expect((await newest(office)).meeting.visits.at(-1)?.item).toBe(3);
  expect(JSON.stringify(await says(office, lund, 'inställningar'))).toContain('Spara inställningar');
});

test('B3 the secretary in Beredning is told politely that Beredning takes no position', async () => {
  const office = await holding(...taking);
  const no =
    'De som är kallade i Beredning tar inte ställning i det här organet. Sekreteraren kan anteckna det du vill säga, och ändra vilka som tar ställning bland organets inställningar.';
  expect(await pressed(office, dahl, 'confirm')).toBe(no);
  expect(await pressed(office, dahl, 'view')).toBe(no);
  expect(await pressed(office, dahl, 'dissent')).toBe(no);
});

test('B3 the board lets Beredning take positions, in this meeting and in its next', async () => {
  const office = await holding(...taking, [7, dahl, 'inställning tar ställning Beredning']);
  expect(await pressed(office, dahl, 'confirm')).toContain('1 av 3 närvarande har bekräftat');
  await hold(office, [
    [8, ek, 'klubba'],
    [9, ek, 'punkt 2'],
    [9, ek, 'klubba'],
    [10, ek, 'avsluta mötet'],
  ]);
  expect(JSON.stringify(await says(office, dahl, kallelse))).toContain('Alla kallade tar ställning.');
});
