import type { Words } from '../i18n/words.ts';
import type { Finding } from '../review/finding.ts';
import { faultText, mendText } from '../review/finding-text.ts';
import { grouped } from '../review/grouped.ts';
import type { Material } from '../review/material.ts';
import { wrapped } from './wrapped.ts';

const findingText = (finding: Finding, { meeting }: Material, words: Words, width: number): string => {
  const { line, letter } = finding.place;
  const { review } = words;
  const column = 10;
  const first = `  ${line === null ? '' : review.line(line)}`.padEnd(column);
  const inset = ' '.repeat(column);
  const fault = faultText(finding, words);
  const mend = mendText(finding, meeting, words);
  return [
    wrapped(letter === null ? fault : review.subItem(letter, fault), width, first, inset),
    ...(mend === null ? [] : [wrapped(mend, width, inset, inset)]),
  ].join('\n');
};

/** Findings for the command line, grouped by item, each with its line and its mend. */
export const printedReview = (
  findings: readonly Finding[],
  material: Material,
  words: Words,
  width: number,
): string => {
  const { review } = words;
  const title = `${review.title}: ${findings.length > 0 ? review.count(findings.length) : review.none}`;
  return [
    `${title}\n${'─'.repeat(title.length)}`,
    ...grouped(findings, material, words).map(({ heading, findings: own }) =>
      [heading, ...own.map((finding) => findingText(finding, material, words, width))].join('\n'),
    ),
  ].join('\n\n');
};
