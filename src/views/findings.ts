import type { Words } from '../i18n/words.ts';
import { printedAs } from '../meeting/agenda/printed-number.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { isWorded } from '../meeting/rewording.ts';
import type { Block } from '../minutes/content/block.ts';
import type { Finding, FindingKind } from '../review/finding.ts';
import { faultText, mendText } from '../review/finding-text.ts';
import { fromMeeting } from '../review/from-meeting.ts';
import { grouped } from '../review/grouped.ts';
import { pressFor } from '../review/mend-now.ts';
import { identity } from '../review/mend-of.ts';
import { review } from '../review/review.ts';
import type { FindingsSection, ShownMend } from './after-sections.ts';
import { findingPlaces } from './finding-place.ts';

/** Findings whose quote is the very words that are wrong, so that other words can be written in their place. */
const quotesWords: readonly FindingKind[] = [
  ...(['dead link', 'decided document called proposal', 'duplicate letter', 'name not called'] as const),
  ...(['name spelt two ways', 'internal note in title', 'abbreviation never explained'] as const),
  ...(['abbreviation explained otherwise', 'body name misspelt', 'sum does not add up'] as const),
];

/** What the button of a one-press mend says: the gavel is named, since it decides. */
const pressTitle = ({ kind, place, mend }: Finding, meeting: Meeting, { review: words }: Words): string => {
  if (!(mend && 'command' in mend && mend.command.type === 'Adopt')) return words.mend;
  const number = printedAs(meeting, place.item ?? 0);
  return kind === 'approval missing' ? words.approve(number) : words.adopt(number);
};

const mendFor = (finding: Finding, meeting: Meeting, words: Words): ShownMend | null => {
  const { kind, place, quote, mend } = finding;
  if (kind === 'next meeting missing') return { how: 'next meeting' };
  if (pressFor(finding, meeting)) return { how: 'press', title: pressTitle(finding, meeting, words) };
  const rewording = { item: kind === 'name not called' ? null : place.item, from: quote };
  const proposed = kind !== 'abbreviation never explained' && mend && 'wording' in mend ? mend.wording : quote;
  return quotesWords.includes(kind) && isWorded(meeting, { ...rewording, to: proposed })
    ? { how: 'reword', ...rewording, to: proposed }
    : null;
};

/** What the proof-reader finds in the minutes of a closed meeting, each at its place among `blocks`; nothing before the close. */
export const findingsSection = (meeting: Meeting, blocks: readonly Block[], words: Words): FindingsSection => {
  if (meeting.phase !== 'closed') return { groups: [] };
  const material = fromMeeting(meeting);
  const blockOf = findingPlaces(meeting, blocks);
  const groups = grouped(review(material), material, words).map(({ heading, findings }) => ({
    heading,
    findings: findings.map((finding) => {
      const fault = faultText(finding, words);
      const { letter, item } = finding.place;
      return {
        id: identity(finding),
        fault: letter === null ? fault : words.review.subItem(letter, fault),
        advice: mendText(finding, meeting, words),
        item,
        block: blockOf(finding),
        mend: mendFor(finding, meeting, words),
      };
    }),
  }));
  return { groups };
};
