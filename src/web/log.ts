import { type Level, pino } from 'pino';
import type { Log } from '../app/ports/log.ts';

/** Causes told below an error; more is a circle. */
const mostCauses = 8;
/**
 * Properties that describe a fault and never a person. Libraries put more on their errors: statements with parameters, requests with tokens
 * and texts.
 */
const facts = ['code', 'statusCode', 'requestId', 'constraint', 'syscall', 'errno'];

const isFact = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

// An error of another realm is no instance of ours.
const isError = (value: unknown): value is Error => typeof value === 'object' && value !== null && 'message' in value;

/** An error as the log tells it: what went wrong and where, with its causes, and of its other properties only the `facts`. */
const told = (error: unknown, causes = mostCauses): unknown => {
  if (!isError(error)) return isFact(error) ? error : typeof error;
  const { name, message, stack, cause } = error;
  const known = Object.entries(error).filter(([key, value]) => facts.includes(key) && isFact(value));
  const because = cause === undefined || causes === 0 ? {} : { cause: told(cause, causes - 1) };
  return { type: name, message, stack, ...Object.fromEntries(known), ...because };
};

/** The program's log on standard output, or `to`: one JSON object a line. Errors are told under `error`. */
export const createLog = (level: Level | 'silent', to?: { write(line: string): void }): Log => {
  const settings = { level, base: null, serializers: { error: (error: unknown) => told(error) } };
  return to ? pino(settings, to) : pino(settings);
};
