import { sv } from '../../i18n/sv.ts';
import { positionsOf } from '../../meeting/meeting.ts';
import type { Item, Summons } from '../../meeting/summons.ts';
import type { Material } from '../material.ts';
import { flat, placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

const decides = /ställer sig bakom|godkänner|antar|fastställer|adopts|approves/i;
const onlyForOpinion = /remiss|återremi|bordlägg/i;

const takenOn = ({ meeting }: Material, item: Item): readonly string[] => [
  ...item.positions,
  ...item.subItems.flatMap(({ positions }) => positions),
  ...positionsOf(meeting, item.number)
    .filter(({ outcome }) => outcome === 'as proposed' || outcome === 'amended')
    .map(({ text }) => text),
];

/** `Förslag Plan 2024.pdf (host)` decided on becomes `Plan 2024, beslutad, VVG 2024-04-09.pdf`, the boards' own form (row I2). */
const decidedName = (title: string, { meeting }: Summons): string => {
  const bare = title.replace(/^förslag(?: till)?[\s:_-]*/i, '').replace(/\s*\([\w.-]+\.\w+\)$/, '');
  const extension = /\.\w{2,4}$/.exec(bare)?.[0] ?? '';
  const name = bare.slice(0, bare.length - extension.length);
  const stamp = [meeting.abbreviation ?? meeting.body, meeting.date].filter(Boolean).join(' ');
  return `${[name.charAt(0).toUpperCase() + name.slice(1), sv.review.decided, stamp].filter(Boolean).join(', ')}${extension}`;
};

/** Documents still called Förslag though the meeting backs what they hold (row I3); where the position itself says "förslag", the name is right. */
export const decidedDocuments: Rule = (material) => {
  const { summons } = material.meeting;
  return (summons?.items ?? []).flatMap((item) => {
    const decided = takenOn(material, item).filter(
      (text) => decides.test(text) && !onlyForOpinion.test(text) && !/förslag/i.test(flat(text)),
    );
    if (!summons || decided.length === 0) return [];
    return item.attachments
      .filter(({ title }) => /^förslag(?!\p{L})/iu.test(title))
      .map(({ title }) => ({
        kind: 'decided document called proposal' as const,
        place: placeOf(material, item.number, null, title),
        quote: title,
        mend: { wording: decidedName(title, summons) },
      }));
  });
};
