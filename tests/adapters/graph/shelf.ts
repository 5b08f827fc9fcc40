import { type GraphDependencies, openGraph } from '../../../src/adapters/graph/graph.ts';
import { sharePointLibrary } from '../../../src/adapters/graph/library.ts';
import type { Library } from '../../../src/app/ports/library.ts';
import { appId, site } from '../../../src/practice/sharepoint/answers.ts';
import type { Shelf } from '../../contracts/library.ts';
import type { fakeSharePoint } from '../../support/fake-sharepoint.ts';

export const folder = 'Protokoll/VNK 50 % #1/Möten';
export const name = '2024-04-09 Mötesanteckning Samverkan Norra Kusten SNK.docx';
export const second = name.replace('.docx', ' (2).docx');
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export type Fake = ReturnType<typeof fakeSharePoint>;

/** A library on a fake SharePoint, with its own clock. */
export const libraryOver = (
  { credential, send }: Pick<GraphDependencies, 'credential' | 'send'>,
  clock = { now: 0 },
  timeout = () => AbortSignal.timeout(60_000),
): Library =>
  sharePointLibrary(openGraph({ credential, send, timeout, now: () => clock.now }), { site, folder, appId });

export const shelfOver = (fake: Fake): Shelf => ({
  library: libraryOver(fake),
  edit: async (file, text) => {
    fake.makeFolder(folder);
    fake.edit(folder, file, bytes(text));
  },
  remove: async (file) => fake.remove(`${folder}/${file}`),
  names: async () => fake.names(folder),
  opened: async (address) => {
    const found = await fake.opened(address);
    return found && new TextDecoder().decode(found);
  },
});
