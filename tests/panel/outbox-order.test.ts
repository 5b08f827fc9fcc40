import { ApiError } from '../../src/panel/connection/api-error.ts';
import { blankDraft, type Draft } from '../../src/panel/desk/drafts/draft.ts';
import { createOutbox } from '../../src/panel/desk/drafts/outbox.ts';
import { fc } from '../support/properties.ts';
import { handClock } from './hand-clock.ts';

const minute = 60_000;

/** A record that takes each key once, and a way to it that may be gone or fail over some texts. */
const openRecord = () => {
  const taken = new Map<string, string>();
  return {
    taken,
    isAway: false,
    fails: (_: string): boolean => false,
    async ask(text: string, key: string) {
      if (this.isAway) throw new ApiError(0, '');
      if (this.fails(text)) throw new ApiError(500, '');
      const outcome = taken.has(key) ? ('repeated' as const) : ('done' as const);
      if (outcome === 'done') taken.set(key, text);
      return { outcome, text: null, note: { id: `n-${key}`, version: 1 } };
    },
  };
};

/** A page over what this machine keeps. IndexedDB gives back in the order of its keys, not in that of writing. */
const openPage = async (record: ReturnType<typeof openRecord>, kept: Map<string, Draft>) => {
  const clock = handClock();
  const outbox = createOutbox({
    store: {
      load: async () => [...kept.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
      save: async (draft) => void kept.set(draft.id, draft),
      remove: async (id) => void kept.delete(id),
    },
    ask: (command, key) => record.ask('text' in command ? String(command.text) : '', key),
    newId: () => crypto.randomUUID(),
    after: clock.after,
    changed: () => {},
  });
  await outbox.open();
  return { ...clock, outbox };
};

const write = ({ outbox }: Awaited<ReturnType<typeof openPage>>, texts: readonly string[], begun: number): void => {
  for (const [at, text] of texts.entries()) outbox.write(blankDraft(crypto.randomUUID(), begun + at, 3, 'note'), text);
};

const numbered = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => `text ${from + at}`);

test('K6 fifty texts of ten minutes without network come into the record in their order, also past a closed page', async () => {
  const record = openRecord();
  const kept = new Map<string, Draft>();
  record.isAway = true;
  const first = await openPage(record, kept);
  write(first, numbered(0, 25), 100);
  await first.pass(5 * minute);
  first.outbox.close();
  const second = await openPage(record, kept);
  write(second, numbered(25, 50), 200);
  await second.pass(5 * minute);
  expect(second.outbox.held().map(({ state }) => state)).toEqual(Array(50).fill('waiting'));
  record.isAway = false;
  second.outbox.flush();
  await second.pass(minute);
  expect([...record.taken.values()]).toEqual(numbered(0, 50));
  expect(kept.size).toBe(0);
});

test('a text that is written on while the network comes back keeps its place', async () => {
  const record = openRecord();
  record.isAway = true;
  const page = await openPage(record, new Map());
  const first = blankDraft('first', 1, 3, 'note');
  page.outbox.write(first, 'först');
  write(page, ['sedan'], 2);
  await page.pass(minute);
  page.outbox.write(first, 'först, och mer');
  record.isAway = false;
  page.outbox.flush();
  await page.settled();
  // What was asked before is asked again as it was; the rest changes the note.
  expect([...record.taken.values()]).toEqual(['först', 'först, och mer', 'sedan']);
});

test('a text that the server fails over waits aside, and the others are recorded', async () => {
  const record = openRecord();
  record.fails = (text) => text === 'text 1';
  const page = await openPage(record, new Map());
  write(page, numbered(0, 3), 100);
  await page.pass(2_000);
  expect([...record.taken.values()]).toEqual(['text 0', 'text 2']);
  record.fails = () => false;
  await page.pass(minute);
  expect([...record.taken.values()]).toEqual(['text 0', 'text 2', 'text 1']);
});

test('however the network comes and goes, each text is recorded once and in its order', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (turns) => {
      const record = openRecord();
      const page = await openPage(record, new Map());
      for (const [at, isAway] of turns.entries()) {
        record.isAway = isAway;
        write(page, [`text ${at}`], at);
        await page.pass(1_500);
      }
      record.isAway = false;
      await page.pass(minute);
      expect([...record.taken.values()]).toEqual(numbered(0, turns.length));
    }),
    { numRuns: 20 },
  ));
