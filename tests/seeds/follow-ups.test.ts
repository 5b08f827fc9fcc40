import { hold, read, type Step, summon } from '../app/live/live-meeting.ts';
import { dahl } from '../support/board.ts';
import { openOffice } from '../support/office.ts';
import { imported, seed } from './reading.ts';

/** What real minutes leave to follow up: in which item, what of it stands in their text, and how a secretary would put it. */
type FollowUp = readonly [row: string, item: number, kept: RegExp, what: string, who: string, when: string];

const of2019: readonly FollowUp[] = [
  ['H5', 4, /följs upp/, 'Följa upp varför meddelanden saknas', 'processledarna', ''],
  ['H5', 4, /tas med i\s+förberedelserna/, 'Ta med sommarens erfarenheter', 'alla', 'före nästa storhelg'],
  [
    'H7',
    4,
    /framöver till Ledningsrådet/,
    'Rapportera uppföljningen till Ledningsrådet',
    'beredningsgruppen',
    'framöver',
  ],
  ['H1', 5, /fortsatt uppdrag/, 'Samordna och följa satsningen', 'partsgemensam grupp', '2019–2020'],
  ['H1', 6, /tas fram till nästa/, 'Ta fram uppdragshandling', '', 'till nästa VVG'],
  ['H3', 7, /föreslår remiss/, 'Skicka riktlinjen på remiss', 'föredragande', ''],
  ['H6', 7, /förtydliga för verksamheterna/, 'Förtydliga vilka resurser som krävs', 'föredragande', 'med remissen'],
  ['H6', 7, /genomgående benämna/, 'Kalla dokumentet riktlinje genom hela texten', 'föredragande', ''],
  ['H7', 7, /lyfta frågan nationellt/, 'Lyfta frågan till SKL', 'Barnskyddsteamet', ''],
  ['H1', 8, /går tillbaka/, 'Göra en förstudie om krisplan', 'en grupp med båda huvudmännen', 'tillbaka till VVG'],
  ['H2', 8, /lämplig representant/, 'Föreslå en representant till gruppen', 'ordföranden', ''],
  ['H4', 9, /stående punkt/, 'Ärenden till SRO på varje dagordning', 'beredningen', 'framöver'],
  ['H4', 11, /stående punkt/, 'FVM på varje dagordning', 'beredningen och delregionerna', 'framöver'],
  ['H8', 11, /utskick av kallelse/, 'Skicka SRO:s dagordning med kallelsen', 'sekreterarna', 'framöver'],
  [
    'H9',
    11,
    /meddelas/,
    'Lämna synpunkter till ordföranden; de som gäller kommunerna till vice ordföranden, sedan till hans efterträdare',
    'alla',
    'löpande',
  ],
  ['H1', 12, /Mötestider/, 'Kalla till nästa möte', 'sekreterarna', '28 november'],
];

const of2024: readonly FollowUp[] = [
  ['H6', 4, /mer detaljerad version/, 'Skicka ut en utförligare version', 'föredragande', 'senare'],
  ['H6', 4, /Vårdsamverkans hemsida/, 'Lägga ut presentationen på webbplatsen', '', ''],
  ['H5', 5, /nästa VVG-möte/, 'Förbereda dialogen om utvecklingsarbetet', 'alla', 'nästa VVG'],
  ['H6', 5, /stödmaterial/, 'Skicka stödmaterial', 'beredningsgruppen', 'före delregionernas träff'],
  ['H5', 5, /processtöd/, 'Samla goda arbetssätt', 'alla med sina processtöd', 'nästa möte'],
  ['H1', 5, /resultatrapport samt årsredovisning/, 'Ta fram resultatrapport och årsredovisning', '', 'för 2024'],
  ['H3', 7, /en månad/, 'Lämna synpunkter på rutinen', 'kommuner och utsedda verksamheter', 'inom en månad'],
  ['H1', 7, /i juni/, 'Presentera förslaget', '', 'VVG i juni'],
  ['H1', 8, /slutet av april/, 'Starta arbetsgruppen', 'processledarna', 'slutet av april'],
  ['H3', 8, /synpunktsrunda i början av september/, 'Delrapport och synpunktsrunda', '', 'september, en månad'],
  ['H1', 8, /i november/, 'Ta ställning till styrdokumentet', 'VVG', 'mötet i november'],
  ['H6', 9, /31 oktober/, 'Granska journaler', 'vårdcentralerna', '1 april–31 oktober'],
  ['H7', 10, /23 maj/, 'Lämna underlag till SRO', 'beredningen', '23 maj'],
  ['H1', 11, /återkomma om/, 'Återkomma med en mer generell uppdragshandling', 'beredningen', ''],
  ['H4', 11, /varje kommande/, 'Informera om Millennium', 'beredningen', 'varje VVG'],
  ['H2', 11, /färdiga forum/, 'Vilka forum finns för frågor under tiden?', 'arbetsgruppen', ''],
];

/** As the minutes print it. */
const printed = ([, , , what, who, when]: FollowUp): string =>
  [/\?$/.test(what) ? what : `${what}.`, who && `Ansvarig: ${who}.`, when && `När: ${when}.`].filter(Boolean).join(' ');

const agreeing = (followUps: readonly FollowUp[], undecided: readonly number[]): readonly Step[] => [
  [0, dahl, { press: 'open' }],
  [1, dahl, { press: 'roll call' }],
  [2, dahl, 'klubba punkt 2'],
  [3, dahl, 'klubba punkt 3'],
  ...[...new Set(followUps.map(([, item]) => item))].flatMap((item): readonly Step[] => [
    [5 * item, dahl, `punkt ${item}`],
    ...followUps
      .filter(([, at]) => at === item)
      .map(([, , , ...parts]): Step => [5 * item + 1, dahl, `uppföljning ${parts.join('; ')}`]),
  ]),
  ...undecided.map((item): Step => [90, dahl, `noterar ${item}`]),
  [100, dahl, 'avsluta mötet'],
];

describe.each([
  [2019 as const, of2019, []],
  [2024 as const, of2024, [4, 5, 7, 9, 10, 11]],
])('the sixteen follow-ups of %d', (year, followUps, undecided) => {
  let lines: readonly string[];
  let minutes: Awaited<ReturnType<typeof imported>>;
  beforeAll(async () => {
    minutes = await imported(year);
    const office = await summon(await openOffice(), `kallelse\n${seed(year)}`);
    await hold(office, agreeing(followUps, undecided));
    ({ lines } = await read(office));
  });

  test('are all here', () => {
    expect(followUps).toHaveLength(16);
  });

  test.each(followUps)('%s item %d keeps %s in its text, and holds “%s”', (...followUp) => {
    const [, number, kept] = followUp;
    expect(JSON.stringify(minutes.item(number))).toMatch(kept);
    const from = lines.findIndex((line) => new RegExp(`^${number}[.)] `).test(line));
    const to = lines.findIndex((line) => new RegExp(`^${number + 1}[.)] `).test(line));
    expect(lines.slice(from, to < 0 ? undefined : to)).toContain(printed(followUp));
  });
});
