import { minutesName } from '../../src/minutes/filing.ts';
import { zone } from './document/opened.ts';
import { held, summonsOf } from './records/record.ts';

describe('the name of the minutes', () => {
  test('I1 date, title, body and abbreviation', () => {
    expect(minutesName(held(summonsOf([]), []), zone)).toBe(
      '2024-04-09 Mötesanteckning Samverkan Norra Kusten SNK.docx',
    );
  });

  test('without a date in the kallelse, the day it opened where the board is', () => {
    const meeting = held(summonsOf([], { date: null, abbreviation: null }), [[15 * 60 - 1, { type: 'MeetingOpened' }]]);
    expect(minutesName(meeting, zone)).toBe('2024-04-09 Mötesanteckning Samverkan Norra Kusten.docx');
    expect(minutesName(meeting, 'Asia/Tokyo')).toBe('2024-04-10 Mötesanteckning Samverkan Norra Kusten.docx');
  });
});
