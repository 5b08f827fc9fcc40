import type { Form } from './summary.ts';

/** Kallelser as letters and running text. */
export const swedishText: readonly Form[] = [
  {
    name: 'a letter to the members, with via and hours alone',
    text: `Till ledamöterna i Omsorgsrådet

Ni kallas härmed till sammanträde torsdagen den 11 februari 2027 kl 9-11 via Zoom.

Ärenden

1. Mötets öppnande
2. Hemgång från sjukhus
Föredragande: Eva Ek, Sjö kommun
3. Övriga frågor
4. Nästa sammanträde

Välkomna!

Karin Norin
ordförande`,
    reads: `Omsorgsrådet | 2027-02-11 09:00–11:00 | Zoom
Kallade: Karin Norin = chair
1 Mötets öppnande
2 Hemgång från sjukhus | by Eva Ek <Sjö kommun>
3 Övriga frågor
4 Nästa sammanträde`,
  },
  {
    name: 'organisations on the line below, Bilaga 2 – and Bifogas:',
    text: `Kallelse till Samrådet
Datum: 11 februari 2027
Tid: kl 9-11
Plats: via Zoom

Kallade

Eva Ek
Sjö kommun

Bo Lund
Region Ås

Siv Dal
Ås sjukhus

1. Mötets öppnande
2. Hemgång
Bilaga 1 – Rapport om hemgång
Bilaga 2 – Statistik 2026
3. Vinterplan
Bifogas: Vinterplan 2027
4. Nästa sammanträde`,
    reads: `Samrådet | 2027-02-11 09:00–11:00 | Zoom
Kallade: Eva Ek <Sjö kommun>, Bo Lund <Region Ås>, Siv Dal <Ås sjukhus>
1 Mötets öppnande
2 Hemgång | with Rapport om hemgång; Statistik 2026
3 Vinterplan | with Vinterplan 2027
4 Nästa sammanträde`,
  },
  {
    name: 'lunch before the meeting',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027
Lunch serveras från kl. 12.00
Tid: 13.00–15.00
Plats: Rådhuset

1. Mötets öppnande
2. Hemgång
3. Övriga frågor`,
    reads: `Samrådet Sjöbygden | 2027-02-11 13:00–15:00 | Rådhuset
1 Mötets öppnande
2 Hemgång
3 Övriga frågor`,
    doubts: ['4 heading not understood'],
  },
  {
    name: 'headings between items',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

Formalia
1. Mötets öppnande
2. Val av justerare

Beslutsärenden
3. Budget 2028
Förslag till beslut:
- Budgeten antas.

Informationsärenden
4. Vinterplan
5. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Val av justerare
3 Budget 2028 | proposes Budgeten antas.
4 Vinterplan
5 Nästa möte`,
  },
  {
    name: 'contents before the items',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

Innehåll
1. Mötets öppnande ..... 2
2. Hemgång ..... 3
3. Nästa möte ..... 4

1. Mötets öppnande
2. Hemgång
Läget i länet gås igenom.
3. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Hemgång | text Läget i länet gås igenom.
3 Nästa möte`,
  },
  {
    name: 'time and place in one, members without a colon, all of an item in its title',
    text: `Kallelse till styrgruppen för Trygg hemgång
Tid och plats: 11 februari 2027 kl 09.00-11.00, Rådhuset, Lilla salen
Inbjudna: Siv Dal, Ås sjukhus

Ledamöter
Eva Ek, Sjö kommun, ordförande
Bo Lund, Region Ås

1. Välkomna
2. Föregående protokoll
3. Hemgång (info, 15 min) Siv Dal
4. Övrigt`,
    reads: `styrgruppen för Trygg hemgång | 2027-02-11 09:00–11:00 | Rådhuset, Lilla salen
Kallade: Eva Ek <Sjö kommun> = chair, Bo Lund <Region Ås>
Invited: Siv Dal <Ås sjukhus>
1 Välkomna
2 Föregående protokoll
3 Hemgång | information | 15 min | by Siv Dal
4 Övrigt`,
  },
  {
    name: 'an association’s annual meeting, with the place after the time',
    text: `Dagordning för årsmöte
PRO Sjöbygden
Söndagen den 14 februari 2027 kl 14.00 i Folkets hus

1. Mötets öppnande
2. Val av mötesordförande
3. Val av två justerare tillika rösträknare
4. Verksamhetsberättelse
5. Samarbete med SPF och LOV
6. Mötets avslutande`,
    reads: `PRO Sjöbygden | 2027-02-14 14:00 | Folkets hus
1 Mötets öppnande
2 Val av mötesordförande
3 Val av två justerare tillika rösträknare
4 Verksamhetsberättelse
5 Samarbete med SPF och LOV
6 Mötets avslutande`,
  },
  {
    name: 'Punkt and a dash, När and Var',
    text: `Kallelse
Samrådet Sjöbygden
När: torsdag 11 februari 2027 kl. 9-11
Var: Via Teams

Punkt 1 – Mötets öppnande
Punkt 2 – Hemgång
Ansvarig: Eva Ek
Punkt 3 – Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11 09:00–11:00 | Teams
1 Mötets öppnande
2 Hemgång | by Eva Ek
3 Nästa möte`,
  },
  {
    name: 'documents below their labels',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027
1. Mötets öppnande
2. Hemgång
Handlingar:
- Rapport om hemgång.pdf
- Plan 2027
3. Vinterplan
Bilaga: Vinterplan 2027.pdf
Förslag till ställningstagande
Samrådet ställer sig bakom planen.
4. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Hemgång | with Rapport om hemgång.pdf; Plan 2027
3 Vinterplan | proposes Samrådet ställer sig bakom planen. | with Vinterplan 2027.pdf
4 Nästa möte`,
  },
];
