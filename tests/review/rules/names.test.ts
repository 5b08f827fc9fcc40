import { closing, heldWith, meetingAfter, underWay } from '../live.ts';
import { found, foundIn, minutesOf } from '../reviewed.ts';

const away = (names: string): string => minutesOf('Text.').replace('Frånvarande: Siv Alm.', `Frånvarande: ${names}.`);

test('J2 a name of the absent nearly that of a called person', async () => {
  const [finding] = await found('name spelt two ways', away('Siv Allm'));
  expect(finding).toMatchObject({ quote: 'Siv Allm', other: 'Siv Alm', mend: { wording: 'Siv Alm' } });
  expect(finding?.place).toEqual({ item: 1, letter: null, line: 13 });
});

test('J2 somebody away who was never called', async () => {
  expect((await found('name not called', away('Siv Alm och Bodil Zetterqvist'))).map(({ quote }) => quote)).toEqual([
    'Bodil Zetterqvist',
  ]);
});

test('C5 a presenter need not be called', async () => {
  const text = minutesOf('Föredragande: Maja Lindroth, Regionen', 'Text.');
  expect(await found('name not called', text)).toEqual([]);
  expect(await found('name spelt two ways', text)).toEqual([]);
});

test('J2 a presenter spelt otherwise than on the list', async () => {
  const [finding] = await found('name spelt two ways', minutesOf('Föredragande: Eva Dahll, Regionen', 'Text.'));
  expect(finding).toMatchObject({ quote: 'Eva Dahll', other: 'Eva Dahl', place: { item: 4, line: 22 } });
});

test('J2 a guest nearly a called person, in a meeting held here', () => {
  const guest = { type: 'GuestAdmitted', person: 'g1', name: 'Olle Bergh', affiliation: null } as const;
  expect(foundIn('name spelt two ways', heldWith({}, guest)).map(({ other }) => other)).toEqual(['Olle Berg']);
  expect(foundIn('name spelt two ways', meetingAfter([...underWay, ...closing]))).toEqual([]);
});

test('J2 the invited and presenters need not be called, in a meeting held here', () => {
  expect(foundIn('name not called', heldWith({}))).toEqual([]);
  const away = heldWith({ head: { apologies: ['Bodil Zetterqvist'] } });
  expect(foundIn('name not called', away).map(({ quote }) => quote)).toEqual(['Bodil Zetterqvist']);
});

test('J2 somebody away is not missed in a list of those present', async () => {
  const minutes = (label: string) =>
    `Protokoll\n\nDatum: 11 februari 2027\n\n${label}: Eva Ek, ordförande; Bo Lund\nFrånvarande: Siv Dal\nFörhinder: Dan Alm\n\n1. Mötets öppnande\n2. Hemgång`;
  expect(await found('name not called', minutes('Närvarande'))).toEqual([]);
  expect(await found('name not called', minutes('Kallade'))).toHaveLength(2);
});
