import type { panel } from './sv/panel/panel.ts';
import type { Wording } from './wording.ts';

/** What the add-in's pages say, in one language; the server sends none of it. */
export type PanelWords = Wording<typeof panel>;
