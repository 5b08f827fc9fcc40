import type { Shown } from '../../../src/cards/kit/view.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { choicesOf, inputsOf, textsOf } from '../../cards/scenes/reading.ts';
import { kallelse, presses, says, textOf } from '../../support/at-the-desk.ts';
import { berg, dahl } from '../../support/board.ts';
import { groupChat, openOffice } from '../../support/office.ts';

/** Somebody of another organisation has the chair's name, and somebody who has not signed in a member's. */
const withNamesakes = async () => {
  const office = await openOffice();
  const [external, visitor] = ['u-false', '29:1visitor'];
  await office.dependencies.rosterStore.keep(groupChat.id, [
    { user: dahl.user, name: dahl.name, mri: '29:dahl', tenant: 't', kind: 'member' },
    { user: external, name: 'Karin Ek', mri: '29:false', tenant: 'x', kind: 'external', domain: 'elsewhere.example' },
    { user: visitor, name: berg.name, mri: visitor, tenant: null, kind: 'anonymous' },
  ]);
  const [review] = await says(office, dahl, kallelse);
  return { office, review: review as Shown, external, visitor };
};

test('an account that only has the chair’s name is shown for what it is, and chosen by a person or not at all', async () => {
  const { office, review } = await withNamesakes();
  expect(inputsOf(review)['links']?.['value']).toBe('p3:u-dahl');
  expect(inputsOf(review)['account-p1']?.['value']).toBe('none');
  expect(choicesOf(review, 'account-p1')).toEqual(['Utan Teams', 'Karin Ek (annan organisation, elsewhere.example)']);
  expect(textsOf(review)).toContain('Kan inte kopplas till någon: Olle Berg (inte inloggad).');
  await presses(office, dahl, 'use summons', { links: 'p3:u-dahl', 'account-p1': 'none' });
  expect((await office.dependencies.meetings.read('meeting-1')).links).toEqual({ 'u-dahl': 'p3' });
});

test('one chosen by a person has the seat', async () => {
  const { office, external } = await withNamesakes();
  await presses(office, dahl, 'use summons', { links: 'p3:u-dahl', 'account-p1': external });
  expect((await office.dependencies.meetings.read('meeting-1')).links).toEqual({ 'u-dahl': 'p3', [external]: 'p1' });
});

test('one that has not signed in gets no seat, whatever the card is made to say', async () => {
  const { office, visitor } = await withNamesakes();
  const forged = await presses(office, dahl, 'use summons', { links: `p2:${visitor}` });
  expect(textOf(forged)).toBe(sv.refusals['anonymous account']);
  await presses(office, dahl, 'use summons', { links: 'p3:u-dahl' });
  await says(office, dahl, 'öppna mötet');
  const later = { meeting: 'meeting-1', on: 'roll call', kind: 'link' };
  const linked = await presses(office, dahl, 'roll call', { klubba: later as never, user: visitor, person: 'p2' });
  expect(textOf(linked)).toBe(sv.refusals['anonymous account']);
  const anonymous = { ...berg, user: visitor };
  expect(await says(office, anonymous, 'jag är här')).toEqual([sv.refusals['anonymous account']]);
  expect((await office.dependencies.meetings.read('meeting-1')).links).toEqual({ 'u-dahl': 'p3' });
});

test('one chosen by a person is ticked at the board’s next meeting, and another of the name is not', async () => {
  const { office, external } = await withNamesakes();
  await presses(office, dahl, 'use summons', { links: 'p3:u-dahl', 'account-p1': external });
  const chair = { ...berg, user: external, name: 'Karin Ek' };
  for (const said of ['öppna mötet', 'frånvarande Olle Berg', 'punkt 2', 'klubba', 'klubba punkt 3', 'avsluta mötet'])
    await says(office, chair, said);
  expect((await office.dependencies.meetings.read('meeting-1')).phase).toBe('closed');
  const ticked = async () => {
    const [review] = await says(office, dahl, kallelse);
    return inputsOf(review as Shown)['links']?.['value'];
  };
  expect(await ticked()).toBe(`p1:${external},p3:u-dahl`);
  const others = await office.dependencies.rosterStore.get(groupChat.id);
  const replaced = others.map((one) =>
    one.user === external ? { ...one, user: 'u-other', kind: 'member' as const } : one,
  );
  await office.dependencies.rosterStore.keep(groupChat.id, replaced);
  expect(await ticked()).toBe('p3:u-dahl');
});
