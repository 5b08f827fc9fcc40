import type { Form } from './summary.ts';

/** Kallelser of municipal boards, and other ways to number. */
export const swedishFormal: readonly Form[] = [
  {
    name: 'paragraphs, place and time in one, clauses and files below labels',
    text: `KALLELSE
Omsorgsnämnden i Sjö kommun

Plats och tid: Kommunhuset, Sal A, torsdagen den 11 februari 2027, kl. 13.00–16.00
Ordförande: Eva Ek
Sekreterare: Bo Lund

Ledamöter:
Siv Dal
Dan Alm
Ove Berg

§ 14 Mötets öppnande
§ 15 Val av justerare
§ 16 Budgetuppföljning
Dnr 2027/15
Förslag till beslut
Omsorgsnämnden beslutar
att godkänna uppföljningen, samt
att lägga den till handlingarna.
Bilagor
Budgetuppföljning 2027.pdf
Tjänsteskrivelse 2027-01-15.docx
§ 17 Nästa sammanträde`,
    reads: `Omsorgsnämnden i Sjö kommun | 2027-02-11 13:00–16:00 | Kommunhuset, Sal A
Kallade: Siv Dal, Dan Alm, Ove Berg, Eva Ek = chair, Bo Lund = secretary
14 Mötets öppnande
15 Val av justerare
16 Budgetuppföljning | proposes Omsorgsnämnden beslutar / att godkänna uppföljningen, samt / att lägga den till handlingarna. | with Budgetuppföljning 2027.pdf; Tjänsteskrivelse 2027-01-15.docx | text Dnr 2027/15
17 Nästa sammanträde`,
  },
  {
    name: 'an abbreviation before the sign',
    text: `Samarbetsrådet (SR)
Kallelse
Tid: torsdag 11 februari 2027 kl 13-15
Plats: Rådhuset

SR § 22 Mötets öppnande
SR § 23 Hemgång
Föredragande: Eva Ek
SR § 24 Nästa möte`,
    reads: `Samarbetsrådet (SR) | 2027-02-11 13:00–15:00 | Rådhuset
22 Mötets öppnande
23 Hemgång | by Eva Ek
24 Nästa möte`,
  },
  {
    name: 'a chair for some paragraphs each',
    text: `Protokoll
Samrådet Sjöbygden
Datum: 11 februari 2027
Närvarande:
Eva Ek, ordförande § 4–16
Bo Lund, ordförande § 1–3
Siv Dal

§ 1 Mötets öppnande
§ 2 Hemgång
§ 3 Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
Kallade: Eva Ek <ordförande § 4–16>, Bo Lund <ordförande § 1–3>, Siv Dal
1 Mötets öppnande
2 Hemgång
3 Nästa möte`,
    doubts: ['5 called list not understood', '6 called list not understood'],
  },
  {
    name: 'titles below the line of a case',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

Ärende 1 Dnr 2027/15
Hemgång från sjukhus

Förslag till beslut: Planen antas.

Ärende 2 Dnr 2027/16
Avtal om larm

Ärende 3 Dnr 2027/17
Vinterplan`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Hemgång från sjukhus | proposes Planen antas. | text Dnr 2027/15
2 Avtal om larm | text Dnr 2027/16
3 Vinterplan | text Dnr 2027/17`,
  },
  {
    name: 'a municipal board',
    text: `Kallelse till sammanträde med Omsorgsnämnden
Sammanträdesdatum: 2027-02-11
Tid: 13:00
Plats: Sessionssalen, Kommunhuset
Ordförande: Eva Ek (S)
Sekreterare: Bo Lund

Gruppmöten: Majoriteten kl. 11.00, Alliansen kl. 11.00

Ärende
1. Upprop
2. Val av justerare
3. Godkännande av dagordning
4. Information från förvaltningen
5. Beslut om avgifter 2028 (ON 2027/15)
6. Delegationsbeslut
7. Anmälningsärenden`,
    reads: `Omsorgsnämnden | 2027-02-11 13:00 | Sessionssalen, Kommunhuset
Kallade: Eva Ek <S> = chair, Bo Lund = secretary
1 Upprop
2 Val av justerare
3 Godkännande av dagordning
4 Information från förvaltningen | information
5 Beslut om avgifter 2028 (ON 2027/15)
6 Delegationsbeslut
7 Anmälningsärenden`,
    doubts: ['8 heading not understood', '15 kind not stated'],
  },
  {
    name: 'paragraphs of a year',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027
§ 21/2027 Mötets öppnande
§ 22/2027 Hemgång
§ 23/2027 Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
21 Mötets öppnande
22 Hemgång
23 Nästa möte`,
  },
  {
    name: 'Roman numerals',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

I. Mötets öppnande
II. Hemgång
III. Vinterplan
IV. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Hemgång
3 Vinterplan
4 Nästa möte`,
  },
  {
    name: 'numbers on lines of their own',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

1
Mötets öppnande

2
Hemgång
Eva Ek informerar.

3
Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Hemgång | by Eva Ek | text Eva Ek informerar.
3 Nästa möte`,
    doubts: ['10 presenter read from text'],
  },
  {
    name: 'sub-items by letters and by numbers',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027
Tid: 9.00-11.00
1. Mötets öppnande
a) Närvaro
b) Val av justerare
2. Rapporter
2.1 Från kommunerna
2.2 Från regionen
3. Nästa möte den 11 mars 2027 kl. 9.00`,
    reads: `Samrådet Sjöbygden | 2027-02-11 09:00–11:00
1 Mötets öppnande | a) Närvaro | b) Val av justerare
2 Rapporter | a) Från kommunerna | b) Från regionen
3 Nästa möte den 11 mars 2027 kl. 9.00
Next: 2027-03-11 09:00`,
  },
];
