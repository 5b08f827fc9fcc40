import { openDocuments } from '../adapters/documents/documents.ts';
import type { Log } from '../app/ports/log.ts';
import { dateAt } from '../i18n/dates.ts';
import type { Imported } from '../summons/read.ts';

/** Nobody else waits here, so a file may take more time than in the chat. In milliseconds. */
const patience = 10_000;

/** The refusal says what there is to say. */
const unlogged: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Reads a kallelse, or old minutes, from a file within limits of time and memory. */
export const readFileSafely = async (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Imported> => {
  const documents = openDocuments(
    new URL('../adapters/documents/worker.js', import.meta.url),
    unlogged,
    undefined,
    patience,
  );
  try {
    return await documents.readSummons(file, dateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  } finally {
    await documents.close();
  }
};
