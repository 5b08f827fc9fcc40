import type { Rule } from '../rule.ts';

/** Follow-ups without anybody responsible or any time; a consultation has both. Old minutes tell theirs in running text, which is not judged. */
export const followUps: Rule = ({ meeting }) =>
  meeting.followUps.flatMap(({ item, what, who, when, consultation }) => {
    if (consultation || (who && when)) return [];
    const lacks = who ? 'when' : when ? 'who' : 'both';
    const place = { item, letter: null, line: null };
    return [{ kind: 'follow-up incomplete' as const, place, quote: what, lacks, mend: null }];
  });
