import { printedAs } from '../../meeting/agenda/printed-number.ts';
import type { Finding } from '../../review/finding.ts';
import { faultText, mendText } from '../../review/finding-text.ts';
import { fromMeeting } from '../../review/from-meeting.ts';
import { grouped } from '../../review/grouped.ts';
import { isHeld } from '../../review/material.ts';
import { identity, mendOf } from '../../review/mend-of.ts';
import { review } from '../../review/review.ts';
import { nextMeetingForm } from '../agenda/next-meeting-form.ts';
import { actions, aside, box, type Element, heading, text } from '../kit/elements.ts';
import { button, framed, pageTurner, title, unfold } from '../kit/frame.ts';
import { pageOf } from '../kit/pages.ts';
import { typed } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { longestFinding } from './minutes-presses.ts';

const limits = { bytes: 14_000, count: 20 };

/** The button that mends a finding: adopt, approve, set the next meeting, or reword. Empty where the mend must be typed. */
const mendButton = (finding: Finding, view: View): readonly Element[] => {
  const { kind, place, mend } = finding;
  if (kind === 'next meeting missing')
    return [actions([unfold(view, view.words.review.setNextMeeting, nextMeetingForm(view, 'review'))])];
  const own = identity(finding);
  if (own.length <= longestFinding && mendOf(finding, view.meeting)) {
    const press = pressOn(view, 'review', { kind: 'mend', finding: own });
    return [actions([button(view.words.review.mend, press)])];
  }
  if (!(mend && 'command' in mend && mend.command.type === 'Adopt')) return [];
  const { position, item } = mend.command;
  const number = printedAs(view.meeting, place.item ?? 0);
  const { adopt, approve } = view.words.review;
  const words = kind === 'approval missing' ? approve(number) : adopt(number);
  if (position !== null) return [actions([button(words, pressOn(view, 'review', { kind: 'adopt', position }))])];
  return item === null ? [] : [actions([button(words, pressOn(view, 'review', { kind: 'approve', item }))])];
};

const findingBox = (finding: Finding, view: View): Element => {
  const { words } = view;
  const { letter } = finding.place;
  const fault = typed(faultText(finding, words), 900);
  const mend = mendText(finding, view.meeting, words);
  return box(
    [
      text(letter === null ? fault : words.review.subItem(letter, fault)),
      ...(mend === null ? [] : [aside(typed(mend, 900))]),
      ...mendButton(finding, view),
    ],
    { spacing: 'small' },
  );
};

/** The findings of the proof-reader by item, with buttons to mend them. Null for all but chair and secretary, and before the opening. */
export const reviewCard = (view: View): Shown | null => {
  const material = fromMeeting(view.meeting);
  if (view.viewer !== 'lead' || !isHeld(material)) return null;
  const { review: words, cards } = view.words;
  const findings = review(material);
  const parts = grouped(findings, material, view.words).flatMap((group) => {
    const under = heading(typed(group.heading, 300));
    return group.findings.map((finding) => ({ under, found: findingBox(finding, view) }));
  });
  const { shown, page, pages } = pageOf(parts, limits, view.page);
  // A page that begins within a group repeats its heading.
  const rows = shown.flatMap(({ under, found }, at) => (under === shown[at - 1]?.under ? [found] : [under, found]));
  const count = findings.length > 0 ? words.count(findings.length) : words.none;
  const closed = view.meeting.phase === 'closed';
  const back = button(cards.buttons.back, pressOn(view, 'minutes', { kind: 'refresh' }));
  const body = [
    ...title(view, words.title),
    aside(count),
    ...rows,
    ...pageTurner(view, 'review', page, pages),
    ...(closed ? [actions([back], { separator: true, spacing: 'medium' })] : []),
  ];
  return framed(view, { body, summary: `${words.title}: ${count}`, refresh: null });
};
