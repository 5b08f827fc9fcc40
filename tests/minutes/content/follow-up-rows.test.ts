import type { Meeting } from '../../../src/meeting/meeting.ts';
import { reading } from '../../summons/reading.ts';
import { item } from '../../support/board.ts';
import { linesOf } from '../document/opened.ts';
import { held, olderStyle, summonsOf, type Timed } from '../records/record.ts';
import { replayed } from '../records/replay.ts';
import { said } from '../records/said.ts';
import { houseStyles, readBack } from '../round-trip.ts';

type Agreed = readonly [what: string, who: string | null, when: string | null];

/** Follow-ups as a secretary writes them, and as they are printed. */
const followUps: readonly (readonly [row: string, agreed: Agreed, printed: string])[] = [
  [
    'H1',
    ['Förstudien återrapporteras', 'Olle Berg', 'nästa möte'],
    'Förstudien återrapporteras. Ansvarig: Olle Berg. När: nästa möte.',
  ],
  ['H1', ['Rutinen tas upp igen.', null, 'mötet i november'], 'Rutinen tas upp igen. När: mötet i november.'],
  [
    'H2',
    ['Leda förstudien', 'Eva Rosén, med en person som Karin Ek föreslår', null],
    'Leda förstudien. Ansvarig: Eva Rosén, med en person som Karin Ek föreslår.',
  ],
  [
    'H2',
    ['Vilka forum finns för frågor?', 'arbetsgruppen', null],
    'Vilka forum finns för frågor? Ansvarig: arbetsgruppen.',
  ],
  [
    'H5',
    ['Förbered goda exempel', 'alla ledamöter', 'till nästa möte'],
    'Förbered goda exempel. Ansvarig: alla ledamöter. När: till nästa möte.',
  ],
  ['H6', ['Presentationen läggs ut på webbplatsen', null, null], 'Presentationen läggs ut på webbplatsen.'],
  [
    'H7',
    ['Underlaget lämnas till samrådet', 'beredningen', '23 maj'],
    'Underlaget lämnas till samrådet. Ansvarig: beredningen. När: 23 maj.',
  ],
  [
    'H8',
    ['Samrådets dagordning skickas med kallelsen', 'sekreterarna', 'framöver'],
    'Samrådets dagordning skickas med kallelsen. Ansvarig: sekreterarna. När: framöver.',
  ],
  [
    'H9',
    ['Synpunkter från kommunerna lämnas till Per Lund, från 1 september till Lena Brink', null, null],
    'Synpunkter från kommunerna lämnas till Per Lund, från 1 september till Lena Brink.',
  ],
];
const printed = followUps.map(([, , line]) => line);

const agenda = [
  item(1, 'Mötets öppnande', { formality: 'opening' }),
  item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
  item(3, 'Föregående mötesanteckning', { formality: 'minutes approval' }),
  item(4, 'Krisplan'),
];

/** A meeting that agreed on all of them at one item, or (null) outside the items. */
const agreedAt = (at: number | null, style = houseStyles[0]?.[1] ?? olderStyle): Meeting =>
  held(
    summonsOf(agenda, { style }),
    followUps.map(([, [what, who, when]], index) => [
      index,
      { type: 'FollowUpAgreed', entry: `u${index}`, item: at, what, who, when },
    ]),
  );

describe.each(houseStyles)('follow-ups in minutes in the %s style', (_, style) => {
  let lines: readonly string[];
  beforeAll(async () => {
    lines = await linesOf(agreedAt(4, style));
  });

  test.each(followUps)('%s %j is printed under its item, whole', (_row, _agreed, line) => {
    const from = lines.indexOf('Uppföljning:');
    expect(lines[from - 1]).toMatch(/^4[.)] Krisplan$/);
    expect(lines.slice(from)).toContain(line);
  });

  test('H1 H2 H5 H6 H7 H8 H9 they are read back from those minutes as text, and printed again', async () => {
    const { summons } = await readBack(agreedAt(4, style));
    for (const line of printed) expect(summons.items.at(-1)?.body).toContain(line);
    expect((await linesOf(replayed(summons))).slice(-printed.length)).toEqual(printed);
  });
});

