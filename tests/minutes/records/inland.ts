import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Summons } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { group, held, olderStyle, seat, sub, summonsOf } from './record.ts';

/** An invented meeting in the older form: positions below the text, apologies in the head, `1)` and `a.`. */
const inlandSummons: Summons = summonsOf(
  [
    item(1, 'Mötets öppnande', { formality: 'opening', subItems: [sub('a', 'Övriga frågor')] }),
    item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
    item(3, 'Föregående minnesanteckningar', { formality: 'minutes approval' }),
    item(4, 'Samverkan vid in- och utskrivning', {
      subItems: [
        sub('a', 'Nuläge efter sommaren'),
        sub('b', 'Kort om följeforskningen'),
        sub('c', 'Uppstart av rådet'),
      ],
    }),
    item(5, 'Mobil vård – hur gå vidare?', {
      attachments: [
        { title: 'Slutrapport Mobil vård 2019', url: null, place: 'before' },
        { title: 'Breddinförande av mobil vård', url: null, place: 'before' },
      ],
      proposal: 'SI ställer sig bakom rekommendationen.',
    }),
    item(6, 'Riktlinje för oro', { proposal: 'SI ställer sig bakom förslaget till riktlinje.' }),
    item(7, 'Krisberedskap', { proposal: 'SI ställer sig bakom en gemensam krisplan.' }),
    item(8, 'Anmälningsärende', {
      formality: 'reporting',
      subItems: [
        sub('a', 'Referensgrupp Barnuppdraget, förlängt uppdrag. Bilaga.'),
        sub('b', 'Förslag till uppdragshandling om medföljande personal. Bilaga.'),
      ],
      proposal: 'SI noterar informationen.',
    }),
    item(9, 'Övriga frågor', { formality: 'other matters', subItems: [sub('a', 'Utse ordförande till rådet.')] }),
    item(10, 'Mötestider 2019', { formality: 'next meeting' }),
  ],
  {
    title: 'Minnesanteckningar',
    body: 'Samverkan Inlandet',
    abbreviation: 'SI',
    date: '2019-08-26',
    start: '15:00',
    end: '17:00',
    place: 'Skype',
    apologies: ['Mats Vik', 'Carl-Peter Sandström'],
    style: olderStyle,
  },
  [
    group('Skogsbygden', seat('p1', 'Lena Frid, Ekeby'), seat('p2', 'Mats Vik, Primärvården')),
    group(
      'VästBygd',
      seat('p3', 'Tomas Ljung', { role: 'vice chair' }),
      seat('p4', 'Carl-Peter Sandström, PrimÖR, ordf, LGS'),
    ),
    group('Koncernledning, Regionen', seat('p5', 'Ann Sund', { role: 'chair' }), seat('p6', 'Maja Lo')),
    group(
      'Beredning',
      seat('p7', 'Rose Nyby', { role: 'secretary' }),
      seat('p8', 'Malin Emnér', { role: 'communicator' }),
    ),
  ],
);

/** The same board's meeting, held and closed. */
export const inlandMeeting: Meeting = held(inlandSummons, [
  [0, { type: 'MeetingOpened' }],
  [0, { type: 'ItemStarted', item: 1, letter: null }],
  [
    1,
    {
      type: 'RollCalled',
      answers: { p1: 'present', p3: 'present', p5: 'present', p6: 'absent', p7: 'present', p8: 'present' },
    },
  ],
  [2, { type: 'OtherMatterRaised', entry: 'm1', person: 'p1', text: 'Framtidens vård' }],
  [3, { type: 'ItemStarted', item: 2, letter: null }],
  [4, { type: 'FormalityApproved', item: 2 }],
  [5, { type: 'ItemStarted', item: 3, letter: null }],
  [6, { type: 'FormalityApproved', item: 3 }],
  [7, { type: 'ItemStarted', item: 4, letter: 'a' }],
  [8, { type: 'GuestAdmitted', person: 'g20', name: 'Ulla Strand', affiliation: 'Regionen' }],
  [8, { type: 'PersonArrived', person: 'g20' }],
  [
    9,
    {
      type: 'NoteTaken',
      entry: 'n1',
      kind: 'note',
      item: 4,
      letter: 'a',
      text: 'Ulla Strand ger en lägesrapport. ”Digitalt först” gäller.',
    },
  ],
  [12, { type: 'ItemStarted', item: 4, letter: 'b' }],
  [
    13,
    {
      type: 'NoteTaken',
      entry: 'n2',
      kind: 'dialogue',
      item: 4,
      letter: 'b',
      text: 'Viktigt att prata om både in- och utskrivning.',
    },
  ],
  [15, { type: 'ItemStarted', item: 4, letter: 'c' }],
  [
    16,
    { type: 'PositionOpened', position: 'b20', item: 4, letters: ['a', 'b', 'c'], text: 'SI noterar informationen.' },
  ],
  [17, { type: 'PositionAdopted', position: 'b20', outcome: 'noted' }],
  [18, { type: 'ItemStarted', item: 5, letter: null }],
  [
    19,
    {
      type: 'NoteTaken',
      entry: 'n3',
      kind: 'note',
      item: 5,
      letter: null,
      text: 'Erfarenheterna summeras.\n\nSI är positiva till gemensamt ansvar.',
    },
  ],
  [
    20,
    {
      type: 'PositionOpened',
      position: 'b21',
      item: 5,
      letters: [],
      text: 'SI ställer sig bakom rekommendationen. Uppdragshandling tas fram till nästa möte.',
    },
  ],
  [21, { type: 'PositionAdopted', position: 'b21', outcome: 'amended' }],
  [22, { type: 'ItemStarted', item: 6, letter: null }],
  [
    23,
    {
      type: 'PositionOpened',
      position: 'b22',
      item: 6,
      letters: [],
      text: 'SI ställer sig bakom förslaget och föreslår remiss till berörda verksamheter.',
    },
  ],
  [24, { type: 'PositionAdopted', position: 'b22', outcome: 'referred' }],
  [25, { type: 'ItemStarted', item: 7, letter: null }],
  [
    26,
    {
      type: 'PositionOpened',
      position: 'b23',
      item: 7,
      letters: [],
      text: 'SI ställer sig bakom en gemensam krisplan.',
    },
  ],
  [27, { type: 'PositionAdopted', position: 'b23', outcome: 'returned' }],
  [28, { type: 'ItemStarted', item: 8, letter: null }],
  [29, { type: 'PositionOpened', position: 'b24', item: 8, letters: [], text: 'SI noterar informationen.' }],
  [30, { type: 'PositionAdopted', position: 'b24', outcome: 'noted' }],
  [31, { type: 'ItemStarted', item: 9, letter: null }],
  [32, { type: 'OtherMatterRaised', entry: 'm2', person: 'p3', text: 'Dagordningen för nästa samråd' }],
  [
    33,
    {
      type: 'PositionOpened',
      position: 'b25',
      item: 9,
      letters: ['a'],
      text: 'Jan Carl utses till ordförande för rådet.',
    },
  ],
  [34, { type: 'PositionAdopted', position: 'b25', outcome: 'as proposed' }],
  [35, { type: 'ItemStarted', item: 10, letter: null }],
  [36, { type: 'NextMeetingSet', date: '2019-11-28', start: '13:30', end: '16:30' }],
  [40, { type: 'MeetingClosed', words: 'Ann Sund avslutar med att tacka Tomas Ljung för gott samarbete.' }],
]);
