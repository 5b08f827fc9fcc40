import { abbreviations } from '../meeting/board/settings.ts';
import type { Finding } from './finding.ts';
import { type Abbreviations, knownAbbreviations } from './known-abbreviations.ts';
import type { Material } from './material.ts';
import { identity } from './mend-of.ts';
import type { Rule } from './rule.ts';
import { oddlyExplained, unexplained } from './rules/abbreviations.ts';
import { bodyName } from './rules/body-name.ts';
import { capitals } from './rules/capitals.ts';
import { consultations } from './rules/consultations.ts';
import { dates } from './rules/dates.ts';
import { decidedDocuments } from './rules/decided-documents.ts';
import { nextMeeting, signature } from './rules/ending.ts';
import { followUps } from './rules/follow-ups.ts';
import { letters } from './rules/letters.ts';
import { deadLinks } from './rules/links.ts';
import { names } from './rules/names.ts';
import { openPositions } from './rules/open-positions.ts';
import { otherMatters } from './rules/other-matters.ts';
import { missingOutcomes } from './rules/outcomes.ts';
import { personalNumbers } from './rules/personal-numbers.ts';
import { rollCall } from './rules/roll-call.ts';
import { clashingSlots } from './rules/slots.ts';
import { sums } from './rules/sums.ts';
import { titles } from './rules/titles.ts';

const rules: readonly Rule[] = [
  dates,
  rollCall,
  names,
  missingOutcomes,
  openPositions,
  otherMatters,
  clashingSlots,
  titles,
  letters,
  decidedDocuments,
  sums,
  bodyName,
  capitals,
  personalNumbers,
  deadLinks,
  followUps,
  consultations,
  nextMeeting,
  signature,
];

/** The head first, then the items in their order, what stands nowhere last. */
const rank = ({ place, kind }: Finding): number => {
  if (place.item !== null) return place.item;
  return kind === 'next meeting missing' || kind === 'signature missing' ? Number.POSITIVE_INFINITY : 0;
};

/**
 * Proof-reads minutes: every fault with its place, in reading order. `own` are abbreviations known beside those the board has set.
 * Pure and the same for a meeting held here and for a file; nothing is reported that a careful secretary would leave as it is.
 */
export const review = (material: Material, own: Abbreviations = new Map()): readonly Finding[] => {
  const known = knownAbbreviations(new Map([...abbreviations(material.meeting.settings), ...own]));
  const found = [
    ...rules.flatMap((rule) => rule(material)),
    ...unexplained(material, known),
    ...oddlyExplained(material, known),
  ];
  return [...new Map(found.map((finding) => [identity(finding), finding])).values()].sort(
    (a, b) => rank(a) - rank(b) || (a.place.line ?? 0) - (b.place.line ?? 0),
  );
};
