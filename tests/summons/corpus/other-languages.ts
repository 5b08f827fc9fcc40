import type { Form } from './summary.ts';

/** Agendas of other countries. */
export const otherLanguages: readonly Form[] = [
  {
    name: 'Norwegian cases',
    text: `Møteinnkalling
Samarbeidsutvalget for Fjordhelse
Dato: 11. februar 2027
Tid: kl. 09.00–11.00
Sted: Teams

Sak 01-27 Godkjenning av innkalling og saksliste
Sak 02-27 Utskrivningsklare pasienter
Forslag til vedtak: Utvalget tar saken til orientering.
Sak 03-27 Eventuelt
Sak 04-27 Neste møte`,
    reads: `Samarbeidsutvalget for Fjordhelse | 2027-02-11 09:00–11:00 | Teams
1 Godkjenning av innkalling og saksliste
2 Utskrivningsklare pasienter | proposes Utvalget tar saken til orientering.
3 Eventuelt
4 Neste møte`,
  },
  {
    name: 'Danish',
    text: `Dagsorden
Samarbejdsrådet Sundby
Dato: 11. februar 2027
Tid: kl. 9.00-11.00
Sted: Rådhuset, lokale 2

1. Velkomst
2. Godkendelse af dagsorden
3. Udskrivning af borgere
Indstilling: Rådet tager orienteringen til efterretning.
4. Eventuelt
5. Næste møde`,
    reads: `Samarbejdsrådet Sundby | 2027-02-11 09:00–11:00 | Rådhuset, lokale 2
1 Velkomst
2 Godkendelse af dagsorden
3 Udskrivning af borgere | proposes Rådet tager orienteringen til efterretning.
4 Eventuelt
5 Næste møde`,
  },
  {
    name: 'Finland-Swedish, the sign after the number',
    text: `Föredragningslista
Samkommunstyrelsen
Tid: 11.2.2027 kl. 13.00
Plats: Stadshuset

1 § Mötets öppnande
2 § Laglighet och beslutförhet
3 § Val av protokolljusterare
4 § Hemgång
5 § Övriga ärenden`,
    reads: `Samkommunstyrelsen | 2027-02-11 13:00 | Stadshuset
1 Mötets öppnande
2 Laglighet och beslutförhet
3 Val av protokolljusterare
4 Hemgång
5 Övriga ärenden`,
  },
  {
    name: 'numbers on lines of their own in English, as moderngov prints them',
    text: `Health Partnership Board
Thursday 11 February 2027 at 9.30 am
Council Chamber, Town Hall

Agenda

1

Apologies for absence

2

Declarations of interest

3

Minutes of the last meeting

4

Hospital discharge
Report of the Director

5

Any other business`,
    reads: `Health Partnership Board | 2027-02-11 09:30 | Council Chamber, Town Hall
1 Apologies for absence
2 Declarations of interest
3 Minutes of the last meeting
4 Hospital discharge | text Report of the Director
5 Any other business`,
  },
  {
    name: 'English',
    text: `Notice of meeting
Care Board of Lakeside (CBL)
Date: 11 February 2027
Time: 9:00–11:00
Place: Town Hall

1. Opening of the meeting
2. Discharge from hospital
Information
Presenter: Eve Oak, Lakeside Council
3. Any other business
4. Next meeting`,
    reads: `Care Board of Lakeside (CBL) | 2027-02-11 09:00–11:00 | Town Hall
1 Opening of the meeting
2 Discharge from hospital | information | by Eve Oak <Lakeside Council>
3 Any other business
4 Next meeting`,
  },
  {
    name: 'Finland-Swedish, paragraphs above their titles',
    text: `Kallelse/Föredragningslista
Delegationen för hälsovård
Sammanträdestid: torsdagen den 11 februari 2027 kl. 17.00
Sammanträdesplats: Stadshuset, fullmäktigesalen

§ 1
Sammanträdets laglighet och beslutförhet

§ 2
Val av protokolljusterare

§ 3
Budgetförslag 2028
Beredning: hälsochef Eva Ek, tfn 012 345 678
Förslag: Delegationen godkänner förslaget.

§ 4
Anmälningsärenden`,
    reads: `Delegationen för hälsovård | 2027-02-11 17:00 | Stadshuset, fullmäktigesalen
1 Sammanträdets laglighet och beslutförhet
2 Val av protokolljusterare
3 Budgetförslag 2028 | proposes Delegationen godkänner förslaget. | text Beredning: hälsochef Eva Ek, tfn 012 345 678
4 Anmälningsärenden`,
  },
  {
    name: 'Norwegian cases of a year',
    text: `Innkalling til møte i Helseutvalget
Møtedato: 11.02.2027
Møtetid: kl. 12:00
Møtested: Rådhuset, møterom 3

Saksliste
Sak 1/27 Godkjenning av innkalling og sakliste
Sak 2/27 Budsjett 2028
Sak 3/27 Orienteringer
Sak 4/27 Eventuelt`,
    reads: `Helseutvalget | 2027-02-11 12:00 | Rådhuset, møterom 3
1 Godkjenning av innkalling og sakliste
2 Budsjett 2028
3 Orienteringer
4 Eventuelt`,
  },
  {
    name: 'Danish minutes',
    text: `Referat fra mødet i Samarbejdsudvalget
Dato: torsdag den 11. februar 2027
Tidspunkt: kl. 9-11
Sted: Sundby Rådhus
Deltagere: Eva Ek, Bo Lund
Afbud: Siv Dal

Punkt 1: Godkendelse af dagsorden
Punkt 2: Status på udskrivning
Beslutning: Taget til efterretning.
Punkt 3: Næste møde`,
    reads: `Samarbejdsudvalget | 2027-02-11 09:00–11:00 | Sundby Rådhus
Kallade: Eva Ek, Bo Lund
Apologies: Siv Dal
1 Godkendelse af dagsorden
2 Status på udskrivning | decided Taget til efterretning.
3 Næste møde`,
  },
  {
    name: 'an English agenda in two columns',
    text: `Agenda for Health Partnership Board on Thursday, 11th February, 2027, 9.30 am

Venue: Council Chamber, Town Hall

Contact: Eve Oak

Items
No.\tItem
1.\tApologies for absence
2.\tMinutes of the last meeting
3.\tHospital discharge
\tReport of the Director
4.\tAny other business`,
    reads: `Health Partnership Board | 2027-02-11 09:30 | Council Chamber, Town Hall
1 Apologies for absence
2 Minutes of the last meeting
3 Hospital discharge | text Report of the Director
4 Any other business`,
    doubts: ['5 heading not understood'],
  },
];
