import type { Documents } from '../../app/ports/documents.ts';
import type { Log } from '../../app/ports/log.ts';
import { Unavailable } from '../../app/ports/unavailable.ts';
import { isPdf } from '../../summons/source/gate.ts';
import type { WorkerRequest } from './messages.ts';
import { readHere } from './read-here.ts';
import { openPool, type PoolLimits } from './worker-pool.ts';

/** Two threads, so that one board's file does not delay another's. A kallelse of 300 items needs a tenth of the 512 MB. */
const usual: PoolLimits = { workers: 2, waiting: 20, megabytes: 512, warm: 60_000 };

/**
 * PDFs are read in a thread of their own, one at a time, because their memory shows only in the size of the whole process.
 * A kallelse of 40 pages takes 100 MB.
 */
const ofPdf: PoolLimits = { ...usual, workers: 1, megabytes: 256, growth: 400, mute: true };

/** The time limit to read a file, in milliseconds. Its sender must get an answer within five seconds. */
const reading = 4_000;
/** The time limit to make a document, in milliseconds. Nobody waits for it in the chat. */
const making = 30_000;
/** The longest text read on the main thread, in characters. At this length the slowest one takes about 0.1 s. */
const short = 4_000;

const holdsPdf = (request: WorkerRequest): boolean => {
  if (request.call !== 'receive' && request.call !== 'readSummons') return false;
  const [source] = request.with;
  return 'bytes' in source && isPdf(source.bytes);
};

type Unread = 'too complex' | 'busy';

/**
 * Opens documents in worker threads, so that no file can stop or slow the main thread. `entry` is the compiled `worker.js`.
 * A file past the limits is `too complex`. When too many wait, the next is `busy`, or throws `Unavailable` where no person can be told.
 */
export const openDocuments = (
  entry: URL,
  log: Log,
  limits: PoolLimits = usual,
  timeLimit: number = reading,
  pdfLimits: PoolLimits = ofPdf,
): Documents & { close(): Promise<void> } => {
  const pool = openPool(entry, limits);
  const pdfs = openPool(entry, pdfLimits);

  const ask = async <T>(request: WorkerRequest, within: number, unread: (why: Unread) => T): Promise<T> => {
    const outcome = await (holdsPdf(request) ? pdfs : pool).ask(request, within);
    if (outcome.type === 'done') return outcome.value as T;
    log.warn({ call: request.call, outcome }, 'A document was not opened');
    return unread(outcome.type === 'busy' ? 'busy' : 'too complex');
  };
  const fault = (why: Unread): never => {
    if (why === 'busy') throw new Unavailable('Too many documents wait to be opened', 5_000);
    throw new Error('The document took more time or memory to make than it may');
  };

  return {
    receive: (...asked) =>
      ask({ call: 'receive', with: asked }, timeLimit, (reason) => ({
        is: 'summons',
        imported: { ok: false, reason },
      })),
    readSummons: (source, today) =>
      'text' in source && source.text.length <= short
        ? readHere.readSummons(source, today)
        : ask({ call: 'readSummons', with: [source, today] }, timeLimit, (reason) => ({ ok: false, reason })),
    checkTemplate: (...asked) =>
      ask({ call: 'checkTemplate', with: asked }, timeLimit, (reason) => ({ ok: false, reason, at: '' })),
    shown: (...asked) => ask({ call: 'shown', with: asked }, timeLimit, (why) => (why === 'busy' ? fault(why) : null)),
    marked: (...asked) =>
      ask({ call: 'marked', with: asked }, timeLimit, (why) => (why === 'busy' ? fault(why) : null)),
    render: (...asked) => ask({ call: 'render', with: asked }, making, fault),
    close: async () => {
      await Promise.all([pool.close(), pdfs.close()]);
    },
  };
};
