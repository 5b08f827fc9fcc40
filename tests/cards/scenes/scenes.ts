import { askOutcomes } from '../../../src/cards/agenda/ask-outcomes.ts';
import { attendanceCards } from '../../../src/cards/attendance/attendance-card.ts';
import type { CardKey, Shown, View } from '../../../src/cards/kit/view.ts';
import { changesCard } from '../../../src/cards/minutes/changes-card.ts';
import { waitingCard } from '../../../src/cards/minutes/waiting-card.ts';
import { noteOfferCard } from '../../../src/cards/note-offer/note-offer-card.ts';
import { show } from '../../../src/cards/show.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { compareAttendance } from '../../../src/meeting/people/compare-attendance.ts';
import { oldMinutes } from './old-minutes.ts';
import { at, meetings, viewOf } from './stations.ts';

/** The card, which must be there. */
export const shown = (key: CardKey, view: View): Shown => {
  const card = show(key, view);
  if (!card) throw new Error(`nothing to show as ${key}`);
  return card;
};

const link = 'https://exempel.se/motesanteckning.docx';
const webPage = 'https://exempel.se/motesanteckning.html';

const endless = { date: '2025-06-03', start: '13:00', end: null };

const session = { from: at('08:55'), to: at('12:30') };
const seen = (user: string | null, name: string, from: string, to: string) => ({
  user,
  name,
  stays: [{ from: at(from), to: at(to) }],
});

/** What Teams may have seen of the meeting. */
const attendance = (view: View): Shown => {
  const { people, links } = view.meeting;
  const user = (id: string) => Object.keys(links).find((one) => links[one] === id) ?? null;
  const [p1, p2] = [people['p1']?.name ?? '', people['p2']?.name ?? ''];
  const attendees = [
    seen(user('p1'), p1, '08:58', '12:30'),
    seen(user('p2'), p2, '09:40', '10:30'),
    seen(null, people['p9']?.name ?? '', '09:00', '12:30'),
    seen(null, 'Konferensrum Vänern', '09:00', '12:30'),
    seen(null, `${people['p6']?.name} (extern)`, '09:00', '10:02'),
    ...Object.values(people)
      .slice(10)
      .map(({ name }) => seen(null, name, '09:00', '12:30')),
  ];
  const [card] = attendanceCards(view, compareAttendance(view.meeting, { sessions: [session], attendees }));
  if (!card) throw new Error('no attendance card');
  return card;
};

/** What somebody may have done to the file after it was signed. */
const differences = [
  { kind: 'changed', from: '21 700', to: '27 100' },
  { kind: 'added', text: '8' },
  { kind: 'removed', text: '9' },
  { kind: 'moved', text: '10' },
] as const;

/** What a secretary writes while the meeting goes on. */
const sentence = {
  item: 5,
  letter: null,
  text: 'Flera kommuner vill se kostnaden för nattpatrullen redovisad för sig, och frågar när det kan ske.',
};

