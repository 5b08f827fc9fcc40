import type { CardKey, View } from '../../src/cards/kit/view.ts';
import { show } from '../../src/cards/show.ts';
import { wantedCards } from '../../src/cards/wanted.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { primaryOf } from './scenes/reading.ts';
import { scenes, shown } from './scenes/scenes.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const [chair, viceChair, secretary, member, missing] = ['p5', 'p1', 'p9', 'p2', 'p4'];
const lead = (you: string | undefined) => ({ viewer: 'lead', you }) as Partial<View>;
const primary = (key: CardKey, meeting: Meeting, more: Partial<View>) => primaryOf(shown(key, viewOf(meeting, more)));

test.each(Object.entries(scenes()))('%s has at most one button that stands out', (_, card) => {
  expect(primaryOf(card).length).toBeLessThanOrEqual(1);
});

test.each(Object.entries(meetings))('at %s no card of anybody has two buttons that stand out', (_, meeting) => {
  const viewers = [{}, { you: member }, { you: missing }, ...[chair, viceChair, secretary].map(lead)];
  const crowded = viewers.flatMap((viewer) =>
    [...wantedCards(meeting), 'roll call' as const].filter((key) => {
      const card = show(key, viewOf(meeting, viewer));
      return card !== null && primaryOf(card).length > 1;
    }),
  );
  expect(crowded).toEqual([]);
});

test.each<readonly [string, CardKey, Meeting, readonly string[]]>([
  ['the meeting is to be opened', 'agenda', meetings.summoned, ['Öppna mötet']],
  ['the roll is to be called', 'roll call', meetings.opened, ['Spara upprop']],
  ['the agenda is to be approved', 'item 2', meetings.atTwo, ['Klubba']],
  ['the item has a proposal', 'item 5', meetings.atFive, ['Ta ställning']],
  ['the item informs', 'item 8', meetings.atEight, ['Noterar informationen']],
  ['a position is open', 'position b16', meetings.proposed, ['Klubba']],
  ['it is adopted, on its card', 'position b16', meetings.adopted, ['Nästa punkt']],
  ['it is adopted, on the item', 'item 5', meetings.adopted, ['Nästa punkt']],
  ['it is adopted, on the agenda', 'agenda', meetings.adopted, ['Nästa punkt']],
  ['the item is undecided, on the agenda', 'agenda', meetings.atFive, []],
  ['there is a pause, on its card', 'pause 1', meetings.paused, ['Återuppta']],
  ['the pause is over', 'item 5', meetings.resumed, ['Ta ställning']],
  ['there is a pause, on the item', 'item 5', meetings.paused, ['Återuppta']],
  ['the last item is on', 'item 11', meetings.atLast, ['Avsluta mötet …']],
  ['the minutes are to be reviewed', 'minutes', meetings.closed, ['Granska före utskick']],
  ['the minutes are to be signed', 'minutes', meetings.reviewed, ['Justera']],
  ['the minutes are to be released', 'minutes', meetings.signed, ['Släpp']],
  ['the minutes are released', 'minutes', meetings.released, ['Hämta mötesanteckning']],
])('when %s, that is what stands out for the chair', (_, key, meeting, expected) => {
  expect(primary(key, meeting, lead(chair))).toEqual(expected);
});

test('of an open position the gavel stands out for the chair, the answer for whoever is to answer', () => {
  const on = (meeting: Meeting, more: Partial<View>) => primary('position b16', meeting, more);
  expect(on(meetings.proposed, {})).toEqual(['Bekräfta']);
  expect(on(meetings.amended, { you: 'p3' })).toEqual(['Bekräfta']);
  expect(on(meetings.amended, lead(viceChair))).toEqual(['Bekräfta']);
  expect(on(meetings.proposed, lead(viceChair))).toEqual(['Klubba']);
  expect(on(meetings.proposed, { you: member })).toEqual([]);
  expect(on(meetings.proposed, { you: missing })).toEqual(['Jag är här']);
});
