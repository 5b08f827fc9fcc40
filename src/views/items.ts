import type { Meeting } from '../meeting/meeting.ts';
import type { ItemsSection } from './sections.ts';

/** What an agenda editor needs of each item beside its row, as long as the agenda can be amended. */
export const itemsSection = ({ phase, summons }: Meeting): ItemsSection => ({
  items:
    phase === 'closed'
      ? []
      : (summons?.items ?? []).map(({ number, presenters, proposal, attachments }) => ({
          ...{ number, presenters, proposal, attachments },
        })),
});
