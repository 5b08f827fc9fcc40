import { documentNumber, nameOnceDecided, stillProposals } from '../../meeting/decided-documents.ts';
import type { Item } from '../../meeting/summons.ts';
import type { Mend } from '../finding.ts';
import type { Material } from '../material.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** In a meeting the chair says so, of a file the name is written. */
const mendOf = ({ origin, meeting }: Material, item: Item, title: string): Mend => {
  if (origin === 'file') return { wording: nameOnceDecided(meeting, title) };
  const document = documentNumber(meeting, item, title);
  return { command: { type: 'DecideDocument', item: item.number, document, url: null } };
};

/** Documents still called a proposal although the meeting adopted them (row I3). Where the position says "förslag", the name is right. */
export const decidedDocuments: Rule = (material) =>
  (material.meeting.summons?.items ?? []).flatMap((item) =>
    stillProposals(material.meeting, item).map(({ title }) => ({
      kind: 'decided document called proposal' as const,
      place: placeOf(material, item.number, null, title),
      quote: title,
      name: nameOnceDecided(material.meeting, title),
      mend: mendOf(material, item, title),
    })),
  );
