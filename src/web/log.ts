import { type Level, pino } from 'pino';
import type { Log } from '../app/log.ts';

/** The program's log on standard output, one JSON object a line. Error objects are told under `error`, with their stack and causes. */
export const createLog = (level: Level | 'silent'): Log =>
  pino({ level, base: null, serializers: { error: pino.stdSerializers.err } });
