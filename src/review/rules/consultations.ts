import { lateAnswers } from '../../meeting/board/consultation.ts';
import type { Rule } from '../rule.ts';

/** Consultations whose answers come after the kallelse of the meeting they are for was sent (row H3). */
export const consultations: Rule = ({ meeting }) =>
  meeting.followUps.flatMap(({ item, what, consultation }) => {
    const late = consultation && lateAnswers(meeting, consultation);
    const place = { item, letter: null, line: null };
    return late ? [{ kind: 'answers after the send-out' as const, place, quote: what, late, mend: null }] : [];
  });
