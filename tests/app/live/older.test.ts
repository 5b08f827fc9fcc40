import { finished, lookedUp } from './live-meeting.ts';
import { olderKallelse, olderMeeting } from './older.ts';

describe('a meeting in the older form, held in the chat and read in its finished minutes', () => {
  let document: Awaited<ReturnType<typeof finished>>;
  beforeAll(async () => {
    document = await finished(olderKallelse, olderMeeting);
  });

  test.each<[rows: string, what: string, lines: readonly string[]]>([
    ['A1', 'another title word', ['Minnesanteckningar', 'Samverkan Inlandet (SI)']],
    [
      'A3 A4 A5',
      'the year of a date without one; time and place of the same row',
      ['Datum: 9 april 2024', 'Tid: 15.00–17.00', 'Plats: Skype'],
    ],
    ['C3', 'apologies in the head', ['Kallade: Se nedan', 'Förhinder: Mats Vik och Carl-Peter Sandström.']],
    ['B5', 'a chair', ['Karin Ek (ordförande)', 'Maja Lo']],
    ['B6', 'who chairs another body is no chair here', ['Carl-Peter Sandström, Närvården, ordf, LRS']],
    [
      'B5 B7',
      'two secretaries and a communicator',
      ['Eva Dahl (sekreterare)', 'Rose Nyby (sekreterare)', 'Malin Emnér (kommunikatör)'],
    ],
    [
      'C2 C5',
      'found absent, and a presenter nobody called or invited',
      ['Frånvarande: Maja Lo.', 'Även närvarande: Ulla Strand, Regionen.'],
    ],
    ['D2', 'the matter announced', ['a. Övriga frågor', 'Ordförande i rådet', '2) Godkännande av dagens agenda']],
    ['D4', 'the agenda is approved', ['2) Godkännande av dagens agenda', 'Agendan godkänns.']],
    [
      'D5',
      'the previous minutes are approved',
      ['3) Föregående minnesanteckningar', 'Minnesanteckningar från föregående möte godkänns.'],
    ],
    [
      'E1 E2',
      'a number and sub-items with their own text',
      [
        '4) Trygg utskrivning',
        'a. Läget efter sommaren',
        'Ulla Strand, Regionen, ger en lägesrapport.',
        'b. Kort om utvärderingen',
        'Synpunkter från dialogen som följde:',
        'Viktigt att prata om både in- och utskrivning.',
      ],
    ],
    [
      'F4 F11',
      'one position for three sub-items',
      ['c. Uppstart av rådet', 'Ställningstagande: SI noterar informationen.', '5) Mobil vård – vad blir nästa steg?'],
    ],
    [
      'E9 E16',
      'annexes by name, and what the dialogue starts from',
      [
        'Bilagor: Slutrapport Mobil vård 2018; Breddinförande av mobil vård, Karin Åhl',
        'Dialog utifrån bifogade rapporter och nästa steg.',
      ],
    ],
    [
      'F3 F5 F7 F12',
      'an opinion in the text, the position with its deliverable below',
      [
        'SI är positiva till gemensamt ansvar.',
        'Ställningstagande: SI ställer sig bakom rekommendationen. Uppdragshandling tas fram till nästa möte.',
      ],
    ],
    [
      'E6',
      'a title without its internal note',
      ['6) Riktlinje vid oro för barnet', '(15 minuter)', 'Medskick till de föredragande:'],
    ],
    [
      'F8 G4',
      'a remiss after a message',
      [
        'Kalla det riktlinje.',
        'Ställningstagande: SI ställer sig bakom förslaget och föreslår remiss till berörda verksamheter.',
      ],
    ],
    [
      'C7 E17 G2',
      'an earlier report, and who raised a matter for whom',
      ['Rapporten anmäldes vid mötet den 14 februari.', 'Olle Berg (LRS) lyfte frågan om en gemensam krisplan.'],
    ],
    [
      'F9',
      'agreed, to come back',
      ['Ställningstagande: SI enas om att en förstudie görs och att frågan sedan går tillbaka till SI.'],
    ],
    [
      'E4 F4',
      'a kind that only the title tells, and a position nobody proposed',
      [
        '8) Info om nytt samråd mellan regionen och kommunerna',
        'Information',
        'Ställningstagande: SI noterar informationen.',
      ],
    ],
    [
      'D6 F11',
      'reporting items: a lettered list, noted together',
      [
        'Ingen föredragning.',
        'a. Referensgrupp Barnuppdraget – förlängt uppdrag. Bilaga.',
        'b. Förslag till uppdragshandling om medföljande personal. Bilaga.',
        'Ställningstagande: SI noterar informationen. Inga synpunkter lämnas.',
      ],
    ],
    [
      'F10',
      'an election with its nomination',
      [
        'a. Utse ordförande till rådet.',
        'Förslag: Jan Carl, Regionen.',
        'Ställningstagande: SI ställer sig bakom förslaget, Jan Carl utses till ordförande för rådet.',
      ],
    ],
    [
      'D3 F13',
      'a matter raised late, with its note and the decision in the meeting’s own words',
      [
        'b. Dagordningen för nästa samråd (Olle Berg, Vård och omsorg Ekeby)',
        'Den skickades ut under mötet.',
        'Ställningstagande: Det bestämdes att dagordningen framöver skickas ut med kallelsen.',
      ],
    ],
    [
      'D7 E1',
      'the next meeting under a number printed otherwise',
      ['11) Mötestider 2024', 'Nästa möte är den 14 november 2024 kl. 13.00–15.00.'],
    ],
    [
      'D8 D9',
      'closing words and signatures',
      [
        'Karin Ek avslutar med att tacka Per Lund för gott samarbete.',
        'Karin Ek Per Lund',
        'ordförande vice ordförande',
      ],
    ],
  ])('%s %s', (_rows, _what, lines) => {
    expect(lookedUp(document.lines, lines)).toEqual(lines);
  });

  test('B6 C3 who had told before is not absent, and signs nothing', () => {
    expect(document.lines.filter((line) => line.includes('Carl-Peter'))).toHaveLength(2);
  });
});
