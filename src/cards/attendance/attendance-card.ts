import { listed } from '../../i18n/dates.ts';
import type { Person } from '../../meeting/meeting.ts';
import type { Stay } from '../../meeting/people/attendance-report.ts';
import type { Comparison, Difference } from '../../meeting/people/compare-attendance.ts';
import { aside, box, type Element, heading, text } from '../kit/elements.ts';
import { framed, title } from '../kit/frame.ts';
import { paged } from '../kit/pages.ts';
import { typed } from '../kit/safe-text.ts';
import { clock } from '../kit/times.ts';
import type { Shown, View } from '../kit/view.ts';

/** Most that one card shows of a long list. The rest follows on further cards. */
const limits = { bytes: 14_000, count: 30 };

const spans = (stays: readonly Stay[], view: View): string =>
  listed(
    stays.map(({ from, to }) => view.words.attendance.span(clock(from, view), clock(to, view))),
    view.words.locale,
  );

const differenceText = (difference: Difference, view: View): string => {
  const { attendance: words } = view.words;
  const name = typed(difference.person.name, 200);
  switch (difference.type) {
    case 'only seen':
      return words.onlySeen(name, spans(difference.seen, view), words.answers[difference.person.answer]);
    case 'only recorded':
      return words.onlyRecorded(name, spans(difference.recorded, view));
    case 'arrival': {
      const { seen, recorded } = difference;
      return words.arrival(
        name,
        clock(seen, view),
        recorded === null ? words.fromBeginning : words.from(clock(recorded, view)),
      );
    }
    case 'leaving': {
      const { seen, recorded } = difference;
      return words.leaving(name, clock(seen, view), recorded === null ? words.toEnd : words.to(clock(recorded, view)));
    }
  }
};

const named = (people: readonly Person[], { words }: View): string =>
  listed(
    people.map(({ name }) => typed(name, 200)),
    words.locale,
  );

/** A line, with a remark under it. */
const line = (words: string, beside: string | null): Element =>
  box([text(words), ...(beside === null ? [] : [aside(beside)])], { spacing: 'small' });

/**
 * Where Teams' attendance report and the record differ. For chair and secretary only. A long list takes several cards, shown one after another.
 * They have no buttons, because the comparison is not kept.
 */
export const attendanceCards = (view: View, { differences, byName, unknown }: Comparison): readonly Shown[] => {
  const { attendance: words, cards } = view.words;
  const differs = new Set(differences.map(({ person }) => person));
  const agreeing = byName.filter((person) => !differs.has(person));
  const lines = [
    ...differences.map((difference) =>
      line(differenceText(difference, view), byName.includes(difference.person) ? words.onName : null),
    ),
    ...(unknown.length > 0 ? [heading(words.unknown)] : []),
    ...unknown.map(({ attendee, perhaps }) =>
      line(
        words.seen(typed(attendee.name, 200) || words.nameless, spans(attendee.stays, view)),
        perhaps.length > 0 ? words.perhaps(named(perhaps, view)) : null,
      ),
    ),
    ...(agreeing.length > 0 ? [aside(words.sameByName(named(agreeing, view)), { spacing: 'medium' })] : []),
  ];
  const count = differences.length > 0 ? words.count(differences.length) : words.none;
  const pages = paged(lines, limits);
  return pages.map((page, index) => {
    const place = pages.length > 1 ? [aside(cards.page(index + 1, pages.length))] : [];
    const last = index === pages.length - 1 && lines.length > 0;
    const body = [
      ...title(view, words.title),
      aside(count),
      ...place,
      ...page,
      ...(last ? [aside(words.unchanged, { separator: true, spacing: 'medium' })] : []),
    ];
    return framed(view, { body, summary: `${words.title}: ${count}`, refresh: null });
  });
};
