import { setTimeout as pause } from 'node:timers/promises';
import { Unavailable } from '../../app/ports/unavailable.ts';

const retryAfter = 1000;

/** SQLSTATE of PostgreSQL (appendix A of its manual), or the system's name of a network fault. */
const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';

/** The statement would have given two rows the same unique key. */
export const isUniqueViolation = (fault: unknown): boolean => codeOf(fault) === '23505';

/** The system's names; no SQLSTATE begins with E. */
const network = /^E[A-Z]/;
/** Connection lost, server stopped or starting, out of connections, a transaction ended for its idleness, or no longer the writable server. */
const cut = /^(08|57P|25P03|25006|53300)/;
/** node-postgres has no code for these. */
const lost =
  /^(Connection terminated|timeout e|Query read timeout|Client (was closed|has encountered)|Postgres connection has been discarded)/;
/** Out of room or memory, deadlock or serialisation broken off, and what the server gave up at our time limits. */
const passing = /^(53|40|57014|55P03)/;

/** The connection is of no more use, while another may be. */
export const isConnectionLost = (fault: unknown): boolean => {
  const code = codeOf(fault);
  return network.test(code) || cut.test(code) || (fault instanceof Error && code === '' && lost.test(fault.message));
};

/** What the operator is told of a database that is away. */
const words = {
  away: 'The database does not answer.',
  full: 'The disk of the database is full: nothing is recorded until there is room.',
  stopped: 'The embedded database has stopped: start Klubba again.',
};

/** `Unavailable` for what passes with time; any other fault as it is. */
const named = (fault: unknown): unknown => {
  if (codeOf(fault) === '53100') return new Unavailable(words.full, retryAfter, fault);
  // PGlite runs in WebAssembly, which after this runs no more.
  if (fault instanceof Error && fault.name === 'RuntimeError') return new Unavailable(words.stopped, retryAfter, fault);
  const passes = isConnectionLost(fault) || passing.test(codeOf(fault));
  return passes ? new Unavailable(words.away, retryAfter, fault) : fault;
};

/** Awaits the database's answer; rejects with `Unavailable` where the database is away. */
export const answer = async <T>(answering: Promise<T>): Promise<T> => {
  try {
    return await answering;
  } catch (fault) {
    throw named(fault);
  }
};

/** Nothing is tried again that began longer ago, in milliseconds, since the person must be answered in time. */
const longestTry = 5_500;
/** First pause before another try, in milliseconds; each is three times the one before. A server that restarts is back within the last. */
const firstPause = 100;

/** Tries again, on another connection, what lost its own. A fail-over then costs one statement, and nobody notices. */
const persistent = async <T>(call: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  for (let rest = firstPause; ; rest *= 3) {
    try {
      return await call();
    } catch (fault) {
      if (!isConnectionLost(fault) || performance.now() - began + rest > longestTry) throw fault;
      await pause(rest);
    }
  }
};

/**
 * The same port, but calls that lost their connection are tried again, and reject with `Unavailable` while the database is away. A call may
 * be carried out twice, so doing it twice must be the same as once.
 */
export const answering = <Port extends object>(port: Port): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, call]) => [
      name,
      (...given: unknown[]) => answer(persistent(() => call(...given))),
    ]),
  ) as Port;
