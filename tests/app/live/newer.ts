import { inputs } from '../../../src/cards/kit/inputs.ts';
import { berg, dahl, ek, lund } from '../../support/board.ts';
import type { Step } from './live-meeting.ts';

export const longName =
  'Information om granskning av journaler enligt den gemensamma planen för läkares insatser på särskilda boenden och i hemsjukvården i norra och södra dalens kommuner - lathund, VÄD 2024-04-09.pdf';

/** An invented kallelse, as given in the chat, in the newer form: two columns of called people, `1.` and `a)`, proposals above the text, absences under item 1. */
export const newerKallelse = `kallelse
Mötesanteckning

Vårdsamverkan Älvdalen (VÄD)

Datum: 9 april 2024

Tid: 09.00-11.00.

Plats: Teams

Inbjudna: Ida Frost, Ove Sten, och Rut Ask

Kallade: Se nedan

Norra dalen\tKommunförbundet
Tora Holm, Strandby/Ekeby\tPer Lund (vice ordförande)
Bo Nyman, Norra sjukhuset\tLena Brink
Skogsbygden\tKoncernledning hälso- och sjukvård, Regionen
Olle Berg, Sjöstad\tKarin Ek (ordförande) *
Siv Alm, regional primärvård – under pres.\tGun Wik, regional primärvård
Lertorp, Ale, Sund (LEAS)\tBeredning Regionen
Max Dal, Primärvårdschef Sund\tEva Dahl (sekreterare)
Eva Rosén, Vårdbolaget, regional primärvård\tKommunikation
Södra dalen\tVakant
Ulf Ros, Söderby\t

\\* ersätter utvecklingsdirektör Mona Stål

1. **Mötets öppnande**
a) **Närvaro/upprop**
b) **Övriga frågor**

2. **Godkännande av dagens agenda**

3. **Föregående mötesanteckning**

- [2024-02-13 Mötesanteckning Vårdsamverkan Älvdalen VÄD.pdf](https://dalen.example/2024-02-13.pdf)

4. Avvikelser vid utskrivning

Information och dialog

(30 minuter, kl. 09.10 - 09.40)

Föredragande: Ida Frost, Regionen

Förslag till ställningstagande: Vårdsamverkan Älvdalen noterar informationen.

Dialog utifrån frågan vad som hindrar en trygg hemgång.

För mer information, se presentation:

- [Presentation Avvikelser vid utskrivning, sammanställning för 2023, VÄD 2024-04-09 \\(dalen.example\\)](#)

5. Statsbidrag för ungas hälsa

Information och ställningstagande

(15 minuter, kl. 09.40 – 09.55)

Föredragande: Ove Sten, Kommunförbundet och Rut Ask, Regionen

- [Tjänsteskrivelse VÄD medel ungas hälsa 2024.pdf](https://dalen.example/medel.pdf)

Förslag till ställningstagande: Vårdsamverkan Älvdalen ställer sig bakom förslag till fördelning av medel 2024.

Ekonomisk sammanfattning

Fördelning av medel inom området unga\t
Gemensamma verksamheter\t1 650 000 kr
Utvecklingsarbete i kommunerna\t300 500 kr
Summa\t1 950 500 kr

- (PAUS 15 min)

6. Journalgranskning

Information

(5 minuter, kl. 10.10- 10.15)

Föredragande: Siv Alm, RE.

Förslag till ställningstagande: *Vårdsamverkan Älvdalen noterar informationen.*

För mer information se bifogat dokument:

- [${longName} (dalen.example)](https://dalen.example/lathund.pdf)

7. Förvaltningsplan för samordnad vård

Ställningstagande

(10 minuter, kl. 10.15 – 10.25)

Föredragande: Karin Ek, Regionen och Per Lund, Kommunförbundet.

- [Följebrev Förvaltningsplan 2024.pdf](#)
- [Förslag Förvaltningsplan 2024.pdf](#)

Förslag till ställningstagande: Vårdsamverkan Älvdalen ställer sig bakom förvaltningsplanen.

VÄD tog förra året ställning till den plan som gäller.

Målen för 2024 kan sammanfattas i två delar:

1. Vidmakthållande:
   - Säkerställa att rutinerna hålls vid liv.
   - 2 platser för varje område
2. Vidareutveckling:
   - Förbättra teknik och rutiner.
`;

/** The meeting of that kallelse, held by presses and commands. */
export const newerMeeting: readonly Step[] = [
  [0, ek, { press: 'open' }],
  [1, dahl, { press: 'roll call' }],
  [2, dahl, 'frånvarande Bo Nyman'],
  [2, dahl, 'frånvarande Max Dal'],
  [3, dahl, 'förhinder Ulf Ros'],
  [3, dahl, 'närvarande Stina Ek, Söderby'],
  [4, dahl, 'Stina Ek ersätter Ulf Ros'],
  [5, ek, { press: 'next' }],
  [6, ek, { press: 'approve' }],
  [7, ek, { press: 'next' }],
  [8, ek, 'klubba'],
  [10, ek, 'nästa'],
  [11, dahl, 'närvarande Jon Wall, Länsarkivet'],
  [12, dahl, 'anteckna Ida Frost visar *Årsberättelse 2023* och ”den röda tråden”. Totalt satsas 130 mnkr.'],
  [14, dahl, 'anteckna Slutsatser inför framtiden:\n\n- Utbilda löpande\n- Dela det som fungerat'],
  [20, dahl, 'dialog - Hur hanteras frågorna av ledningen?\n\nDet finns kontaktpersoner i varje område.'],
  [22, ek, { press: 'propose' }],
  [23, berg, { press: 'view', inputs: { [inputs.text]: 'Systemstödet behöver bli bättre.' } }],
  [24, lund, { press: 'confirm' }],
  [25, ek, { press: 'adopt' }],
  [26, dahl, 'medskick Ta med avtalet om hemsjukvård.'],
  [27, dahl, 'medskick Beskriv även barnens del.'],
  [28, dahl, 'fråga Finns det forum för frågor?'],
  [29, dahl, 'dialog Siv Alm lyfte att jouren behöver ses över.'],
  [40, ek, 'nästa'],
  [48, ek, 'ställningstagande Vårdsamverkan Älvdalen ställer sig bakom fördelningen. Gruppen får fortsatt uppdrag.'],
  [49, berg, { press: 'dissent', inputs: { [inputs.text]: 'Kommunernas del är för liten.' } }],
  [50, ek, { press: 'adopt' }],
  [55, ek, 'paus 15'],
  [70, ek, { press: 'resume' }],
  [71, ek, 'nästa'],
  [74, ek, 'nästa ändå'],
  [80, ek, 'klubba'],
  [81, dahl, 'anteckna Se beslutet [Mötesanteckning 2023-11-14, punkt 6](https://dalen.example/2023-11-14#p6).'],
  [85, dahl, 'klubba punkt 6 noterar'],
  [90, dahl, 'nästa möte 11 juni 2024 kl. 9-11'],
  [95, ek, 'avsluta mötet Karin Ek tackar för ett gott möte.'],
];
