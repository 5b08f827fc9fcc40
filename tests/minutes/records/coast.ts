import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Summons } from '../../../src/meeting/summons.ts';
import { item } from '../../support/board.ts';
import { group, held, seat, sub, summonsOf } from './record.ts';

const presentation = (title: string, url: string | null = null) => ({ title, url, place: 'after' as const });
const noted = 'Samverkan Norra Kusten noterar informationen.';

/** An invented meeting in the newer form: positions above the text, absences under item 1. */
const coastSummons: Summons = summonsOf(
  [
    item(1, 'Mötets öppnande', {
      formality: 'opening',
      subItems: [sub('a', 'Närvaro/upprop'), sub('b', 'Övriga frågor')],
    }),
    item(2, 'Godkännande av dagens agenda', { formality: 'agenda approval' }),
    item(3, 'Föregående mötesanteckning', {
      formality: 'minutes approval',
      attachments: [
        {
          title: '2024-02-13 Mötesanteckning Samverkan Norra Kusten SNK.pdf',
          url: 'https://kusten.example/2024-02-13.pdf',
          place: 'before',
        },
      ],
    }),
    item(4, 'Avvikelser vid utskrivning', {
      kind: 'information och dialog',
      slot: { minutes: 30, start: '09:10', end: '09:40' },
      presenters: [{ name: 'Ida Frost', affiliation: 'Regionen' }],
      proposal: noted,
      attachments: [presentation('Presentation Avvikelser vid utskrivning, sammanställning 2023, SNK 2024-04-09')],
    }),
    item(5, 'Statsbidrag för ungas hälsa', {
      kind: 'information och ställningstagande',
      slot: { minutes: 15, start: '09:40', end: '09:55' },
      presenters: [
        { name: 'Ove Sten', affiliation: 'Kommunförbundet' },
        { name: 'Rut Ask', affiliation: 'Regionen' },
      ],
      proposal: 'Samverkan Norra Kusten ställer sig bakom förslaget till fördelning av medel 2024.',
      attachments: [{ title: 'Tjänsteskrivelse SNK medel ungas hälsa 2024.pdf', url: null, place: 'before' }],
      body: [
        'Ekonomisk sammanfattning',
        '| Fördelning av medel inom området barn och unga | |\n| --- | --- |\n| Gemensamma verksamheter | 1 650 000 kr |\n| Utvecklingsarbete utifrån kartlagda behov hos barn, unga och deras närstående i hela länet | 300 500 kr |\n| Summa | 1 950 500 kr |',
      ].join('\n\n'),
    }),
    item(6, 'Journalgranskning', {
      kind: 'information',
      slot: { minutes: 5, start: '09:55', end: '10:00' },
      presenters: [{ name: 'Siv Alm', affiliation: 'Regionen' }],
      proposal: noted,
      attachments: [
        presentation(
          'Information om journalgranskning enligt primärvårdens handlingsplan för kvalitetssäkrad läkarmedverkan i den kommunala hälso- och sjukvården i norra länsdelen - lathund, SNK 2024-04-09.pdf',
          'https://kusten.example/lathund.pdf',
        ),
      ],
    }),
    item(7, 'Förvaltningsplan för samordnad vård', {
      kind: 'ställningstagande',
      slot: { minutes: 10, start: '10:00', end: '10:10' },
      presenters: [{ name: 'Karin Ek', affiliation: 'Regionen' }],
      proposal: 'Samverkan Norra Kusten ställer sig bakom förvaltningsplanen.',
      body: 'Målen för 2024 kan sammanfattas i två delar:\n\n1. Vidmakthållande:\n   - Säkra att rutiner och funktioner hålls vid liv.\n   - Hantera fakturering.\n2. Vidareutveckling:\n   - Genomföra förbättringar i teknik och rutiner.',
    }),
  ],
  {
    invited: [
      { name: 'Ida Frost', affiliation: null },
      { name: 'Ove Sten', affiliation: null },
      { name: 'Rut Ask', affiliation: null },
    ],
  },
  [
    group('Norra skärgården', seat('p1', 'Tora Holm, Strandby/Ekeby'), seat('p2', 'Bo Nyman, Norra sjukhuset')),
    group(
      'Inlandet',
      seat('p3', 'Gun Wik, Sjöstad'),
      seat('p4', 'Siv Alm, regional primärvård', { ownItemOnly: true }),
    ),
    group(
      'Lertorp, Ale, Sund (LEAS)',
      seat('p5', 'Max Dal, Sund'),
      seat('p6', 'Eva Rosén, Vårdbolaget, regional primärvård'),
    ),
    group('Kommunförbundet', seat('p7', 'Per Lund', { role: 'vice chair' }), seat('p8', 'Lena Brink')),
    group(
      'Koncernledning hälsa och vård, Regionen',
      seat('p9', 'Karin Ek', { role: 'chair', deputisesFor: 'utvecklingsdirektör Mona Stål' }),
    ),
    group('Beredning', seat('p10', 'Eva Dahl', { role: 'secretary' })),
    group('Kommunikation', seat('p11', '')),
  ],
);

