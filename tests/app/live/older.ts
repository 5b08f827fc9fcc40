import { berg, dahl, ek, lund } from '../../support/board.ts';
import type { Step } from './live-meeting.ts';

/** An invented kallelse, as given in the chat, in the older form: `1)` and `a.`, a date without year, annexes in words, no proposals. */
export const olderKallelse = `kallelse
Minnesanteckningar

Samverkan Inlandet (SI)

Kallade:
Skogsbygden
Lena Frid, Ekeby
Mats Vik, Primärvården
Carl-Peter Sandström, Närvården, ordf, LRS
VästBygd
Per Lund, vice ordf
Olle Berg, Vård och omsorg Ekeby
Koncernledning hälso- och sjukvård, Regionen
Karin Ek, ordf
Maja Lo
Beredning
Eva Dahl, sekr
Rose Nyby, sekr
Malin Emnér, kommunikatör

Förhinder:
Mats Vik, Carl-Peter Sandström.

Tid: den 9 april kl. 15.00-17.00, Skype

1) Mötets öppnande
a. Övriga frågor

- Ordförande i rådet

2) Godkännande av dagens agenda

3) Föregående minnesanteckningar

4) Trygg utskrivning
a. Läget efter sommaren
b. Kort om utvärderingen
c. Uppstart av rådet

5) Mobil vård – vad blir nästa steg?
Dialog utifrån bifogade rapporter och nästa steg.
Bilagor: Slutrapport Mobil vård 2018; Breddinförande av mobil vård, Karin Åhl.

6) Riktlinje vid oro för barnet (15 min) Malin

7) Krisberedskap i hemmet – samverkan och ansvar
Rapporten anmäldes vid mötet den 14 februari.

8) Info om nytt samråd mellan regionen och kommunerna

9) Anmälningsärende
a) Referensgrupp Barnuppdraget – förlängt uppdrag. Bilaga.
b) Förslag till uppdragshandling om medföljande personal. Bilaga.

10) Övriga frågor
a) Utse ordförande till rådet.

11. Mötestider 2024
`;

/** The meeting of that kallelse, held by commands; who was away had said so. */
export const olderMeeting: readonly Step[] = [
  [360, ek, 'öppna mötet'],
  [361, dahl, { press: 'roll call' }],
  [362, dahl, 'frånvarande Maja Lo'],
  [364, ek, 'nästa'],
  [365, ek, 'klubba'],
  [366, ek, 'nästa'],
  [367, ek, 'klubba'],
  [370, ek, 'punkt 4 a'],
  [371, dahl, 'närvarande Ulla Strand, Regionen'],
  [372, dahl, 'anteckna Ulla Strand, Regionen, ger en lägesrapport.'],
  [375, ek, 'punkt 4 b'],
  [376, dahl, 'dialog Viktigt att prata om både in- och utskrivning.'],
  [380, ek, 'punkt 4 c'],
  [381, ek, 'ställningstagande a-c: SI noterar informationen.'],
  [382, ek, 'noterar'],
  [385, ek, 'nästa'],
  [386, dahl, 'anteckna Erfarenheterna summeras.\n\nSI är positiva till gemensamt ansvar.'],
  [390, ek, 'ställningstagande SI ställer sig bakom rekommendationen. Uppdragshandling tas fram till nästa möte.'],
  [391, lund, 'bekräfta'],
  [392, ek, 'klubba'],
  [395, ek, 'nästa'],
  [396, dahl, 'medskick Kalla det riktlinje.'],
  [400, ek, 'ställningstagande SI ställer sig bakom förslaget och föreslår remiss till berörda verksamheter.'],
  [401, ek, 'klubba remiss'],
  [405, ek, 'nästa'],
  [406, dahl, 'anteckna Olle Berg (LRS) lyfte frågan om en gemensam krisplan.'],
  [410, ek, 'ställningstagande SI enas om att en förstudie görs och att frågan sedan går tillbaka till SI.'],
  [411, ek, 'klubba återremiss'],
  [415, ek, 'nästa'],
  [416, ek, 'noterar'],
  [420, ek, 'nästa'],
  [421, ek, 'klubba noterar: SI noterar informationen. Inga synpunkter lämnas.'],
  [425, ek, 'nästa'],
  [426, dahl, 'anteckna punkt 10 a: Förslag: Jan Carl, Regionen.'],
  [430, ek, 'ställningstagande a: SI ställer sig bakom förslaget, Jan Carl utses till ordförande för rådet.'],
  [431, ek, 'klubba'],
  [432, berg, 'övrig fråga Dagordningen för nästa samråd'],
  [433, ek, 'punkt 10 b'],
  [434, dahl, 'anteckna Den skickades ut under mötet.'],
  [435, ek, 'ställningstagande b: Det bestämdes att dagordningen framöver skickas ut med kallelsen.'],
  [436, ek, 'klubba'],
  [440, ek, 'nästa'],
  [441, dahl, 'nästa möte 14/11 kl. 13-15'],
  [445, ek, 'avsluta mötet Karin Ek avslutar med att tacka Per Lund för gott samarbete.'],
];
