import { createHash } from 'node:crypto';
import type { Dependencies } from '../desk/dependencies.ts';

/** Tells documents apart by what they show. One that cannot be read as Word is told apart by its bytes. */
export const shownDigest = async (
  { documents }: Pick<Dependencies, 'documents'>,
  document: Uint8Array,
): Promise<string> => {
  const shown = await documents.shown(document);
  return createHash('sha256')
    .update(shown ? JSON.stringify(shown) : document)
    .digest('hex');
};
