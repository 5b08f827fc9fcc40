import type { Finding } from '../finding.ts';
import { passagesOf } from '../passages.ts';
import { flat, placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Only http, https and mailto open from minutes; `#` and the like lead nowhere. */
const opensNothing = (target: string): boolean => !/^(?:https?:\/\/|mailto:)\S+$/i.test(target);

/** A site's front page: good enough to point at in running text, but no document. */
const isFrontPage = (url: string): boolean => /^https?:\/\/[^/?#]+\/?$/i.test(url);

const link = /(?<!\\)\[((?:\\.|[^[\]\\])+)\]\(((?:\\.|[^()\\\s])*)\)/g;

/** Dead links (row I5) of documents and in texts. A document named without a link is no finding. */
export const deadLinks: Rule = (material) => {
  const lost = new Set(material.doubts.filter(({ reason }) => reason === 'dead link').map(({ quote }) => flat(quote)));
  const found = (item: number | null, letter: string | null, quote: string): Finding => ({
    kind: 'dead link',
    place: placeOf(material, item, letter, quote),
    quote,
    mend: null,
  });
  return [
    ...(material.meeting.summons?.items ?? []).flatMap(({ number, attachments }) =>
      attachments
        .filter(({ title, url }) => (url === null ? lost.has(flat(title)) : opensNothing(url) || isFrontPage(url)))
        .map(({ title }) => found(number, null, title)),
    ),
    ...passagesOf(material).flatMap(({ item, letter, text }) =>
      [...text.matchAll(link)]
        .filter(([, , target = '']) => opensNothing(target))
        .map(([, title = '']) => found(item, letter, title.replace(/\\(.)/g, '$1'))),
    ),
  ];
};