/** Every card as it looks in a whole meeting, by name. */
export const scenes = (words = languages.sv): Readonly<Record<string, Shown>> => {
  const base = { words };
  const lead = { words, viewer: 'lead' } as const;
  return {
    'minutes changed since signed': changesCard(
      viewOf(meetings.signed, { ...lead, you: 'p1' }),
      { reason: 'changed since signed' },
      differences,
    ),
    'summons review': shown('summons', viewOf(meetings.draft, base)),
    'summons review of old minutes': shown('summons', viewOf(oldMinutes, base)),
    'summons used': shown('summons', viewOf(meetings.summoned, base)),
    'agenda before': shown('agenda', viewOf(meetings.summoned, base)),
    'agenda before, lead': shown('agenda', viewOf(meetings.summoned, lead)),
    agenda: shown('agenda', viewOf(meetings.atFive, { ...base, now: at('09:59') })),
    'agenda, lead': shown('agenda', viewOf(meetings.atFive, { ...lead, now: at('09:59') })),
    'agenda paused, lead': shown('agenda', viewOf(meetings.paused, lead)),
    'agenda at last item, lead': shown('agenda', viewOf(meetings.atLast, lead)),
    'agenda closed': shown('agenda', viewOf(meetings.closed, base)),
    'roll call': shown('roll call', viewOf(meetings.rolled, base)),
    'roll call, you': shown('roll call', viewOf(meetings.rolled, { ...base, you: 'p2' })),
    'roll call, lead': shown('roll call', viewOf(meetings.opened, lead)),
    'roll called, lead': shown('roll call', viewOf(meetings.called, lead)),
    item: shown('item 5', viewOf(meetings.atFive, base)),
    'item, lead': shown('item 5', viewOf(meetings.atFive, lead)),
    'item with its position open, lead': shown('item 5', viewOf(meetings.proposed, lead)),
    'item with sub-items, lead': shown('item 7', viewOf(meetings.atSeven, lead)),
    'item that informs, lead': shown('item 8', viewOf(meetings.atEight, lead)),
    'item to approve, lead': shown('item 2', viewOf(meetings.atTwo, lead)),
    'previous minutes, lead': shown('item 3', viewOf(meetings.atThree, lead)),
    'other matters': shown('item 10', viewOf(meetings.otherMatters, base)),
    'next meeting, lead': shown('item 11', viewOf(meetings.atLast, lead)),
    'item with texts': shown('item 6', viewOf(meetings.atSix, base)),
    'item with texts, lead': shown('item 6', viewOf(meetings.atSix, lead)),
    'item left': shown('item 5', viewOf(meetings.atSix, base)),
    'item left without position': shown('item 1', viewOf(meetings.atSix, base)),
    'paused, lead': shown('pause 1', viewOf(meetings.paused, lead)),
    'pause over': shown('pause 1', viewOf(meetings.resumed, base)),
    'item after a pause, lead': shown('item 5', viewOf(meetings.resumed, { ...lead, now: at('10:05') })),
    position: shown('position b16', viewOf(meetings.proposed, base)),
    'position, you': shown('position b16', viewOf(meetings.proposed, { ...base, you: 'p2' })),
    'position amended': shown('position b16', viewOf(meetings.amended, base)),
    'position, lead': shown('position b16', viewOf(meetings.amended, lead)),
    'position adopted': shown('position b16', viewOf(meetings.adopted, base)),
    'position sent for comment': shown('position b16', viewOf(meetings.sentForComment, base)),
    'item sent for comment, lead': shown('item 5', viewOf(meetings.sentForComment, lead)),
    'position to whom, lead': shown(
      'position b16',
      viewOf(meetings.amended, { ...lead, inputs: { outcome: 'referred' } }),
    ),
    'outcome to whom, close': askOutcomes(
      viewOf(meetings.atLast, { ...lead, inputs: { 'outcome-6': 'referred' } }),
      [6],
      'close',
      'agenda',
    ),
    'outcome missing, next': askOutcomes(viewOf(meetings.atSix, lead), [6], 'next', 'agenda'),
    'outcomes missing, close': askOutcomes(viewOf(meetings.atLast, lead), [6, 7, 3], 'close', 'agenda'),
    'many outcomes missing, close': askOutcomes(
      viewOf(meetings.atLast, lead),
      Array.from({ length: 11 }, (_, index) => index + 1),
      'close',
      'agenda',
    ),
    minutes: shown('minutes', viewOf(meetings.closed, base)),
    'minutes, lead': shown('minutes', viewOf(meetings.closed, { ...lead, link })),
    'review, lead': shown('review', viewOf(meetings.closed, lead)),
    'attendance, lead': attendance(viewOf(meetings.closed, lead)),
    'minutes under review, lead': shown('minutes', viewOf(meetings.reviewed, { ...lead, filed: true, you: 'p5' })),
    'minutes being signed, lead': shown('minutes', viewOf(meetings.signing, { ...lead, filed: true, you: 'p1' })),
    'minutes signed, lead': shown('minutes', viewOf(meetings.signed, { ...lead, filed: true, you: 'p1' })),
    'note offered, alone': noteOfferCard(viewOf(meetings.atFive, lead), sentence, 'dialogue'),
    'minutes wait to be signed, alone': waitingCard(viewOf(meetings.signing, { ...lead, link, you: 'p1' }), 'sign off'),
    'minutes wait to be released, alone': waitingCard(viewOf(meetings.signed, { ...lead, link, you: 'p1' }), 'release'),
    'minutes released': shown('minutes', viewOf(meetings.released, { ...base, link, webPage })),
    'minutes released, lead': shown('minutes', viewOf(meetings.released, { ...lead, link, webPage })),
    'minutes, new version, lead': shown('minutes', viewOf(meetings.newVersion, { ...lead, filed: true, you: 'p1' })),
    'minutes approved, lead': shown('minutes', viewOf(meetings.approved, { ...lead, filed: true })),
    'settings, lead': shown('settings', viewOf(meetings.settled, lead)),
    'minutes being made, lead': shown('minutes', viewOf({ ...meetings.closed, nextMeeting: endless }, lead)),
  };
};
