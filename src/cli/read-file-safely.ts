import { dateAt } from '../i18n/dates.ts';
import type { Imported } from '../summons/read.ts';
import { openPatiently } from './open-patiently.ts';

/** Reads a kallelse, or old minutes, from a file within limits of time and memory. */
export const readFileSafely = async (file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Imported> => {
  const documents = openPatiently();
  try {
    return await documents.readSummons(file, dateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  } finally {
    await documents.close();
  }
};
