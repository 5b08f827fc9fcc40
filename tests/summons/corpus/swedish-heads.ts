import type { Form } from './summary.ts';

/** Kallelser that tell the body, the time and the place in ways of their own. */
export const swedishHeads: readonly Form[] = [
  {
    name: 'time and place below their label, in two lines',
    text: `Protokoll
Omsorgsnämnden

Plats och tid
Kommunhuset, Sal A, kl. 13.00–15.30
2027-02-11

Beslutande
Eva Ek (S), ordförande
Bo Lund (M)

Övriga deltagare
Siv Dal, förvaltningschef
Dan Alm, sekreterare

§ 1 Mötets öppnande
§ 2 Hemgång
Beslut
Nämnden antar planen.
§ 3 Mötets avslutande`,
    reads: `Omsorgsnämnden | 2027-02-11 13:00–15:30 | Kommunhuset, Sal A
Kallade: Eva Ek <S> = chair, Bo Lund <M>
Övriga deltagare: Siv Dal <förvaltningschef>, Dan Alm = secretary
1 Mötets öppnande
2 Hemgång | decided Nämnden antar planen.
3 Mötets avslutande`,
  },
  {
    name: 'Till above those addressed',
    text: `Till
Ledamöterna i Samrådet Sjöbygden

Kallelse till sammanträde

Tid: Torsdagen den 11 februari 2027, kl. 9.00
Plats: Rådhuset

1. Mötets öppnande
2. Hemgång`,
    reads: `Samrådet Sjöbygden | 2027-02-11 09:00 | Rådhuset
1 Mötets öppnande
2 Hemgång`,
  },
  {
    name: 'a board’s name after the occasion',
    text: `Kallelse/underrättelse
Sammanträde med Välfärdsutskottet
Tid: 2027-02-11, Kl. 08:30
Plats: Kommunhuset, sal Sjön

Ärende   Föredragande
1 Val av justerare
2 Budget 2028
3 Information`,
    reads: `Välfärdsutskottet | 2027-02-11 08:30 | Kommunhuset, sal Sjön
1 Val av justerare
2 Budget 2028
3 Information`,
  },
  {
    name: 'a meeting with the body, and a heading of its own',
    text: `Möte med Styrgrupp Trygg hemgång
Datum och tid: 2027-02-11 kl. 13-15
Deltagare: Eva Ek, Bo Lund
Förhindrade: Siv Dal

Agendapunkter:
1. Inledning
2. Hemgång
3. Nästa steg`,
    reads: `Styrgrupp Trygg hemgång | 2027-02-11 13:00–15:00
Kallade: Eva Ek, Bo Lund
Apologies: Siv Dal
1 Inledning
2 Hemgång
3 Nästa steg`,
  },
  {
    name: 'lists of people below one label after the other',
    text: `Minnesanteckningar
Samrådet Sjöbygden
Datum: 11 februari 2027

Närvarande:
Eva Ek
Sjö kommun
Bo Lund
Region Ås

Frånvarande:
Dan Alm

Adjungerade:
Siv Dal

Sekreterare:
Per Gran

1. Mötets öppnande
2. Hemgång`,
    reads: `Samrådet Sjöbygden | 2027-02-11
Kallade: Eva Ek <Sjö kommun>, Bo Lund <Region Ås>, Per Gran = secretary
Invited: Siv Dal
Absent: Dan Alm
1 Mötets öppnande
2 Hemgång`,
  },
  {
    name: 'the first page of formal minutes, labels alone on their lines',
    text: `SJÖ KOMMUN
Omsorgsnämnden
SAMMANTRÄDESPROTOKOLL
Sammanträdesdatum
2027-02-11

Plats och tid
Stadshuset, sal Björken, kl. 13.15–15.40

Beslutande
Eva Ek (S), ordförande
Bo Lund (M)

Övriga deltagande
Siv Dal, förvaltningschef

Utses att justera
Bo Lund

Justeringens plats och tid
Kommunkansliet 2027-02-19

Underskrifter
Sekreterare ...................... Paragrafer §§ 4-5
Siv Dal
Ordförande ......................
Eva Ek
Justerande ......................
Bo Lund

ANSLAG/BEVIS
Protokollet är justerat. Justeringen har tillkännagivits genom anslag.
Organ: Omsorgsnämnden
Sammanträdesdatum: 2027-02-11
Datum för anslags uppsättande: 2027-02-20
Datum för anslags nedtagande: 2027-03-13

Innehållsförteckning
Upprop ........ 2
Hemgång ........ 2

§ 4
Upprop

§ 5
Hemgång
Beslut
Planen antas.`,
    reads: `Omsorgsnämnden | 2027-02-11 13:15–15:40 | Stadshuset, sal Björken
Kallade: Eva Ek <S> = chair, Bo Lund <M>
Övriga deltagande: Siv Dal <förvaltningschef> = secretary
4 Upprop
5 Hemgång | decided Planen antas.`,
  },
  {
    name: 'an invitation in one sentence, and a line to sign on',
    text: `Kallelse
Samrådet Sjöbygden
Välkomna till möte torsdagen den 11 februari 2027 kl. 13.00–15.00 i Rådhuset, sal B.

Kallade:
Eva Ek, ordförande
Bo Lund

_______________________
Eva Ek, ordförande

1. Mötets öppnande
2. Hemgång`,
    reads: `Samrådet Sjöbygden | 2027-02-11 13:00–15:00 | Rådhuset, sal B
Kallade: Eva Ek = chair, Bo Lund
1 Mötets öppnande
2 Hemgång`,
  },
];
