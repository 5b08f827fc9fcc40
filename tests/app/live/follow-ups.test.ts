import { kallelse } from '../../support/at-the-desk.ts';
import { dahl, ek } from '../../support/board.ts';
import { openOffice } from '../../support/office.ts';
import { hold, lookedUp, read, type Step, summon } from './live-meeting.ts';

/** What is to be followed up in each form the boards use, as typed and as printed. */
const followUps: readonly (readonly [row: string, what: string, typed: string, printed: string])[] = [
  [
    'H1',
    'back at the next meeting',
    'Förstudien återrapporteras; Olle Berg; nästa möte',
    'Förstudien återrapporteras. Ansvarig: Olle Berg. När: nästa möte.',
  ],
  [
    'H1',
    'back at the meeting of a month',
    'Reviderad rutin tas upp för ställningstagande;; novembermötet',
    'Reviderad rutin tas upp för ställningstagande. När: novembermötet.',
  ],
  [
    'H2',
    'who leads it, and who is to find a helper',
    'Leda förstudien; Eva Rosén, med en person som Karin Ek föreslår',
    'Leda förstudien. Ansvarig: Eva Rosén, med en person som Karin Ek föreslår.',
  ],
  [
    'H5',
    'asked of the members before they meet again',
    'Förbered exempel på arbetssätt från det egna området; alla ledamöter; till nästa möte',
    'Förbered exempel på arbetssätt från det egna området. Ansvarig: alla ledamöter. När: till nästa möte.',
  ],
  [
    'H6',
    'material to be sent, to whom and how',
    'Skicka stödmaterialet till delregionerna med e-post; beredningen; före deras träff',
    'Skicka stödmaterialet till delregionerna med e-post. Ansvarig: beredningen. När: före deras träff.',
  ],
  [
    'H6',
    'material to be published',
    'Presentationen läggs ut på webbplatsen',
    'Presentationen läggs ut på webbplatsen.',
  ],
  [
    'H7',
    'handed over to another body at its meeting',
    'Underlaget lämnas över till det politiska samrådet; beredningen; samrådets möte 23 maj',
    'Underlaget lämnas över till det politiska samrådet. Ansvarig: beredningen. När: samrådets möte 23 maj.',
  ],
  [
    'H8',
    'a new rule of procedure',
    'Samrådets dagordning skickas ut med kallelsen; sekreterarna; från och med nu',
    'Samrådets dagordning skickas ut med kallelsen. Ansvarig: sekreterarna. När: från och med nu.',
  ],
  [
    'H9',
    'views to a person for each principal, with a change at a date',
    'Synpunkter som gäller regionen lämnas till Karin Ek; de som gäller kommunerna till Per Lund, från 1 september till Lena Brink; ledamöterna; löpande',
    'Synpunkter som gäller regionen lämnas till Karin Ek; de som gäller kommunerna till Per Lund, från 1 september till Lena Brink. Ansvarig: ledamöterna. När: löpande.',
  ],
];
const printed = followUps.map(([, , , line]) => line);

const opening: readonly Step[] = [
  [0, ek, 'öppna mötet'],
  [1, dahl, { press: 'roll call' }],
  [5, ek, 'klubba punkt 2'],
  [10, ek, 'punkt 3'],
];
const closing: readonly Step[] = [
  [40, ek, 'noterar'],
  [50, ek, 'avsluta mötet'],
];

/** The minutes of a meeting that agreed on them all. */
const agreed = async () => {
  const office = await summon(await openOffice(), kallelse);
  await hold(office, opening);
  await hold(
    office,
    followUps.map(([, , typed], index) => [11 + index, dahl, `uppföljning ${typed}`]),
  );
  await hold(office, closing);
  return { office, lines: (await read(office)).lines };
};

/** The minutes of the meeting after, from a kallelse that differs from the first. */
const after = async ({ office }: Awaited<ReturnType<typeof agreed>>, kallelseAfter: string) => {
  await summon(office, kallelseAfter.replace('9 april', '11 juni'));
  await hold(office, [...opening, ...closing]);
  return (await read(office)).lines;
};

describe('what is to be followed up, agreed in a meeting', () => {
  let meeting: Awaited<ReturnType<typeof agreed>>;
  beforeAll(async () => {
    meeting = await agreed();
  });

  test.each(followUps)('%s %s is told under its item', (_row, _what, _typed, line) => {
    const { lines } = meeting;
    const from = lines.indexOf('Uppföljning:');
    expect(lines[from - 1]).toBe('Ställningstagande: VNK noterar informationen.');
    expect(lines.slice(from)).toContain(line);
  });

  test('H1 H2 H5 H6 H7 H8 H9 all are carried to the next meeting, in its minutes at the approval of the agenda', async () => {
    const lines = await after(meeting, kallelse);
    const from = lines.indexOf('Uppföljning sedan förra mötet:');
    expect(lines.slice(from - 1, from)).toEqual(['Dagens agenda godkänns.']);
    expect(lines.slice(from + 1, from + 1 + printed.length)).toEqual(printed);
  });
});

test('H1 H2 H5 H6 H7 H8 H9 where the previous minutes are approved, they are told there', async () => {
  const item = '2. Föregående mötesanteckning';
  const lines = await after(await agreed(), kallelse.replace('2. Godkännande av dagens agenda', item));
  expect(
    lookedUp(lines, [item, 'Föregående mötesanteckningar godkänns.', 'Uppföljning sedan förra mötet:', ...printed]),
  ).toEqual([item, 'Föregående mötesanteckningar godkänns.', 'Uppföljning sedan förra mötet:', ...printed]);
});

test('H1 one agreed for another item, also after the close, is told there', async () => {
  const office = await hold(await summon(await openOffice(), kallelse), [...opening, ...closing]);
  await hold(office, [[70, dahl, 'uppföljning punkt 2: Skicka agendan tidigare; sekreteraren']]);
  const { lines } = await read(office);
  const wanted = ['Dagens agenda godkänns.', 'Uppföljning:', 'Skicka agendan tidigare. Ansvarig: sekreteraren.'];
  expect(lookedUp(lines, wanted)).toEqual(wanted);
});
