import type { Command } from '../meeting/commands.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isWorded, type Rewording } from '../meeting/rewording.ts';
import type { Finding } from './finding.ts';

/** Identifies a finding. The same words twice on one line, or in one item of a meeting, are one finding. */
export const identity = ({ kind, place, quote }: Finding): string => JSON.stringify([kind, place, quote]);

const wanted = ({ kind, place, quote, mend }: Finding): Rewording | null => {
  const to = mend && 'wording' in mend ? mend.wording : null;
  switch (kind) {
    case 'name spelt two ways':
    case 'body name misspelt':
      return to === null ? null : { item: null, from: quote, to };
    case 'sum does not add up':
    case 'abbreviation explained otherwise':
      return to === null ? null : { item: place.item, from: quote, to };
    case 'internal note in title':
      return { item: place.item, from: quote, to: '' };
    case 'outcome missing':
    case 'approval missing':
    case 'position open':
    case 'other matter without outcome':
    case 'slot does not add up':
    case 'pause not in the slots':
    case 'slots overlap':
    case 'meeting end passed':
    case 'dead link':
    case 'decided document called proposal':
    case 'duplicate letter':
    case 'name not called':
    case 'date without year':
    case 'date missing':
    case 'weekday does not match date':
    case 'abbreviation never explained':
    case 'personal identity number':
    case 'roll call missing':
    case 'follow-up incomplete':
    case 'answers after the send-out':
    case 'next meeting missing':
    case 'signature missing':
      return null;
  }
};

/**
 * The command that corrects a finding at one press. Null where no command does, where the words are in a position, and for outcomes and dates,
 * which have buttons of their own.
 */
export const mendOf = (finding: Finding, meeting: Meeting): Command | null => {
  const { mend } = finding;
  if (mend && 'command' in mend) return mend.command.type === 'DecideDocument' ? mend.command : null;
  const rewording = wanted(finding);
  return rewording && isWorded(meeting, rewording) ? { type: 'Reword', ...rewording } : null;
};
