import type { Summons } from '../../src/meeting/summons.ts';
import { summons as board } from '../support/board.ts';

/** The invented board's, with two documents that can be decided on. */
export const summons: Summons = {
  ...board,
  items: board.items.map((item) =>
    item.number === 3
      ? {
          ...item,
          attachments: [
            { title: 'Förslag Plan.pdf', url: 'https://example.org/plan', place: 'before' },
            { title: 'Riktlinje, utkast.docx', url: null, place: 'after' },
          ],
        }
      : item,
  ),
};
