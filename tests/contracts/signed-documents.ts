import { randomUUID } from 'node:crypto';
import type { SignedDocuments } from '../../src/app/ports/signed-documents.ts';

/** What every store of signed documents promises. */
export const signedDocumentsContract = (name: string, documents: () => SignedDocuments): void =>
  describe(`the signed documents: ${name}`, () => {
    test('are kept to the byte by meeting and digest, and what was kept first stays', async () => {
      const meeting = randomUUID();
      expect(await documents().of(meeting, 'a')).toBeNull();
      const first = new Uint8Array([0, 255, 10, 13, 0]);
      await documents().keep(meeting, 'a', first);
      await documents().keep(meeting, 'a', new Uint8Array([1]));
      await documents().keep(meeting, 'b', new Uint8Array([2]));
      expect(await documents().of(meeting, 'a')).toEqual(first);
      expect(await documents().of(meeting, 'b')).toEqual(new Uint8Array([2]));
      expect(await documents().of(randomUUID(), 'a')).toBeNull();
    });
  });
