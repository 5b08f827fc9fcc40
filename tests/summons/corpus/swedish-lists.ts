import type { Form } from './summary.ts';

/** Kallelser with lists, times, and titles without numbers. */
export const swedishLists: readonly Form[] = [
  {
    name: 'a programme by the clock',
    text: `Dagordning
Samrådet Sjöbygden
Torsdag 11 februari 2027, kl. 9.00–11.00, Teams

09.00 Mötets öppnande
09.10 Hemgång, Eva Ek
09.40 Paus
09.50 Vinterplan, Bo Lund
10.50 Avslutning`,
    reads: `Samrådet Sjöbygden | 2027-02-11 09:00–11:00 | Teams
1 Mötets öppnande | 09:00–09:10
2 Hemgång | 09:10–09:40 | by Eva Ek
3 Vinterplan | 09:50–10:50 | by Bo Lund
4 Avslutning | 10:50–11:00
Pause of 10 after 2`,
    doubts: ['5 numbers are ours'],
  },
  {
    name: 'bullets without numbers',
    text: `Dagordning

Datum: 11 februari 2027
Tid: 9-11

- Mötets öppnande
- Hemgång
- Vinterplan
- Övriga frågor`,
    reads: `2027-02-11 09:00–11:00
1 Mötets öppnande
2 Hemgång
3 Vinterplan
4 Övriga frågor`,
    doubts: ['6 numbers are ours'],
  },
  {
    name: 'groups on lines, a pause, notes in titles',
    text: `Kallelse
Lokalt samverkansråd Sjöbygden
Datum: 11 februari 2027
Tid: kl 13.00 - 15.30
Plats: Konferensrum Linden samt via Teams

Kallade:
Sjö kommun: Eva Ek (ordförande), Bo Lund
Region Ås: Siv Dal, Dan Alm (sekreterare)

Förhinder: Ove Berg

1. Mötets öppnande
2. Godkännande av dagordning
3. Föregående mötesanteckningar
4. Hemgång (20 min) Eva Ek
   Förslag till beslut: Rådet antar planen.
PAUS 10 min
5. Vinterplan (10 min)
6. Övriga frågor
7. Nästa möte: 11 mars 2027 kl. 13.00-15.30`,
    reads: `Lokalt samverkansråd Sjöbygden | 2027-02-11 13:00–15:30 | Konferensrum Linden samt via Teams
Sjö kommun: Eva Ek = chair, Bo Lund
Region Ås: Siv Dal, Dan Alm = secretary
Apologies: Ove Berg
1 Mötets öppnande
2 Godkännande av dagordning
3 Föregående mötesanteckningar
4 Hemgång | 20 min | by Eva Ek | proposes Rådet antar planen.
5 Vinterplan | 10 min
6 Övriga frågor
7 Nästa möte: 11 mars 2027 kl. 13.00-15.30
Pause of 10 after 4
Next: 2027-03-11 13:00–15:30`,
  },
  {
    name: 'Markdown',
    text: `# Kallelse
Samrådet Sjöbygden (SRS)
**Datum:** 11 februari 2027
**Tid:** 09.00–11.00
**Plats:** Teams

## Dagordning
1. **Mötets öppnande**
2. **Hemgång**
   *Information*
3. **Nästa möte**`,
    reads: `Samrådet Sjöbygden (SRS) | 2027-02-11 09:00–11:00 | Teams
1 Mötets öppnande
2 Hemgång | information
3 Nästa möte`,
  },
  {
    name: 'bold titles without numbers',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027

**Mötets öppnande**

**Hemgång**
Föredragande: Eva Ek

**Övriga frågor**`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Hemgång | by Eva Ek
3 Övriga frågor`,
    doubts: ['5 numbers are ours'],
  },
  {
    name: 'an invitation with a programme',
    text: `Inbjudan till dialogmöte
Brukarrådet i Sjö kommun
Onsdag 10 februari 2027 kl. 17.30–19.00
Lokal: Biblioteket, stora salen

Program
1. Välkomna, Eva Ek
2. Hemgång
3. Fika
4. Frågor
5. Avslutning`,
    reads: `Brukarrådet i Sjö kommun | 2027-02-10 17:30–19:00 | Biblioteket, stora salen
1 Välkomna, Eva Ek
2 Hemgång
3 Fika
4 Frågor
5 Avslutning`,
  },
  {
    name: 'presenters in a list and in a line',
    text: `Kallelse
Samrådet Sjöbygden
Datum: 11 februari 2027
1. Mötets öppnande
2. Hemgång
Föredragande:
- Eva Ek, Sjö kommun
- Bo Lund, Region Ås
Information och dialog
(30 min, kl. 09.10-09.40)
3. Vinterplan
Föredragande: Siv Dal, Region Ås, och Dan Alm, Sjö kommun
Information
(20 min, kl. 09.40-10.00)
4. Nästa möte`,
    reads: `Samrådet Sjöbygden | 2027-02-11
1 Mötets öppnande
2 Hemgång | information och dialog | 09:10–09:40 | by Eva Ek <Sjö kommun>, Bo Lund <Region Ås>
3 Vinterplan | information | 09:40–10:00 | by Siv Dal <Region Ås>, Dan Alm <Sjö kommun>
4 Nästa möte`,
  },
];
