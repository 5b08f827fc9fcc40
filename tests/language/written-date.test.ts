import { readPastDate, readSchedule } from '../../src/chat/readers/typed-date.ts';
import { readSummons } from '../../src/summons/read.ts';

const today = '2024-10-09';

/** The meeting's time as a kallelse says it. */
const inSummons = async (when: string) => {
  const text = `Kallelse\nRådet för vårdsamverkan (RVS)\nTid: ${when}\n\n1. Mötets öppnande\n2. Lägesbild från vårdcentralerna`;
  const read = await readSummons({ text }, today);
  if (!read.ok) throw new Error(read.reason);
  const { date, start, end } = read.summons.meeting;
  return { date, start, end };
};

const day = '2024-11-28';

describe.each<[string, string, string | null, string | null]>([
  ['2024-11-28', day, null, null],
  ['2024-11-8', '2024-11-08', null, null],
  ['28.11.2024', day, null, null],
  ['28/11', day, null, null],
  ['28/11 2024', day, null, null],
  ['28/11 24', day, null, null],
  ['28/11-24', day, null, null],
  ['28/11/2024', day, null, null],
  ['28 november', day, null, null],
  ['28 nov. 2024', day, null, null],
  ['28 november, 2024', day, null, null],
  ['28. november 2024', day, null, null],
  ['den 28:e november', day, null, null],
  ['den 1:a december', '2024-12-01', null, null],
  ['torsdag den 28 november 2024', day, null, null],
  ['torsdagen den 28/11', day, null, null],
  ['tors 28.11.2024', day, null, null],
  ['28th November 2024', day, null, null],
  ['the 28th of November', day, null, null],
  ['on Thursday 28 November', day, null, null],
  ['November 28', day, null, null],
  ['Thu, Nov 28th, 2024', day, null, null],
  ['28.11.2024 kl. 13.30-16.30', day, '13:30', '16:30'],
  ['28 november 20.30', day, '20:30', null],
  ['28 november, klockan 13 till 16', day, '13:00', '16:00'],
  ['28/11 13-16', day, '13:00', '16:00'],
  ['28/11-24 kl 9 – 11', day, '09:00', '11:00'],
  ['November 28 13.30-16', day, '13:30', '16:00'],
  ['28 November at 1-3 pm', day, '13:00', '15:00'],
  ['28 November 2024 at 10.30 am', day, '10:30', null],
])('%j', (written, date, start, end) => {
  test('is understood in the chat', () => {
    expect(readSchedule(written, today)).toEqual({ date, start, end });
  });
  test('is understood in a kallelse', async () => {
    expect(await inSummons(written)).toEqual({ date, start, end });
  });
});

test.each(['31 februari', '31.2.2024', '2024-02-30', 'Feb 30, 2024'])(
  '%j is no day, neither typed nor in a kallelse',
  async (written) => {
    expect(readSchedule(written, today)).toBeNull();
    expect((await inSummons(written)).date).toBeNull();
  },
);

test.each(['fredag 28.11.2024', 'midsommardagen 28 november', 'vi ses 28.11.2024'])(
  '%j typed in the chat is asked about',
  (written) => {
    expect(readSchedule(written, today)).toBeNull();
  },
);

test('a day of the past without a year is the nearest before today', () => {
  expect(readPastDate('26.2.2024', today)).toBe('2024-02-26');
  expect(readPastDate('Feb 26', today)).toBe('2024-02-26');
});
