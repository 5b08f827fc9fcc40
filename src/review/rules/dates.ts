import { longDate } from '../../i18n/dates.ts';
import type { Finding } from '../finding.ts';
import { placeOfLine } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Dates of a file that are missing, have no year or a wrong weekday. Klubba's own minutes always have the whole date. */
export const dates: Rule = (material) => {
  if (material.origin === 'meeting') return [];
  const { meeting } = material.meeting.summons ?? {};
  return material.doubts.flatMap(({ reason, line, quote }): readonly Finding[] => {
    if (reason !== 'date without year' && reason !== 'date missing' && reason !== 'weekday does not match date')
      return [];
    const place = placeOfLine(material, line);
    const read = place.item === null ? meeting?.date : meeting?.nextMeeting?.date;
    const mend = reason === 'date without year' && read ? { wording: longDate(read, 'sv') } : null;
    return [{ kind: reason, place, quote, mend }];
  });
};
