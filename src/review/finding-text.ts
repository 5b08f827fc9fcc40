import { longDate, printedClock } from '../i18n/dates.ts';
import { escaped } from '../i18n/markdown.ts';
import type { Words } from '../i18n/words.ts';
import { printedAs } from '../meeting/agenda/printed-number.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Finding } from './finding.ts';

/** A finding in words; long quotes are cut at 160 characters. */
export const faultText = (finding: Finding, { review, locale }: Words): string => {
  const { faults } = review;
  const { kind } = finding;
  const quote = finding.quote.length > 160 ? `${finding.quote.slice(0, 159).trimEnd()}…` : finding.quote;
  switch (kind) {
    case 'approval missing':
    case 'date missing':
    case 'roll call missing':
    case 'next meeting missing':
    case 'signature missing':
      return faults[kind];
    case 'outcome missing':
    case 'position open':
    case 'other matter without outcome':
    case 'dead link':
    case 'decided document called proposal':
    case 'duplicate letter':
    case 'name not called':
    case 'date without year':
    case 'weekday does not match date':
    case 'internal note in title':
    case 'abbreviation explained otherwise':
    case 'personal identity number':
    case 'body name misspelt':
      return faults[kind](quote);
    case 'slot does not add up':
      return faults[kind](quote, finding.minutes, finding.span);
    case 'pause not in the slots':
      return faults[kind](quote, finding.minutes);
    case 'slots overlap':
      return faults[kind](quote, finding.before);
    case 'meeting end passed':
      return faults[kind](quote, finding.end);
    case 'sum does not add up':
      return faults[kind](quote, finding.added);
    case 'name spelt two ways':
      return faults[kind](quote, finding.other);
    case 'abbreviation never explained':
      return faults[kind](quote, finding.times);
    case 'answers after the send-out': {
      const { until, sendOut, meeting } = finding.late;
      return faults[kind](quote, longDate(until, locale), longDate(sendOut, locale), longDate(meeting, locale));
    }
    case 'follow-up incomplete':
      return faults[kind][finding.lacks](quote);
  }
};

/** What to write instead; null where there is nothing to write. */
export const mendText = (finding: Finding, meeting: Meeting, { review, chat }: Words): string | null => {
  if (finding.kind === 'pause not in the slots')
    return review.write(
      finding.planned
        .map(({ item, start, end }) => review.planned(printedAs(meeting, item), printedClock(start), printedClock(end)))
        .join(', '),
    );
  const { mend } = finding;
  if (finding.kind === 'decided document called proposal' && mend && 'command' in mend) {
    const { command } = mend;
    if (command.type === 'DecideDocument' && command.item !== null)
      return review.decide(
        chat.decide(printedAs(meeting, command.item), command.document === null ? null : escaped(command.document)),
        finding.name,
      );
  }
  return mend && 'wording' in mend ? review.write(mend.wording) : null;
};
