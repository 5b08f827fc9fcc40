import type { Words } from '../../i18n/words.ts';
import type { Attachment, HouseStyle, Item, SubItem } from '../../meeting/summons.ts';
import type { Block } from './block.ts';
import { bulleted, leadIn, paragraph } from './block.ts';
import { safeUrl } from './read-markdown.ts';

const plain = (text: string): string =>
  text
    .replace(/[\\*_[\]]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Whether an attachment is the annex of this sub-item: it has no link, and its title is `Bilaga` and the letter. */
const isAnnexOf = ({ title, url }: Attachment, { letter }: SubItem): boolean =>
  url === null && title.toLowerCase() === `bilaga ${letter}`;

/** ` Bilaga.`, printed after a reported matter that has an annex; else empty. */
export const annexNote = ({ attachments }: Item, sub: SubItem, { minutes }: Words): string =>
  attachments.some((one) => isAnnexOf(one, sub)) ? ` ${minutes.annex.one.replace(':', '.')}` : '';

/** Attachments without the annexes that are mentioned at their sub-item. */
export const ownAttachments = ({ attachments, subItems }: Item): readonly Attachment[] =>
  attachments.filter((one) => !subItems.some((sub) => isAnnexOf(one, sub)));

/** Attachments that the running text does not name. */
const unnamed = (attachments: readonly Attachment[], body: string): readonly Attachment[] => {
  const said = plain(body);
  return attachments.filter(({ title }) => !said.includes(plain(title)));
};

const linkOf = ({ title, url }: Attachment): Block => {
  const safe = url === null ? null : safeUrl(url);
  return { type: 'paragraph', line: [safe ? { text: title, url: safe } : { text: title }] };
};

const listOf = (attachments: readonly Attachment[]): readonly Block[] =>
  bulleted(attachments.map((one) => [linkOf(one)]));

/** Whether a title is a file name, perhaps with the host of its link: `Plan.pdf (exempel.se)`. */
const isFile = (title: string): boolean => /\.(?:pdf|docx?|xlsx?|pptx?|od[tps])(?: \([^()]*\))?$/i.test(title);

/** Documents printed before the text. Links make a plain list, as do file names in the newer form. Others follow the label `Bilaga:`. */
export const attachmentsBefore = (
  attachments: readonly Attachment[],
  body: string,
  style: HouseStyle,
  { minutes }: Words,
): readonly Block[] => {
  const before = unnamed(attachments, body).filter(({ place }) => place === 'before');
  const files = style.numbering === '1.';
  if (before.every(({ title, url }) => url !== null || (files && isFile(title)))) return listOf(before);
  const label = before.length > 1 ? minutes.annex.several : minutes.annex.one;
  if (before.some(({ url }) => url !== null)) return [leadIn(label), ...listOf(before)];
  return [paragraph(`${label} ${before.map(({ title }) => title).join('; ')}`)];
};

/** Documents printed after the text. A lead-in comes first, unless the text already announces them (`led`). */
export const attachmentsAfter = (
  attachments: readonly Attachment[],
  body: string,
  led: boolean,
  { minutes }: Words,
): readonly Block[] => {
  const after = unnamed(attachments, body).filter(({ place }) => place === 'after');
  if (after.length === 0 || led) return listOf(after);
  const { presentation, one, several } = minutes.moreInformation;
  const allPresentations = after.every(({ title }) => /^presentation/i.test(title));
  return [leadIn(allPresentations ? presentation : after.length > 1 ? several : one), ...listOf(after)];
};
