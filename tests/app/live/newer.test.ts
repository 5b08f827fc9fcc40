import { finished, lookedUp } from './live-meeting.ts';
import { longName, newerKallelse, newerMeeting } from './newer.ts';

describe('a meeting in the newer form, held in the chat and read in its finished minutes', () => {
  let document: Awaited<ReturnType<typeof finished>>;
  beforeAll(async () => {
    document = await finished(newerKallelse, newerMeeting);
  });

  test.each<[rows: string, what: string, lines: readonly string[]]>([
    ['A1 A2', 'title word, the body and its abbreviation', ['Mötesanteckning', 'Vårdsamverkan Älvdalen (VÄD)']],
    [
      'A3 A4 A5',
      'the day, the hours without stray stop, the place',
      ['Datum: 9 april 2024', 'Tid: 09.00–11.00', 'Plats: Teams'],
    ],
    ['A6 A7', 'the invited apart from the called', ['Inbjudna: Ida Frost, Ove Sten och Rut Ask', 'Kallade: Se nedan']],
    [
      'B1',
      'two columns become group after group',
      ['Norra dalen', 'Tora Holm, Strandby/Ekeby', 'Bo Nyman, Norra sjukhuset', 'Skogsbygden'],
    ],
    ['B2', 'an area with its acronym', ['Lertorp, Ale, Sund (LEAS)', 'Max Dal, Primärvårdschef Sund']],
    ['B3', 'the secretariat among the called', ['Beredning Regionen', 'Eva Dahl (sekreterare)']],
    ['B4', 'a private provider with its sector', ['Eva Rosén, Vårdbolaget, regional primärvård']],
    ['B5', 'a vice chair', ['Kommunförbundet', 'Per Lund (vice ordförande)', 'Lena Brink']],
    ['B8', 'a deputy met on the day sits with the one away', ['Ulf Ros, Söderby', 'Stina Ek, Söderby *']],
    ['B8', 'both deputies have their footnotes', ['* ersätter Ulf Ros', '** ersätter utvecklingsdirektör Mona Stål']],
    ['B9', 'a vacant seat', ['Kommunikation', 'Vakant']],
    ['B10', 'the mark of who comes for an item of her own', ['Siv Alm, regional primärvård – under pres.']],
    [
      'C1 C2 C3',
      'the roll call under 1 a: told before, and found absent',
      ['a) Närvaro/upprop', 'Förhinder: Ulf Ros.', 'Frånvarande: Bo Nyman och Max Dal.'],
    ],
    ['C4', 'there for her item', ['Siv Alm var närvarande under sin mötespunkt.']],
    ['C5', 'somebody nobody called', ['Även närvarande: Jon Wall, Länsarkivet.']],
    ['C6', 'chair and vice chair present', ['Föredragande: Karin Ek, Regionen och Per Lund, Kommunförbundet']],
    ['C7', 'one person with another affiliation as presenter', ['Föredragande: Siv Alm, RE']],
    [
      'D1 D2',
      'the opening, where nothing else was raised',
      ['b) Övriga frågor', 'Inga övriga frågor.', '2. Godkännande av dagens agenda'],
    ],
    ['D4', 'the agenda is approved', ['2. Godkännande av dagens agenda', 'Dagens agenda godkänns.']],
    [
      'D5',
      'the previous minutes are approved',
      ['2024-02-13 Mötesanteckning Vårdsamverkan Älvdalen VÄD.pdf', 'Föregående mötesanteckningar godkänns.'],
    ],
    ['D7', 'the next meeting', ['Nästa möte', 'Nästa möte är den 11 juni 2024 kl. 09.00–11.00.']],
    [
      'D8 D9',
      'closing words and signatures',
      ['Karin Ek tackar för ett gott möte.', 'Karin Ek Per Lund', 'ordförande vice ordförande'],
    ],
    [
      'E1 E3 E5 E8',
      'number, kind, slot and presenter',
      [
        '4. Avvikelser vid utskrivning',
        'Information och dialog',
        '(30 minuter, kl. 09.10–09.40)',
        'Föredragande: Ida Frost, Regionen',
      ],
    ],
    ['E3 E5', 'another kind, another dash', ['6. Journalgranskning', 'Information', '(5 minuter, kl. 10.10–10.15)']],
    [
      'E3',
      'a position alone is a kind',
      ['7. Förvaltningsplan för samordnad vård', 'Ställningstagande', '(10 minuter, kl. 10.15–10.25)'],
    ],
    ['E7', 'the pause where it was taken', ['1 950 500 kr', '(PAUS 15 min)', '6. Journalgranskning']],
    [
      'E9 F2 F6',
      'a document, then the amended position with its mandate',
      [
        'Tjänsteskrivelse VÄD medel ungas hälsa 2024.pdf',
        'Ställningstagande: Vårdsamverkan Älvdalen ställer sig bakom fördelningen. Gruppen får fortsatt uppdrag.',
      ],
    ],
    [
      'E10 I4',
      'a presentation after the text',
      [
        'För mer information, se presentation:',
        'Presentation Avvikelser vid utskrivning, sammanställning för 2023, VÄD 2024-04-09 (dalen.example)',
      ],
    ],
    [
      'E10 I4 I6',
      'a document with a very long name',
      ['För mer information, se bifogat dokument:', `${longName} (dalen.example)`],
    ],
    [
      'E11',
      'a heading within the text, noted in the meeting',
      ['Slutsatser inför framtiden:', 'Utbilda löpande', 'Dela det som fungerat'],
    ],
    [
      'E13',
      'a table with its sum',
      [
        'Fördelning av medel inom området unga',
        'Gemensamma verksamheter',
        '1 650 000 kr',
        'Utvecklingsarbete i kommunerna',
        '300 500 kr',
        'Summa',
        '1 950 500 kr',
      ],
    ],
    [
      'E16 F3',
      'the position above the text, which begins with the purpose of the dialogue',
      [
        'Ställningstagande: Vårdsamverkan Älvdalen noterar informationen.',
        'Dialog utifrån frågan vad som hindrar en trygg hemgång.',
      ],
    ],
    [
      'E17 F12',
      'a memory of an earlier position stays text',
      ['VÄD tog förra året ställning till den plan som gäller.'],
    ],
    [
      'F1 F4',
      'what was proposed for information is noted, also after the item',
      ['Föredragande: Siv Alm, RE', 'Ställningstagande: Vårdsamverkan Älvdalen noterar informationen.'],
    ],
    [
      'F5',
      'what was proposed is backed',
      ['Ställningstagande: Vårdsamverkan Älvdalen ställer sig bakom förvaltningsplanen.'],
    ],
    [
      'G1 G2 G3',
      'question and answer, who raised a matter, a view without name',
      [
        'Synpunkter från dialogen som följde:',
        'Hur hanteras frågorna av ledningen?',
        'Det finns kontaktpersoner i varje område.',
        'Siv Alm lyfte att jouren behöver ses över.',
        'Systemstödet behöver bli bättre.',
      ],
    ],
    ['G2', 'a dissent bears its name', ['Olle Berg antecknar avvikande mening: Kommunernas del är för liten.']],
    [
      'G4',
      'several messages',
      ['Medskick till de föredragande:', 'Ta med avtalet om hemsjukvård.', 'Beskriv även barnens del.'],
    ],
    [
      'G5',
      'a question for the working group',
      ['Fråga som tas med till arbetsgruppen:', 'Finns det forum för frågor?'],
    ],
    [
      'I3 I4',
      'documents of a position, as the kallelse names them',
      ['Följebrev Förvaltningsplan 2024.pdf', 'Förslag Förvaltningsplan 2024.pdf'],
    ],
  ])('%s %s', (_rows, _what, lines) => {
    expect(lookedUp(document.lines, lines)).toEqual(lines);
  });

  test.each<[rows: string, what: string, html: string]>([
    [
      'D5',
      'a link to the previous minutes',
      '<a href="https://dalen.example/2024-02-13.pdf">2024-02-13 Mötesanteckning',
    ],
    [
      'E12',
      'a numbered list with bullets in it, one of which begins with a number',
      '<ol><li>Vidmakthållande:<ul><li>Säkerställa att rutinerna hålls vid liv.</li><li>2 platser för varje område</li></ul></li><li>Vidareutveckling:',
    ],
    ['E14', 'an amount that is kept together', 'Totalt satsas 130\u00a0mnkr.'],
    ['E15', 'a title in italics, and Swedish quotation marks', '<em>Årsberättelse 2023</em> och ”den röda tråden”.'],
    [
      'E17',
      'a link to an earlier decision',
      'Se beslutet <a href="https://dalen.example/2023-11-14#p6">Mötesanteckning 2023-11-14, punkt 6</a>.',
    ],
    [
      'G3',
      'a question in the list, its answer below',
      '<li>Hur hanteras frågorna av ledningen?</li></ul><p>Det finns kontaktpersoner',
    ],
    [
      'I5',
      'a document whose link is dead keeps its name',
      '<li>Presentation Avvikelser vid utskrivning, sammanställning för 2023, VÄD 2024-04-09 (dalen.example)</li>',
    ],
  ])('%s %s', (_rows, _what, html) => {
    expect(document.html).toContain(html);
  });
});