/** The same board's meeting, held and closed. */
export const coastMeeting: Meeting = held(coastSummons, [
  [0, { type: 'MeetingOpened' }],
  [0, { type: 'ItemStarted', item: 1, letter: null }],
  [
    3,
    {
      type: 'RollCalled',
      answers: {
        p1: 'present',
        p2: 'absent',
        p3: 'present',
        p4: 'own item',
        p5: 'absent',
        p6: 'present',
        p7: 'present',
        p8: 'absent',
        p9: 'present',
        p10: 'present',
      },
    },
  ],
  [5, { type: 'ItemStarted', item: 2, letter: null }],
  [6, { type: 'FormalityApproved', item: 2 }],
  [7, { type: 'ItemStarted', item: 3, letter: null }],
  [8, { type: 'FormalityApproved', item: 3 }],
  [10, { type: 'ItemStarted', item: 4, letter: null }],
  [
    12,
    {
      type: 'NoteTaken',
      entry: 'n1',
      kind: 'note',
      item: 4,
      letter: null,
      text: 'Ida Frost visar hur kommunerna och regionen samverkar. Se *Årsberättelse 2023*. Totalt satsas 130 mnkr.',
    },
  ],
  [15, { type: 'PersonArrived', person: 'p8' }],
  [
    20,
    {
      type: 'NoteTaken',
      entry: 'n2',
      kind: 'dialogue',
      item: 4,
      letter: null,
      text: '- Hur hanteras frågorna av ledningen?\n\nDet finns kontaktpersoner i varje delregion.',
    },
  ],
  [22, { type: 'PositionOpened', position: 'b22', item: 4, letters: [], text: noted }],
  [23, { type: 'ViewGiven', position: 'b22', person: 'p3', text: 'Systemstödet behöver bli bättre.' }],
  [24, { type: 'PositionAdopted', position: 'b22', outcome: 'noted' }],
  [
    25,
    { type: 'NoteTaken', entry: 'n3', kind: 'message', item: 4, letter: null, text: 'Ta med avtalet om hemsjukvård.' },
  ],
  [
    26,
    { type: 'NoteTaken', entry: 'n4', kind: 'question', item: 4, letter: null, text: 'Finns det forum för frågor?' },
  ],
  [
    27,
    {
      type: 'FollowUpAgreed',
      entry: 'u1',
      item: 4,
      what: 'En utförligare version skickas ut',
      who: 'Ida Frost',
      when: 'före sommaren',
    },
  ],
  [40, { type: 'ItemStarted', item: 5, letter: null }],
  [
    48,
    {
      type: 'PositionOpened',
      position: 'b30',
      item: 5,
      letters: [],
      text: 'Samverkan Norra Kusten ställer sig bakom förslaget till fördelning av medel 2024. Beredningen följer upp.',
    },
  ],
  [49, { type: 'DissentRecorded', position: 'b30', person: 'p3', text: 'Kommunernas del är för liten.' }],
  [50, { type: 'PositionAdopted', position: 'b30', outcome: 'amended' }],
  [55, { type: 'PauseStarted', minutes: 15 }],
  [70, { type: 'PauseEnded' }],
  [70, { type: 'ItemStarted', item: 6, letter: null }],
  [80, { type: 'ItemStarted', item: 7, letter: null }],
  [82, { type: 'PersonLeft', person: 'p6' }],
  [
    90,
    {
      type: 'PositionOpened',
      position: 'b40',
      item: 7,
      letters: [],
      text: 'Samverkan Norra Kusten ställer sig bakom förvaltningsplanen.',
    },
  ],
  [91, { type: 'PositionAdopted', position: 'b40', outcome: 'as proposed' }],
  [95, { type: 'NextMeetingSet', date: '2024-06-11', start: '09:00', end: '11:00' }],
  [100, { type: 'MeetingClosed', words: 'Karin Ek tackar för ett gott möte.' }],
]);
