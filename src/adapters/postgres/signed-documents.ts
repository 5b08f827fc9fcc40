import type { SignedDocuments } from '../../app/ports/signed-documents.ts';
import { answering } from './faults.ts';
import type { Sql } from './tables.ts';

/** Keeps in the database what was signed. */
export const createSignedDocuments = (db: Sql): SignedDocuments =>
  answering<SignedDocuments>({
    of: async (meeting, digest) => {
      const row = await db
        .selectFrom('signed_documents')
        .select('bytes')
        .where('meeting', '=', meeting)
        .where('digest', '=', digest)
        .executeTakeFirst();
      return row ? new Uint8Array(row.bytes) : null;
    },

    keep: async (meeting, digest, document) => {
      await db
        .insertInto('signed_documents')
        .values({ meeting, digest, bytes: Buffer.from(document) })
        .onConflict((row) => row.doNothing())
        .execute();
    },
  });
