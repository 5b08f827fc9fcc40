import { isRefusal } from '../../src/meeting/decide/guards.ts';
import { decide } from '../../src/meeting/decide.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { linesOf } from '../minutes/document/opened.ts';
import { replayed } from '../minutes/records/replay.ts';
import { after, asks, ek } from '../support/board.ts';
import { imported } from './reading.ts';

const chair = { ...ek, user: 'u-sekr' };
const command = { type: 'DecideDocument', item: 12, document: null, url: null } as const;
const name = 'Förvaltningsplan samordnad hälsa, vård och omsorg 2024, beslutad, VVG 2024-04-09.pdf';

describe('the minutes of 9 April 2024, read and held again', () => {
  let held: Meeting;
  beforeAll(async () => {
    held = replayed(await imported(2024));
  });

  test('I3 item 12 gets the name of its decided document, which the minutes show', async () => {
    const decided = after(held, chair, command);
    const lines = await linesOf(decided);
    expect(lines).toContain(name);
    expect(lines.filter((line) => line.startsWith('Förslag Förvaltningsplan'))).toEqual([]);
    expect(decided.decided).toMatchObject([{ item: 12, title: name }]);
  });

  test('I2 a second run changes nothing, nor one of what item 8 has decided by hand', () => {
    expect(decide(after(held, chair, command), command, asks(chair))).toEqual([]);
    const again = decide(held, { ...command, item: 8, document: '1' }, asks(chair));
    expect(isRefusal(again) ? again : [...again]).toEqual([]);
  });
});
