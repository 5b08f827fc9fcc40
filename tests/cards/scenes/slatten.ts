import type { Doubt, Item, Seat, Summons } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';

const seat = (id: string, name: string | null, affiliation: string | null, more: Partial<Seat> = {}): Seat => ({
  id,
  name,
  affiliation,
  role: null,
  deputisesFor: null,
  ownItemOnly: false,
  ...more,
});

const slot = (minutes: number, start: string, end: string) => ({ minutes, start, end });

const pdf = 'https://exempel.se/samverkan/2025/arsredovisning%202024%20(slutlig).pdf';

/** A text with a list, a table that has room for its columns, and one that has not. */
const distribution = `Medlen fördelas som **förra året**, med två ändringar:

- Nattpatrullen får ett fast belopp.
- Resten fördelas efter antal invånare.
  - Norrvik räknas för sig.

Fördelning i år

| Insats | Belopp |
| --- | --- |
| Gemensam utbildning i samordnad individuell plan | 1 200 000 kr |
| Mobila team i glesbygd | 3 450 000 kr |
| Summa | 4 650 000 kr |

Tre år i rad

| Kommun | Utfall 2023 | Utfall 2024 | Förslag 2025 |
| --- | --- | --- | --- |
| Ekby | 1 050 000 kr | 1 080 000 kr | 1 200 000 kr |
| Lunda | 410 000 kr | 415 000 kr | 450 000 kr |
| Norrvik | 2 900 000 kr | 2 950 000 kr | 3 000 000 kr |`;

const items: readonly Item[] = [
  item(1, 'Mötets öppnande', {
    formality: 'opening',
    subItems: [
      { letter: 'a', title: 'Närvaro/upprop', body: '', positions: [] },
      { letter: 'b', title: 'Övriga frågor', body: '', positions: [] },
    ],
  }),
  item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
  item(3, 'Föregående mötesanteckning', {
    formality: 'minutes approval',
    attachments: [{ title: '2025-02-10 Mötesanteckning Samverkan Södra Slätten SSS.pdf', url: pdf, place: 'before' }],
  }),
  item(4, 'Trygg hemgång', {
    kind: 'information och dialog',
    slot: slot(30, '09:10', '09:40'),
    presenters: [
      { name: 'Ingrid Holt', affiliation: 'Regionen' },
      { name: 'Jonas Vik', affiliation: 'Ekby kommun' },
    ],
    proposal: 'Samverkan Södra Slätten noterar informationen.',
  }),
  item(5, 'Årsredovisning 2024', {
    kind: 'information och ställningstagande',
    slot: slot(15, '09:40', '09:55'),
    presenters: [{ name: 'Maja Stål', affiliation: 'Kansliet' }],
    proposal:
      'Samverkan Södra Slätten ställer sig bakom årsredovisningen för 2024 och ger kansliet i uppdrag att publicera den.',
    attachments: [
      { title: 'Årsredovisning 2024, Samverkan Södra Slätten', url: pdf, place: 'after' },
      { title: 'Bildspel årsredovisning', url: null, place: 'after' },
    ],
  }),
  item(6, 'Fördelning av gemensamma medel', {
    kind: 'ställningstagande',
    slot: slot(15, '09:55', '10:10'),
    presenters: [{ name: 'Nils Ask', affiliation: 'Regionen' }],
    proposal: 'Samverkan Södra Slätten ställer sig bakom förslaget till fördelning.',
    body: distribution,
  }),
  item(7, 'Riktlinje för samordnad vårdplanering', {
    kind: 'information och ställningstagande',
    slot: slot(10, '10:10', '10:20'),
    proposal: 'Samverkan Södra Slätten föreslår remiss till berörda verksamheter.',
    subItems: [
      { letter: 'a', title: 'Barn och unga', body: '', positions: [] },
      { letter: 'b', title: 'Äldre', body: '', positions: [] },
    ],
  }),
  item(8, 'Digitala verktyg i hemsjukvården', { kind: 'information', slot: slot(20, '10:35', '10:55') }),
  item(9, 'Anmälningsärenden', { formality: 'reporting', slot: slot(5, '10:55', '11:00') }),
  item(10, 'Övriga frågor', { formality: 'other matters' }),
  item(11, 'Nästa möte', { formality: 'next meeting' }),
];

/** An invented board in full size: eleven items with a pause, three groups, a vacant seat and a deputy. */
export const summons: Summons = {
  meeting: {
    title: 'Mötesanteckning',
    body: 'Samverkan Södra Slätten',
    abbreviation: 'SSS',
    date: '2025-04-08',
    start: '09:00',
    end: '11:00',
    place: 'Teams',
    invited: [{ name: 'Ingrid Holt', affiliation: 'Regionen' }],
    apologies: ['Gun Lind'],
    absent: [],
    pauses: [{ afterItem: 7, minutes: 15 }],
    nextMeeting: null,
    closing: null,
    style: { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
  },
  groups: [
    {
      name: 'Ekby, Lunda och Norrvik (ELNO)',
      seats: [
        seat('p1', 'Astrid Berg', 'Ekby kommun', { role: 'vice chair' }),
        seat('p2', 'Bo Dal', 'Lunda kommun'),
        seat('p3', 'Cilla Fors', 'Norrvik kommun'),
        seat('p4', 'David Gran', 'Norrviks sjukhus'),
      ],
    },
    {
      name: 'Koncernledning, Regionen',
      seats: [
        seat('p5', 'Elsa Hed', 'Regionen', { role: 'chair', deputisesFor: 'utvecklingsdirektör Frida Ljung' }),
        seat('p6', 'Nils Ask', 'Regionen'),
        seat('p7', 'Gun Lind', 'Capella, regional primärvård'),
        seat('p8', 'Hanna Moberg', 'regional primärvård', { ownItemOnly: true }),
      ],
    },
    {
      name: 'Kansliet',
      seats: [
        seat('p9', 'Maja Stål', null, { role: 'secretary' }),
        seat('p10', 'Oskar Palm', null, { role: 'communicator' }),
        seat('p11', null, null),
      ],
    },
  ],
  items,
};

export const doubts: readonly Doubt[] = [
  { reason: 'pause not in the slots', line: 41, quote: '(PAUS 15 min)' },
  { reason: 'name spelt two ways', line: 28, quote: 'Hanna Moberg / Hanna Moborg' },
];

export const roster = [
  ['u1', 'Astrid Berg'],
  ['u2', 'Bo Dal'],
  ['u3', 'Fors, Cilla'],
  ['u5', 'Elsa Hed (Regionen)'],
  ['u6', 'Nils Ask'],
  ['u9', 'Maja Stål'],
  ['u10', 'Oskar Palm'],
  ['u12', 'Ingrid Holt'],
].map(([user = '', name = '']) => ({
  user: `00000000-0000-4000-8000-${user.slice(1).padStart(12, '0')}`,
  mri: `29:${user}`,
  name,
  kind: 'member' as const,
}));
