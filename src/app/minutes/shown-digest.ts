import { createHash } from 'node:crypto';
import type { Dependencies } from '../desk/dependencies.ts';

/** Tells one document from another by what it shows; one that cannot be read as Word by its bytes. */
export const shownDigest = async (
  { documents }: Pick<Dependencies, 'documents'>,
  document: Uint8Array,
): Promise<string> => {
  const shown = await documents.shown(document);
  return createHash('sha256')
    .update(shown ? JSON.stringify(shown) : document)
    .digest('hex');
};
