import { openDocuments } from '../adapters/documents/documents.ts';
import type { Log } from '../app/ports/log.ts';
import { dateAt } from '../i18n/dates.ts';
import type { Imported } from '../summons/read.ts';

/** The refusal says what there is to say. */
const unlogged: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Reads a kallelse, or old minutes, from a file within the same limits of time and memory as in the chat. */
export const readFileSafely = async (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Imported> => {
  const documents = openDocuments(new URL('../adapters/documents/worker.js', import.meta.url), unlogged);
  try {
    return await documents.readSummons(file, dateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  } finally {
    await documents.close();
  }
};
