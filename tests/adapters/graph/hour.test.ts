import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import type { Mishap } from '../../../src/practice/sharepoint/faults.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { ek } from '../../support/board.ts';
import { fakeSharePoint } from '../../support/fake-sharepoint.ts';
import { type Fake, folder, libraryOver } from './shelf.ts';

const hour = 3_600_000;
const minutes = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';

/** A SharePoint that fails uploads in this way for the first hour; with `all`, every request. */
const downForAnHour = (clock: { now: number }, mishap: Mishap, all: boolean): Fake => {
  const fake = fakeSharePoint();
  return {
    ...fake,
    send: async (url, options) => {
      const meets = clock.now < hour && (all || options.method === 'PUT');
      fake.fail(meets ? mishap : null);
      return fake.send(url, options);
    },
  };
};

/** Retries as the job queue does: after 1, 2, 4 seconds and so on, up to ten minutes. Resolves with the number of tries. */
const untilFiled = async (work: () => Promise<void>, clock: { now: number }): Promise<number> => {
  for (let tries = 1, wait = 1_000; ; tries += 1, wait = Math.min(wait * 2, 600_000)) {
    try {
      await work();
      return tries;
    } catch (fault) {
      if (clock.now > 2 * hour) throw fault;
      clock.now += wait;
    }
  }
};

test.each<[string, Mishap, boolean]>([
  ['is away', { status: 503 }, true],
  ['throttles', { status: 429, headers: { 'retry-after': '300' } }, true],
  ['cannot be reached', 'broken before', true],
  ['takes uploads and breaks off before it answers', 'broken after', false],
  ['has the file locked', { status: 423 }, false],
])(
  'when SharePoint %s for an hour the chair is answered, and the minutes arrive by themselves, once',
  async (_, mishap, all) => {
    const office = await open();
    for (const text of ['klubba', 'klubba punkt 2']) await says(office, ek, text);
    const clock = { now: 0 };
    const fake = downForAnHour(clock, mishap, all);
    const dependencies = { ...office.dependencies, library: libraryOver(fake, clock) };

    // The card of the minutes says so at once.
    expect(await says(office, ek, 'avsluta mötet')).toEqual([]);
    await office.delivery.settled();
    expect(JSON.stringify([...office.chat.shown.values()].at(-1))).toContain('Mötet avslutades');
    expect(fake.exchanges).toEqual([]);

    const tries = await untilFiled(() => fileMinutes(dependencies, 'meeting-1'), clock);
    expect(clock.now).toBeGreaterThanOrEqual(hour);
    expect(clock.now).toBeLessThanOrEqual(hour + 600_000);
    expect(tries).toBeLessThan(20);
    expect(fake.names(folder).filter((file) => file.endsWith('.docx'))).toEqual([minutes]);
    expect(await dependencies.filings.filed('meeting-1', 'draft')).toMatchObject({ name: minutes });
    await fileMinutes(dependencies, 'meeting-1');
    expect(fake.names(folder)).toEqual([minutes, minutes.replace('.docx', '.pdf')]);
  },
);
