import { Unavailable } from '../../app/ports.ts';

const retryAfter = 1000;

/** SQLSTATE of PostgreSQL (appendix A of its manual), or the system's name of a network fault. */
const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';

/** The statement would have given two rows the same unique key. */
export const isUniqueViolation = (fault: unknown): boolean => codeOf(fault) === '23505';

const network = /^(ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOST|ENET)/;
/** Connection lost, server shutting down or starting, out of connections, deadlock or serialisation broken off. */
const passing = /^(08|53|57P0|40)/;
/** node-postgres has no code for these. */
const lost = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;

/** `Unavailable` for what passes with time; any other fault as it is. */
const named = (fault: unknown): unknown => {
  const code = codeOf(fault);
  const passes = network.test(code) || passing.test(code) || (fault instanceof Error && lost.test(fault.message));
  return passes ? new Unavailable('The database does not answer.', retryAfter, fault) : fault;
};

/** Awaits the database's answer; rejects with `Unavailable` where the database is away. */
export const answer = async <T>(answering: Promise<T>): Promise<T> => {
  try {
    return await answering;
  } catch (fault) {
    throw named(fault);
  }
};

/** The same port, whose calls reject with `Unavailable` where the database is away. */
export const answering = <Port extends object>(port: Port): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, call]) => [name, (...given: unknown[]) => answer(call(...given))]),
  ) as Port;