test('H1 H2 H5 H6 H7 H8 H9 those of no item stand after the last, under a heading of their own', async () => {
  const lines = await linesOf(agreedAt(null));
  expect(lines.slice(lines.indexOf('Uppföljning'))).toEqual(['Uppföljning', ...printed]);
});

test('H1 H2 H5 H6 H7 H8 H9 what was left by the meeting before stands where its minutes are approved', async () => {
  const carried = followUps.map(([, [what, who, when]], at) => ({ id: `c${at + 1}`, item: null, what, who, when }));
  const lines = await linesOf({ ...agreedAt(4), carried });
  const from = lines.indexOf('Uppföljning sedan förra mötet:');
  expect(lines[from - 1]).toBe('3. Föregående mötesanteckning');
  expect(lines.slice(from + 1, lines.indexOf('4. Krisplan'))).toEqual(printed);
});

test.each([
  ['H1', 'Utkastet läggs fram på SNK-mötet i juni.'],
  ['H2', 'Olle Berg leder förstudien, och Karin Ek söker någon som kan hjälpa till.'],
  ['H3', 'En synpunktsrunda tar vanligen två månader, men den här blir en månad.'],
  ['H4', 'Frågor till samrådet föreslås bli en stående punkt.'],
  ['H5', 'Alla förbereder sig till nästa SNK-möte genom att läsa rapporten.'],
  ['H6', 'En utförligare version skickas ut längre fram.'],
  ['H7', 'Uppföljningen rapporteras framöver till Ledningsgruppen, nästa gång den 23 maj.'],
  ['H8', 'Samrådets dagordning skickas framöver ut till SNK i samband med kallelsen.'],
  ['H9', 'Kommunernas synpunkter lämnas till Per Lund fram till 1 september, sedan till Lena Brink.'],
])('%s told in the text of old minutes is kept there: %s', async (_, sentence) => {
  const old = `Samverkan Norra Kusten (SNK)\nDatum: 9 april 2024\n1. Mötets öppnande\n2. Godkännande av dagens agenda\n3. Krisplan\nInformation\n${sentence}\n`;
  const { doubts, told, ...summons } = await reading(old);
  expect(summons.items[2]).toMatchObject({ body: sentence, positions: [] });
  expect(await linesOf(replayed(summons))).toContain(sentence);
});

test('L1 the minutes tell what became of what was left, and nothing that became of it after the close', async () => {
  const carried: Parameters<typeof held>[2] = [
    { what: 'Remissen', who: null, when: 'november' },
    { what: 'Planen', who: 'Siv Alm', when: 'juni' },
    { what: 'Stödet', who: null, when: null, ended: { how: 'handed over', words: 'Beredningen' } },
    { what: 'Lokalen', who: null, when: null },
  ];
  const events: readonly Timed[] = [
    [1, { type: 'FollowUpEnded', followUp: 'c1', how: 'done', words: null }],
    [2, { type: 'FollowUpMoved', followUp: 'c2', when: 'hösten' }],
    [3, { type: 'FollowUpAgreed', entry: 'u1', item: null, what: 'Ny plan', who: null, when: 'nästa möte' }],
    [4, { type: 'NextMeetingSet', date: '2024-06-11', start: null, end: null }],
    [5, { type: 'MeetingClosed', words: null }],
    [6, { type: 'FollowUpEnded', followUp: 'c4', how: 'done', words: null }],
    [7, { type: 'FollowUpMoved', followUp: 'c2', when: 'våren' }],
  ];
  const meeting = held(
    summonsOf([item(3, 'Föregående mötesanteckning', { formality: 'minutes approval' })]),
    events,
    carried,
  );
  const lines = said(meeting);
  const from = lines.indexOf('Uppföljning sedan förra mötet:');
  expect(lines.slice(from + 1, from + 5)).toEqual([
    '- Remissen. När: november. Klart.',
    '- Planen. Ansvarig: Siv Alm. När: hösten. Tidigare tid: juni.',
    '- Stödet. Överlämnad till Beredningen.',
    '- Lokalen.',
  ]);
  expect(lines).toContain('- Ny plan. När: nästa möte (11 juni 2024).');
});
