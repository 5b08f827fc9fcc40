import { FolderInUse } from './adapters/postgres/embedded/folder-lock.ts';
import { DatabaseUnusable } from './adapters/postgres/embedded/unusable.ts';
import { Unavailable } from './app/ports/unavailable.ts';

/** One sentence of what is wrong with the database and what to do, and what was thrown; any other fault is told whole. */
export const whyNotStarted = (fault: unknown): unknown => {
  const known = fault instanceof FolderInUse || fault instanceof DatabaseUnusable || fault instanceof Unavailable;
  if (!known) return fault;
  return fault.cause instanceof Error ? `${fault.message} (${fault.cause.message})` : fault.message;
};
