import type { MeetingId } from './ids.ts';

/** What is owed, never what to send: the worker renders from the newest state. */
export interface Job {
  readonly type: 'file minutes' | 'compare attendance';
  readonly meeting: MeetingId;
  /** The event that owes it. The worker must read the record at least up to it. */
  readonly seq: number;
}

/**
 * Runs owed jobs, each at least once, with back-off. When `work` rejects, the job is tried again: minutes for two days, attendance for one.
 * Two equal jobs that wait are one.
 */
export interface Jobs {
  /** `gaveUp` hears of a job whose last try failed. */
  start(work: (job: Job) => Promise<void>, gaveUp?: (job: Job) => Promise<void>): Promise<void>;
  /** Owes a job outside any append, to be tried at once: somebody asks that it be tried again. */
  again(job: Job): Promise<void>;
  stop(): Promise<void>;
}

/** What the job waits for has not come. No fault: the job is tried again, and nobody is told. */
export class NotYet extends Error {
  override name = 'NotYet';
}
