import type { Words } from '../i18n/words.ts';
import { printedAs } from '../meeting/agenda/printed-number.ts';
import { itemOf } from '../meeting/meeting.ts';
import type { Finding } from './finding.ts';
import type { Material } from './material.ts';

/** Findings under one heading. */
export interface FindingGroup {
  readonly heading: string;
  readonly findings: readonly Finding[];
}

const isEnding = ({ place, kind }: Finding): boolean =>
  place.item === null && (kind === 'next meeting missing' || kind === 'signature missing');

/** Findings by what they concern: the meeting as a whole, each item in turn, the ending. */
export const grouped = (
  findings: readonly Finding[],
  { meeting }: Pick<Material, 'meeting'>,
  { review }: Words,
): readonly FindingGroup[] => {
  const headingOf = (finding: Finding): string => {
    const { item } = finding.place;
    if (item === null) return isEnding(finding) ? review.end : review.head;
    return review.item(printedAs(meeting, item), itemOf(meeting, item)?.title ?? '');
  };
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const heading = headingOf(finding);
    groups.set(heading, [...(groups.get(heading) ?? []), finding]);
  }
  return [...groups].map(([heading, own]) => ({ heading, findings: own }));
};
