import { linesOf, under } from '../document/opened.ts';
import { inlandMeeting } from '../records/inland.ts';

describe('minutes in the older form', () => {
  let lines: readonly string[];
  beforeAll(async () => {
    lines = await linesOf(inlandMeeting);
  });
  const item = (number: number): readonly string[] => {
    const heading = lines.find((line) => line.startsWith(`${number}) `)) ?? '';
    return under(lines, heading, lines.find((line) => line.startsWith(`${number + 1}) `)) ?? 'Ann Sund Tomas Ljung');
  };

  test('A1 A3 A5 C3 the head has its own title word and the apologies', () => {
    expect(lines.slice(0, 7)).toEqual([
      'Minnesanteckningar',
      'Samverkan Inlandet (SI)',
      'Datum: 26 augusti 2019',
      'Tid: 15.00–17.00',
      'Plats: Skype',
      'Kallade: Se nedan',
      'Förhinder: Mats Vik och Carl-Peter Sandström.',
    ]);
  });

  test('B6 B7 a role in another body is affiliation, and roles are written out', () => {
    expect(lines).toContain('Carl-Peter Sandström, PrimÖR, ordf, LGS');
    expect(lines).toContain('Rose Nyby (sekreterare)');
    expect(lines).toContain('Malin Emnér (kommunikatör)');
  });

  test('C2 C3 C5 item 1 tells the absent, not those excused, and the guest met on the day', () => {
    expect(item(1).slice(0, 2)).toEqual(['Frånvarande: Maja Lo.', 'Även närvarande: Ulla Strand, Regionen.']);
  });

  test('D2 E2 the other matter announced at the opening is listed there under a.', () => {
    expect(item(1).slice(2)).toEqual(['a. Övriga frågor', 'Framtidens vård']);
  });

  test('D4 D5 approvals in the older wording', () => {
    expect(item(2)).toEqual(['Agendan godkänns.']);
    expect(item(3)).toEqual(['Minnesanteckningar från föregående möte godkänns.']);
  });

  test('E1 E2 F11 G1 sub-items have their own text and share one position', () => {
    expect(item(4)).toEqual([
      'a. Nuläge efter sommaren',
      'Ulla Strand ger en lägesrapport. ”Digitalt först” gäller.',
      'b. Kort om följeforskningen',
      'Synpunkter från dialogen som följde:',
      'Viktigt att prata om både in- och utskrivning.',
      'c. Uppstart av rådet',
      'Ställningstagande: SI noterar informationen.',
    ]);
  });

  test('E9 F3 F7 F12 named annexes first, an opinion in the text, the position below it', () => {
    expect(item(5)).toEqual([
      'Bilagor: Slutrapport Mobil vård 2019; Breddinförande av mobil vård',
      'Erfarenheterna summeras.',
      'SI är positiva till gemensamt ansvar.',
      'Ställningstagande: SI ställer sig bakom rekommendationen. Uppdragshandling tas fram till nästa möte.',
    ]);
  });

  test('F8 a position that itself says remiss needs no further sentence', () => {
    expect(item(6)).toEqual([
      'Ställningstagande: SI ställer sig bakom förslaget och föreslår remiss till berörda verksamheter.',
    ]);
  });

  test('F9 a returned matter keeps its proposal as proposal', () => {
    expect(item(7)).toEqual([
      'Förslag till ställningstagande: SI ställer sig bakom en gemensam krisplan.',
      'Ställningstagande: Ärendet återremitteras.',
    ]);
  });

  test('D6 reporting items: no presentation, a lettered list, one position', () => {
    expect(item(8)).toEqual([
      'Ingen föredragning.',
      'a. Referensgrupp Barnuppdraget, förlängt uppdrag. Bilaga.',
      'b. Förslag till uppdragshandling om medföljande personal. Bilaga.',
      'Ställningstagande: SI noterar informationen.',
    ]);
  });

  test('D2 D3 F10 an election under its letter, then every matter raised, also late', () => {
    expect(item(9)).toEqual([
      'a. Utse ordförande till rådet.',
      'Ställningstagande: Jan Carl utses till ordförande för rådet.',
      'b. Framtidens vård (Lena Frid, Ekeby)',
      'c. Dagordningen för nästa samråd (Tomas Ljung)',
    ]);
  });

  test('D7 D8 D9 the next meeting in its item, closing words, signatures side by side', () => {
    expect(item(10)).toEqual([
      'Nästa möte är den 28 november 2019 kl. 13.30–16.30.',
      'Ann Sund avslutar med att tacka Tomas Ljung för gott samarbete.',
    ]);
    expect(lines.slice(-3)).toEqual(['Ann Sund Tomas Ljung', 'ordförande vice ordförande', 'Sekreterare: Rose Nyby']);
  });
});
