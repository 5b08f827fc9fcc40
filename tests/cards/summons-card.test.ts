import { languages } from '../../src/i18n/languages.ts';
import type { Summons } from '../../src/meeting/summons.ts';
import { oldMinutes } from './scenes/old-minutes.ts';
import { buttonsOf, choicesOf, dataOf, inputsOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { summons } from './scenes/slatten.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const review = (...of: Parameters<typeof viewOf>) => shown('summons', viewOf(...of));

test('shows what was understood: head, doubts with their lines, items, people with roles', () => {
  const texts = textsOf(review(meetings.draft));
  expect(texts).toEqual(
    expect.arrayContaining([
      'Kallelse att granska',
      '8 april 2025 kl.\u00a009.00–11.00 · 11 punkter · 10 kallade · Teams',
      '2 saker att se över',
      languages.sv.doubts['pause not in the slots'],
      'Rad 41: (PAUS 15 min)',
      '5\\. Årsredovisning 2024',
      'Information och ställningstagande · 15\u00a0min, kl.\u00a009.40–09.55',
      'Föredragande: Ingrid Holt, Regionen och Jonas Vik, Ekby kommun',
      'Förslag: Samverkan Södra Slätten noterar informationen.',
      'Astrid Berg, Ekby kommun (vice ordförande)',
      'Elsa Hed, Regionen (ordförande, ersätter utvecklingsdirektör Frida Ljung)',
      'Hanna Moberg, regional primärvård (under sin punkt)',
      'Vakant',
    ]),
  );
});

test('shows all that an item of old minutes has, so that nothing is used unseen', () => {
  const texts = textsOf(review(oldMinutes));
  expect(texts).toEqual(
    expect.arrayContaining([
      'Samverkan Södra Slätten (SSS)',
      'Förhinder: Cilla Fors',
      'Frånvarande: Oskar Palm',
      'Nästa möte: 3 juni 2025 kl.\u00a013.00–15.00',
      'Avslutande ord: Ordföranden tackar alla och avslutar mötet.',
      'Underpunkter: a) Från kommunerna (med text) · b) Från regionen (med text)',
      'Text: Läget i länet gås igenom, kommun för kommun. · 2 tabeller',
      'Ställningstagande: a) Samverkan noterar informationen.',
      'Ställningstagande: Årsredovisningen läggs till handlingarna.',
      'Bilagor: Årsredovisning 2024, Samverkan Södra Slätten · Bildspel årsredovisning',
      'Därefter paus 15 min',
      'Därefter paus',
    ]),
  );
});

test('tells what is doubtful beside the item it is about too', () => {
  const texts = textsOf(review(oldMinutes));
  const { doubts } = languages.sv;
  const between = (from: string, to: string) =>
    texts.slice(
      texts.findIndex((text) => text.startsWith(from)),
      texts.findIndex((text) => text.startsWith(to)),
    );
  const [fourth, fifth] = [between('4\\.', '5\\.'), between('5\\.', '6\\.')];
  expect(fourth).toContain(doubts['position without label']);
  expect(fourth).not.toContain(doubts['dead link']);
  expect(fifth).toContain(doubts['dead link']);
  expect(texts.filter((text) => text === doubts['heading not understood'])).toHaveLength(1);
});

test('can be used or put aside, and nothing applies before', () => {
  const card = review(meetings.draft);
  expect(buttonsOf(card)).toEqual(['Använd kallelsen', 'Avbryt']);
  expect(textsOf(card)).toContain('Stämmer det här? Inget gäller förrän kallelsen används.');
  expect(card.summary).toMatch(/^Kallelse att granska: 8 april 2025 .* 2 saker att se över$/);
});

test('accounts of the same name are ticked, the others are chosen by hand', () => {
  const card = review(meetings.draft);
  expect(choicesOf(card, 'links')).toEqual([
    'Astrid Berg',
    'Bo Dal',
    'Fors, Cilla',
    'Elsa Hed (Regionen)',
    'Nils Ask',
    'Maja Stål',
    'Oskar Palm',
  ]);
  expect(inputsOf(card)['links']?.['value']).toMatch(/^p1:0{8}-.*,p10:/);
  expect(choicesOf(card, 'account-p4')).toEqual(['Utan Teams', 'Ingrid Holt']);
  expect(inputsOf(card)['account-p4']?.['value']).toBe('none');
});

test('an account of others says what it is, is not ticked, and one not signed in cannot be chosen', () => {
  const mixed = [
    { user: 'u-a', mri: '29:a', name: 'Astrid Berg', kind: 'external', domain: 'ekby.example' },
    { user: 'u-b', mri: '29:b', name: 'Bo Dal', kind: 'guest' },
    { user: 'u-c', mri: '29:c', name: 'Cilla Fors' },
    { user: '29:e', mri: '29:e', name: 'Elsa Hed', kind: 'anonymous' },
  ] as const;
  const card = review(meetings.draft, { roster: mixed });
  expect(inputsOf(card)['links']).toBeUndefined();
  expect(choicesOf(card, 'account-p1')).toEqual([
    'Utan Teams',
    'Astrid Berg (annan organisation, ekby.example)',
    'Bo Dal (gäst)',
    'Cilla Fors (okänd organisation)',
  ]);
  expect(choicesOf(card, 'account-p5')).not.toContain('Elsa Hed (inte inloggad)');
  expect(textsOf(card)).toContain('Kan inte kopplas till någon: Elsa Hed (inte inloggad).');
  const rollCall = shown('roll call', viewOf(meetings.rolled, { viewer: 'lead', roster: mixed }));
  expect(choicesOf(rollCall, 'user')).toEqual([
    'Astrid Berg (annan organisation, ekby.example)',
    'Bo Dal (gäst)',
    'Cilla Fors (okänd organisation)',
  ]);
  expect(inputsOf(rollCall)['user']?.['value']).toBeUndefined();
  expect(textsOf(rollCall)).toContain('Kan inte kopplas till någon: Elsa Hed (inte inloggad).');
});

test('nobody is asked about accounts where the chat is not known', () => {
  expect(inputsOf(review(meetings.draft, { roster: [] }))).toEqual({});
});

const long: Summons = {
  ...summons,
  items: Array.from({ length: 60 }, (_, index) => ({
    number: index + 1,
    title: `Punkt om samverkan ${'x'.repeat(100)}`,
    kind: null,
    formality: null,
    slot: null,
    presenters: [],
    proposal: 'Mötet noterar informationen. '.repeat(12),
    attachments: [],
    subItems: [],
    body: '',
    positions: [],
  })),
};

test('a long kallelse turns pages, and what was chosen on the way is kept', () => {
  const draft = meetings.draft.draft && { ...meetings.draft.draft, summons: long };
  const meeting = { ...meetings.draft, draft };
  const [first, second] = [
    review(meeting),
    review(meeting, { page: 1, inputs: { links: 'p1:u-1', 'account-p4': 'u-2' } }),
  ];
  expect(textsOf(first)).toContain('1\\. Punkt om samverkan '.concat('x'.repeat(100)));
  expect(textsOf(first).join()).toMatch(/Sida 1 av \d/);
  expect(buttonsOf(first)).toEqual(['Nästa sida', 'Använd kallelsen', 'Avbryt']);
  expect(buttonsOf(second)).toEqual(['Föregående sida', 'Nästa sida', 'Använd kallelsen', 'Avbryt']);
  expect(inputsOf(second)['links']?.['value']).toBe('p1:u-1');
  expect(inputsOf(second)['account-p4']?.['value']).toBe('u-2');
  expect(dataOf(second, 'Nästa sida')).toMatchObject({ klubba: { kind: 'page', page: 2, on: 'summons' } });
});

test('what was reviewed says what became of it', () => {
  expect(textsOf(review(meetings.summoned))).toContain('Kallelsen används');
  expect(textsOf(review({ ...meetings.draft, draft: null }))).toEqual(['Kallelsen lades åt sidan. Inget är ändrat.']);
});
