import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Item, Summons } from '../../src/meeting/summons.ts';
import { item } from '../support/board.ts';
import { fc } from '../support/properties.ts';
import { coastMeeting } from './records/coast.ts';
import { inlandMeeting } from './records/inland.ts';
import { inventedSummons } from './records/invented.ts';
import { held, sub, summonsOf } from './records/record.ts';
import { comparable, houseStyles, inStyle, readBack, roundTrip } from './round-trip.ts';

const plannedIn = ({ summons }: Meeting): Summons => {
  if (!summons) throw new Error('no summons');
  return summons;
};

describe.each([
  ['coast', coastMeeting],
  ['inland', inlandMeeting],
])('the invented meeting of the %s', (_, meeting) => {
  test.each(houseStyles)('as planned is read back from its minutes in the %s style', async (_name, style) => {
    const summons = inStyle(plannedIn(meeting), style);
    expect(comparable((await roundTrip(summons)).summons)).toEqual(comparable(summons));
  });

  test('as held is read back, and again from what was read', async () => {
    const once = await readBack(meeting);
    const twice = await roundTrip(once.summons);
    expect(comparable(twice.summons)).toEqual(comparable(once.summons));
  });
});

test('B8 B9 B10 C2 C4 D7 D8 D9 F2 what the meeting on the coast added is read from its minutes, and little is doubted', async () => {
  const { summons, doubts } = await readBack(coastMeeting);
  expect(summons.meeting).toMatchObject({
    absent: ['Bo Nyman', 'Max Dal'],
    pauses: [{ afterItem: 5, minutes: 15 }],
    nextMeeting: { date: '2024-06-11', start: '09:00', end: '11:00' },
    closing: 'Karin Ek tackar för ett gott möte.',
  });
  expect(summons.groups).toEqual(plannedIn(coastMeeting).groups);
  expect(summons.items.map(({ positions }) => positions.length)).toEqual([0, 0, 0, 1, 1, 0, 1]);
  // The plan has no pause; the meeting took one.
  expect(doubts.map(({ reason }) => reason)).toEqual(['pause not in the slots']);
});

describe.each(houseStyles)('in the %s style', (_, style) => {
  const noted = 'Rådet noterar informationen.';
  const own = (letter: string, ...positions: readonly string[]) => ({ ...sub(letter, 'Läget'), positions });
  const told = async (asked: Partial<Item>, head = {}): Promise<Summons> => {
    const summons = summonsOf([item(1, 'Vårdplan', asked)], { style, ...head });
    const { summons: again } = await roundTrip(summons);
    expect(comparable(again)).toEqual(comparable(summons));
    return again;
  };

  test.each<[string, Partial<Item>]>([
    ['F11 a position of the only sub-item', { subItems: [own('a', noted)] }],
    ['F11 a position of the item with only one sub-item', { subItems: [own('a')], positions: [noted] }],
    ['F11 a position of the last sub-item of two', { subItems: [own('a'), own('b', noted)] }],
    ['F11 a position of all sub-items', { subItems: [own('a'), own('b')], positions: [noted] }],
    [
      'F11 a position of the item beside that of a sub-item',
      { subItems: [own('a'), own('b', noted)], positions: ['Rådet enas.'] },
    ],
    [
      'D6 a position of a reported matter',
      { formality: 'reporting', title: 'Anmälningsärenden', subItems: [own('a', noted)] },
    ],
  ])('%s stays that', async (_whose, asked) => {
    const { items } = await told(asked);
    expect(items[0]?.positions).toEqual(asked.positions ?? []);
  });

  test('E9 a document without a link is one, whatever it is called, and so is what stands beside it', async () => {
    const before = (title: string, url: string | null = null) => ({ title, url, place: 'before' as const });
    const { items } = await told({ attachments: [before('Läs detta'), before('Plan')], body: 'Text.' });
    expect(items[0]?.attachments).toHaveLength(2);
    await told({ attachments: [before('Plan', 'https://a.example/p'), before('Läs detta')], body: 'Text.' });
  });

  test('H1 what the meeting as a whole left to follow up is no text of its last item', async () => {
    const followUps = ['En version skickas ut. Ansvarig: Ida Frost. När: före sommaren.', 'Beredningen återkommer.'];
    const { meeting } = await told({ body: 'Text.' }, { followUps, closing: 'Karin Ek tackar.' });
    expect(meeting.followUps).toEqual(followUps);
    const ends = { title: 'Nästa möte', formality: 'next meeting' as const };
    await told(ends, {
      followUps,
      closing: 'Ida Frost avslutar.',
      nextMeeting: { date: '2024-06-11', start: null, end: null },
    });
  });
});

test('H1 what was agreed for the meeting as a whole is read back as that', async () => {
  const agreed = { entry: 'u1', item: null, what: 'Rutinen ses över', who: 'Bo Nyman', when: 'nästa möte' };
  const summons = summonsOf([item(1, 'Vårdplan')]);
  const { summons: read } = await readBack(held(summons, [[1, { type: 'FollowUpAgreed', ...agreed }]]));
  expect(read.meeting.followUps).toEqual(['Rutinen ses över. Ansvarig: Bo Nyman. När: nästa möte.']);
  expect(read.items[0]?.body).toBe('');
});

describe('any summons', () => {
  test('comes back from its minutes as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(inventedSummons, async (summons) => {
        expect(comparable((await roundTrip(summons)).summons)).toEqual(comparable(summons));
      }),
      { numRuns: 30 },
    );
  });
});
