import type { Form } from './summary.ts';

/** Kallelser with tables and columns. */
export const swedishTables: readonly Form[] = [
  {
    name: 'a table with numbers and times',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

Nr\tÄrende\tFöredragande\tTid
1\tMötets öppnande\t\t5 min
2\tHemgång\tEva Ek, Sjö\t30 min
3\tVinterplan\tBo Lund\t20 min
4\tNästa möte\t\t5 min`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande | 5 min
2 Hemgång | 30 min | by Eva Ek <Sjö>
3 Vinterplan | 20 min | by Bo Lund
4 Nästa möte | 5 min`,
  },
  {
    name: 'groups side by side',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027
Kallade:
Sjö kommun\tRegion Ås
Eva Ek (ordförande)\tBo Lund
Siv Dal\tDan Alm (sekreterare)

1. Mötets öppnande
2. Hemgång
3. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
Sjö kommun: Eva Ek = chair, Siv Dal
Region Ås: Bo Lund, Dan Alm = secretary
1 Mötets öppnande
2 Hemgång
3 Nästa möte`,
  },
  {
    name: 'columns set with spaces',
    text: `Dagordning Samrådet Sjöbygden 2027-02-11

Punkt                Ansvarig        Tid
1. Mötets öppnande   Eva Ek          09.00
2. Hemgång           Bo Lund         09.10
3. Vinterplan        Siv Dal         09.40
4. Nästa möte        Eva Ek          10.00`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande | 09:00–09:10 | by Eva Ek
2 Hemgång | 09:10–09:40 | by Bo Lund
3 Vinterplan | 09:40–10:00 | by Siv Dal
4 Nästa möte | by Eva Ek | text 10.00`,
  },
  {
    name: 'a head in two columns, people in three',
    text: `Kallelse                                         Datum 2027-02-11
Samrådet Sjöbygden                               Tid 09.00-11.00

Kallade                    Organisation          Roll
Eva Ek                     Sjö kommun            Ordförande
Bo Lund                    Region Ås             Ledamot
Siv Dal                    Region Ås             Sekreterare

§ 1   Mötets öppnande
§ 2   Hemgång
§ 3   Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11 09:00–11:00
Kallade: Eva Ek <Sjö kommun> = chair, Bo Lund <Region Ås, Ledamot>, Siv Dal <Region Ås> = secretary
1 Mötets öppnande
2 Hemgång
3 Nästa möte`,
  },
  {
    name: 'people present and absent in columns of unequal length',
    text: `Minnesanteckningar
Samrådet Sjöbygden
Datum: 11 februari 2027

Närvarande\tFrånvarande
Eva Ek, ordförande\tDan Alm
Bo Lund\tIda Berg
Siv Dal

Övriga närvarande
Per Gran, sekreterare

1. Mötets öppnande
2. Hemgång
3. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
Kallade: Eva Ek = chair, Bo Lund, Siv Dal
Övriga närvarande: Per Gran = secretary
Absent: Dan Alm, Ida Berg
1 Mötets öppnande
2 Hemgång
3 Nästa möte`,
  },
  {
    name: 'a table with marks of who was present',
    text: `Minnesanteckningar
Samrådet Sjöbygden
Datum: 11 februari 2027

Namn\tOrganisation\tNärvarande\tFrånvarande
Eva Ek, ordförande\tSjö kommun\tX\t
Bo Lund\tRegion Ås\t\tX
Siv Dal\tRegion Ås\t\tAnmält förhinder

1. Mötets öppnande
2. Hemgång
3. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
Kallade: Eva Ek <Sjö kommun> = chair, Bo Lund <Region Ås>, Siv Dal <Region Ås>
Apologies: Siv Dal
Absent: Bo Lund
1 Mötets öppnande
2 Hemgång
3 Nästa möte`,
  },
  {
    name: 'rows of paragraphs with case numbers, headings with letters and times',
    text: `Kallelse
Omsorgsnämnden
Tid: 11 februari 2027, kl. 13.00–16.00

A. Formalia
§ 21\tMötets öppnande
§ 22\tVal av justerare

B. Beslutsärenden (13.15–15.00)
§ 23\tVinterplan\tON 2027/16
§ 24\tAvtal om larm\tON 2027/17\tEva Ek

C. Informations- och dialogärenden
§ 25\tHemgång`,
    reads: `Omsorgsnämnden | 2027-02-11 13:00–16:00
21 Mötets öppnande
22 Val av justerare
23 Vinterplan | text ON 2027/16
24 Avtal om larm | by Eva Ek | text ON 2027/17
25 Hemgång`,
  },
  {
    name: 'numbered cases above their titles, with proposals as lists',
    text: `Kallelse
Omsorgsnämnden
Datum: 11 februari 2027

ÄRENDE 14, dnr ON 2027/15
Vinterplan
Föredragande tjänsteperson: Eva Ek, 15 min
Förvaltningens förslag till beslut:
- Planen godkänns
- Uppföljning i december
Handlingar i ärendet
- Plan.pdf
- Risk.pdf

ÄRENDE 15, dnr ON 2027/16
Avtal om larm
Förslag till beslut
Att godkänna avtalet
Att följa upp det

ÄRENDE 16
Nästa möte`,
    reads: `Omsorgsnämnden | 2027-02-11
14 Vinterplan | 15 min | by Eva Ek | proposes Planen godkänns / Uppföljning i december | with Plan.pdf; Risk.pdf | text dnr ON 2027/15
15 Avtal om larm | proposes Att godkänna avtalet / Att följa upp det | text dnr ON 2027/16
16 Nästa möte`,
  },
];
