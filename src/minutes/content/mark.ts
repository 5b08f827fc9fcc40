import { dateAt, listed } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type Meeting, personWith } from '../../meeting/meeting.ts';
import { minutesState, signedOtherwise } from '../../meeting/minutes/minutes-state.ts';
import { isAhead } from '../../meeting/time/planned.ts';

/** What each page of the minutes bears: `Utkast` until all have signed, then when and by whom. Null for a kallelse. */
export const markOf = (meeting: Meeting, { minutes, locale }: Words, zone: string): string | null => {
  if (isAhead(meeting)) return null;
  switch (minutesState(meeting)) {
    case null:
    case 'draft':
    case 'under review':
      return minutes.mark.draft;
    case 'signed off':
    case 'released':
    case 'approved': {
      const others = signedOtherwise(meeting);
      const signatures = meeting.minutes.signatures.filter((one) => !others.includes(one));
      const names = signatures.flatMap(({ person }) => personWith(meeting, person)?.name ?? []);
      const last = Math.max(...signatures.map(({ at }) => at));
      return minutes.mark.signed(dateAt(last, zone), listed(names, locale));
    }
  }
};
