import type { MeetingId } from './ids.ts';

/** What is owed, never what to send: whoever carries it out renders from the newest state. */
export interface Job {
  readonly type: 'file minutes' | 'compare attendance';
  readonly meeting: MeetingId;
  /** The event that owes it: what is rendered must have come as far as this. */
  readonly seq: number;
}

/** Runs owed jobs, each at least once, with back-off; `work` rejecting means try again later: minutes for two days, attendance for one. Two jobs alike waiting are one. */
export interface Jobs {
  /** `gaveUp` hears of a job whose last try failed. */
  start(work: (job: Job) => Promise<void>, gaveUp?: (job: Job) => Promise<void>): Promise<void>;
  /** Owes a job outside any append, to be tried at once: somebody asks that it be tried again. */
  again(job: Job): Promise<void>;
  stop(): Promise<void>;
}

/** What is waited for has not come. No fault: the job that throws it is tried again, and nobody need hear of it. */
export class NotYet extends Error {
  override name = 'NotYet';
}
