import { randomUUID } from 'node:crypto';
import { createCalledPositions } from '../../../src/adapters/postgres/called-positions.ts';
import { createConversations } from '../../../src/adapters/postgres/conversations.ts';
import { createFilings } from '../../../src/adapters/postgres/filings.ts';
import { openJobs } from '../../../src/adapters/postgres/jobs.ts';
import { createJournal } from '../../../src/adapters/postgres/journal.ts';
import { createOldMinutes } from '../../../src/adapters/postgres/old-minutes.ts';
import type { Database } from '../../../src/adapters/postgres/open-database.ts';
import { createOutbox } from '../../../src/adapters/postgres/outbox.ts';
import { createPostedCards } from '../../../src/adapters/postgres/posted-cards.ts';
import { createRosterStore } from '../../../src/adapters/postgres/roster-store.ts';
import { createSignedDocuments } from '../../../src/adapters/postgres/signed-documents.ts';
import { createTemplates } from '../../../src/adapters/postgres/templates.ts';
import { type Job, NotYet } from '../../../src/app/ports/jobs.ts';
import { type Journal, Unreadable } from '../../../src/app/ports/journal.ts';
import { calledPositionsContract } from '../../contracts/called-positions.ts';
import { conversationsContract } from '../../contracts/conversations.ts';
import { filingsContract } from '../../contracts/filings.ts';
import { jobsContract } from '../../contracts/jobs.ts';
import { journalContract } from '../../contracts/journal.ts';
import { oldMinutesContract } from '../../contracts/old-minutes.ts';
import { outboxContract } from '../../contracts/outbox.ts';
import { postedCardsContract } from '../../contracts/posted-cards.ts';
import { rosterStoreContract } from '../../contracts/roster-store.ts';
import { signedDocumentsContract } from '../../contracts/signed-documents.ts';
import { templatesContract } from '../../contracts/templates.ts';

/** A journal for tests that owe nothing. */
export const journalOf = ({ sql }: Database): Journal =>
  createJournal(sql, { owe: async () => Promise.reject(new Error('This journal owes nothing.')) });

/** Every contract over a database; `databases` gives two ways to it, which may be the same. */
export const storeContracts = (name: string, databases: () => readonly [Database, Database]): void => {
  journalContract(name, () => {
    const [one, other] = databases();
    return [journalOf(one), journalOf(other)];
  });
  conversationsContract(name, () => {
    const [database] = databases();
    return { conversations: createConversations(database.sql), journal: journalOf(database) };
  });
  rosterStoreContract(name, () => {
    const [database] = databases();
    const [conversations, rosterStore] = [createConversations(database.sql), createRosterStore(database.sql)];
    return { rosterStore, conversations, journal: journalOf(database) };
  });
  filingsContract(name, () => createFilings(databases()[0].sql));
  postedCardsContract(name, () => createPostedCards(databases()[0].sql));
  calledPositionsContract(name, () => {
    const [one, other] = databases();
    return [createCalledPositions(one.sql), createCalledPositions(other.sql)];
  });
  outboxContract(name, () => createOutbox(databases()[0].sql));
  signedDocumentsContract(name, () => createSignedDocuments(databases()[0].sql));
  templatesContract(name, () => createTemplates(databases()[0].sql));
  oldMinutesContract(name, () => createOldMinutes(databases()[0].sql));
  jobsContract(name, async () => {
    const [database] = databases();
    const jobs = await openJobs(database, () => undefined);
    return { jobs, journal: createJournal(database.sql, jobs) };
  });

  test(`a record with an event beyond every limit is not read into memory: ${name}`, async () => {
    const [database] = databases();
    const meeting = randomUUID();
    const text = 'a'.repeat(9_000_000);
    const note = { type: 'NoteTaken', entry: 'e1', kind: 'note', item: 1, letter: null, text } as const;
    const journal = journalOf(database);
    await journal.append(meeting, 0, [{ at: 0, by: 'anna', key: null, events: [{ type: 'MeetingOpened' }, note] }], []);
    await expect(journal.read(meeting)).rejects.toThrow(Unreadable);
    expect((await journal.look(meeting, [])).head).toBe(2);
  });

  test(`a fault is reported, what has only not come yet is not: ${name}`, async () => {
    const [database] = databases();
    const reported: unknown[] = [];
    const jobs = await openJobs(database, (fault) => reported.push(fault), { retryLimit: 0 });
    const meeting = randomUUID();
    const tried = new Promise<void>((resolve) => {
      const left = new Set<Job['type']>(['file minutes', 'compare attendance']);
      const fails = async ({ type, ...job }: Job) => {
        if (job.meeting === meeting) throw type === 'file minutes' ? new Error('A fault.') : new NotYet('Not yet.');
      };
      void jobs.start(fails, async ({ type, ...job }) => {
        if (job.meeting === meeting && left.delete(type) && left.size === 0) resolve();
      });
    });
    const correction = { at: 0, by: 'anna', key: null, events: [{ type: 'CorrectionMade' }] } as const;
    const owed = (['compare attendance', 'file minutes'] as const).map((type) => ({ type, meeting, seq: 1 }));
    await createJournal(database.sql, jobs).append(meeting, 0, [correction], owed);
    await tried;
    await jobs.stop();
    expect(reported).toEqual([new Error('A fault.')]);
  });

  test(`a job whose last try failed is told of: ${name}`, async () => {
    const [database] = databases();
    const jobs = await openJobs(database, () => undefined, { retryLimit: 0 });
    const meeting = randomUUID();
    const tries: string[] = [];
    const told = new Promise<Job>((resolve) => {
      const fails = async (job: Job) => {
        if (job.meeting !== meeting) return;
        tries.push(job.meeting);
        throw new Error('The library is away.');
      };
      void jobs.start(fails, async (job) => {
        if (job.meeting === meeting) resolve(job);
      });
    });
    const correction = { at: 0, by: 'anna', key: null, events: [{ type: 'CorrectionMade' }] } as const;
    await createJournal(database.sql, jobs).append(
      meeting,
      0,
      [correction],
      [{ type: 'file minutes', meeting, seq: 1 }],
    );
    expect(await told).toEqual({ type: 'file minutes', meeting, seq: 1 });
    expect(tries).toEqual([meeting]);
    await jobs.stop();
  });
};
