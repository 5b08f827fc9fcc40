import { sv } from '../../dist/i18n/sv.js';
import { evolve } from '../../dist/meeting/evolve.js';
import { noMeeting } from '../../dist/meeting/no-meeting.js';
import { minutesContent } from '../../dist/minutes/content/content.js';
import { renderDocument } from '../../dist/minutes/document/document.js';
import { fromMeeting } from '../../dist/review/from-meeting.js';
import { review } from '../../dist/review/review.js';
import { quantile } from './bot-client.mjs';

const note = `Föredraganden **redovisar** läget och *rapporten*.

- Väntetiderna minskar
- Samverkan fungerar

| Område | Belopp |
| --- | --- |
| Kommunerna | 1 250 000 kr |
| Regionen | 2 750 000 kr |
| Summa | 4 000 000 kr |`;

const head = {
  title: 'Mötesanteckning',
  body: 'Vårdsamverkan Norra Kusten',
  abbreviation: 'VNK',
  start: '09:00',
  end: '11:00',
  place: 'Teams',
  invited: [],
  apologies: [],
  absent: [],
  pauses: [],
  nextMeeting: null,
  closing: null,
  style: { numbering: '1.', letters: 'a)', position: 'above', absences: 'opening' },
};

/** A closed meeting with this many items; `u` is its chair. */
export const heldEvents = (items, date = '2024-04-09') => {
  const seats = Array.from({ length: 24 }, (_, i) => ({
    id: `p${i + 1}`,
    name: `Namn${i + 1} Efternamn`,
    affiliation: 'Strandby',
    role: i === 0 ? 'chair' : null,
    deputisesFor: null,
    ownItemOnly: false,
  }));
  const agenda = Array.from({ length: items }, (_, i) => ({
    number: i + 1,
    title: `Vårdplanering del ${i + 1}`,
    kind: 'information',
    formality: null,
    slot: { minutes: 5, start: null, end: null },
    presenters: [{ name: 'Namn2 Efternamn', affiliation: 'Regionen' }],
    proposal: 'VNK noterar informationen.',
    attachments: [],
    subItems: [],
    body: '',
    positions: [],
  }));
  const summons = { meeting: { ...head, date }, groups: [{ name: 'Kusten', seats }], items: agenda };
  return [
    { type: 'SummonsReceived', summons, doubts: [], source: 'bench' },
    { type: 'SummonsFixed', links: { u: 'p1' }, lead: null },
    { type: 'MeetingOpened' },
    { type: 'RollCalled', answers: Object.fromEntries(seats.map(({ id }) => [id, 'present'])) },
    ...agenda.flatMap(({ number: item }) => [
      { type: 'ItemStarted', item, letter: null },
      { type: 'NoteTaken', entry: `n${item}`, kind: 'note', item, letter: null, text: note },
      { type: 'PositionOpened', position: `b${item}`, item, letters: [], text: 'VNK noterar informationen.' },
      { type: 'PositionAdopted', position: `b${item}`, outcome: 'noted' },
    ]),
    { type: 'MeetingClosed', words: null },
  ];
};

const held = (items) =>
  heldEvents(items).reduce(
    (meeting, event, i) =>
      evolve(meeting, { seq: i + 1, decision: i + 1, at: 1_712_646_000_000 + i * 1000, by: 'u', event }),
    noMeeting,
  );

/** Milliseconds to proof-read a meeting of 12 items: the first time, and the median of later times. */
export const proofReading = () => {
  const meeting = held(12);
  const times = Array.from({ length: 20 }, () => {
    const begun = performance.now();
    review(fromMeeting(meeting));
    return performance.now() - begun;
  });
  return { first: times[0], next: quantile(times.slice(1), 0.5) };
};

/** Median milliseconds from record to finished file. `first` also loads the libraries. */
export const documents = async () => {
  const time = async (items) => {
    const meeting = held(items);
    const begun = performance.now();
    await renderDocument(minutesContent(meeting, sv, 'Europe/Stockholm'));
    return performance.now() - begun;
  };
  const first = await time(12);
  const twelve = [];
  const hundred = [];
  for (let i = 0; i < 7; i += 1) {
    twelve.push(await time(12));
    hundred.push(await time(100));
  }
  return { first, twelve: quantile(twelve, 0.5), hundred: quantile(hundred, 0.5) };
};
