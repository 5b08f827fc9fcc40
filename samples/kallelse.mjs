/** The invented kallelse that the samples are made from. Nobody and nothing in it exists. */
export const head = {
  body: 'Vårdsamverkan Ekbygden (VEB)',
  date: '11 februari 2027',
  time: '09.00-11.00',
  place: 'Teams',
  invited: 'Nadia Karlberg och Tomas Ekdahl',
};

/** Groups in two columns side by side, as the boards print them. `brief` is how the older form writes it. */
export const columns = [
  [
    { name: 'Norra Ekbygden', seats: [['Karin Almgren, Almköping'], ['Petter Sandell, Ekbygdens sjukhus']] },
    {
      name: 'Södra Ekbygden (SÖDEK)',
      seats: [['Fatima Haddad, Björkvik/Lindås'], ['Johan Wikström, Källans vårdcentral, regional primärvård']],
    },
    {
      name: 'Sjötorp, Rönneberga (SJÖRÖ)',
      seats: [
        ['Eva Nyqvist, Sjötorp'],
        ['Lars Grönwall, Rönneberga'],
        ['Mikael Öberg, regional primärvård – under pres.'],
      ],
    },
  ],
  [
    {
      name: 'Kommunförbundet Ekbygden',
      seats: [['Anders Bergvall (vice ordförande)', 'Anders Bergvall, vice ordf'], ['Sofia Lindahl']],
    },
    {
      name: 'Koncernledning hälso- och sjukvård, Region Ekbygden',
      seats: [['Birgitta Hallgren (ordförande) *', 'Birgitta Hallgren, ordf *']],
    },
    { name: 'Beredning och administration', seats: [['Elin Forsman (sekreterare)', 'Elin Forsman, sekr'], ['Vakant']] },
    { name: 'Kommunikation', seats: [['Oskar Melin (kommunikatör)', 'Oskar Melin, kommunikatör']] },
  ],
];

export const footnote = '* ersätter hälso- och sjukvårdsdirektör Gunvor Åkerblad';

const address = (title) =>
  title
    .toLowerCase()
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .replaceAll(/[^a-z0-9.]+/g, '-');
const link = (title) => ({ title, url: `https://exempel.se/veb/${address(title)}` });
const noted = 'Vårdsamverkan Ekbygden noterar informationen.';

export const items = [
  { title: 'Mötets öppnande', subItems: ['Närvaro/upprop', 'Övriga frågor'] },
  { title: 'Godkännande av dagens agenda' },
  {
    title: 'Föregående mötesanteckning',
    older: 'Föregående minnesanteckningar',
    attachments: [link('2026-11-19 Mötesanteckning Vårdsamverkan Ekbygden VEB.pdf')],
  },
  {
    title: 'Trygg hemgång efter sjukhusvård',
    kind: 'Information och dialog',
    slot: [25, '09.10', '09.35'],
    presenters: 'Nadia Karlberg, Region Ekbygden',
    proposal: noted,
    attachments: [link('Presentation Trygg hemgång, VEB 2027-02-11.pdf')],
    subItems: ['Läget efter de första sex månaderna', 'Telefonstöd till hemtjänsten kvällar och helger'],
    text: ['Dialogen utgår från frågan hur vi når de patienter som skrivs ut på en fredag.'],
  },
  {
    title: 'Statsbidrag god och nära vård 2027',
    kind: 'Information och ställningstagande',
    slot: [20, '09.35', '09.55'],
    presenters: 'Tomas Ekdahl, Kommunförbundet Ekbygden och Nadia Karlberg, Region Ekbygden',
    proposal: 'Vårdsamverkan Ekbygden ställer sig bakom förslag till fördelning av statsbidraget för 2027.',
    attachments: [link('Tjänsteskrivelse Statsbidrag god och nära vård 2027.pdf')],
    text: ['Förslag till fördelning'],
    table: [
      ['Insats', 'Belopp'],
      ['Gemensam utbildning i samordnad individuell plan', '1 200 000 kr'],
      ['Mobila team i glesbygd', '3 450 000 kr'],
      ['Uppföljning och analys', '350 000 kr'],
      ['Summa', '5 000 000 kr'],
    ],
    pause: 15,
  },
  {
    title: 'Munhälsa hos äldre med hemsjukvård',
    kind: 'Information',
    slot: [10, '10.10', '10.20'],
    presenters: 'Mikael Öberg, regional primärvård',
    proposal: noted,
    attachments: [link('Lathund Munhälsobedömning, VEB 2027-02-11.pdf')],
  },
  {
    title: 'Reviderad uppdragshandling samordnad individuell plan',
    kind: 'Ställningstagande',
    slot: [15, '10.20', '10.35'],
    presenters: 'Birgitta Hallgren, Region Ekbygden och Anders Bergvall, Kommunförbundet Ekbygden',
    proposal:
      'Vårdsamverkan Ekbygden ställer sig bakom reviderad uppdragshandling. Delrapport lämnas till mötet i juni.',
    attachments: [link('Förslag Uppdragshandling SIP reviderad, VEB 2027-02-11.pdf')],
  },
  {
    title: 'Anmälningsärenden',
    proposal: noted,
    attachments: [link('Årsrapport Nätverket för demenssjuksköterskor 2026.pdf')],
    subItems: ['Årsrapport från nätverket för demenssjuksköterskor', 'Nya öppettider på jourcentralen i Björkvik'],
  },
  { title: 'Övriga frågor' },
  { title: 'Nästa möte', text: ['Nästa möte är den 15 april 2027 kl. 09.00-11.00.'] },
];
