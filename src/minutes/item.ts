import { listed } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { HouseStyle, Item, Presenter } from '../meeting/summons.ts';
import { attachmentsAfter, attachmentsBefore } from './attachments.ts';
import type { Block, Role } from './block.ts';
import { leadIn } from './block.ts';
import { dialogueBlocks, followUpList, noteBlocks } from './entries.ts';
import { formalSentences, openingSentences } from './formalities.ts';
import { printedSpan } from './head.ts';
import { markdownBlocks } from './markdown.ts';
import { itemPositions, subItemPositions } from './positions.ts';

/** Longer titles are sentences, not headings. */
const longestHeading = 120;

const presenter = ({ name, affiliation }: Presenter): string => (affiliation ? `${name}, ${affiliation}` : name);

/** Kind, slot and presenters, each on its line where the kallelse states it. */
const aboutBlocks = (item: Item, { minutes, locale }: Words): readonly Block[] => {
  const { kind, slot, presenters } = item;
  const about = (role: Role, text: string | null): readonly Block[] => (text ? [{ type: 'about', role, text }] : []);
  const span = slot && printedSpan(slot.start, slot.end);
  return [
    ...about('kind', kind && minutes.kinds[kind]),
    ...about('slot', slot && minutes.slot(String(slot.minutes), span)),
    ...about(
      'presenters',
      presenters.length > 0 ? minutes.presenters(listed(presenters.map(presenter), locale)) : null,
    ),
  ];
};

const subItemBlocks = (meeting: Meeting, item: Item, style: HouseStyle, words: Words, zone: string): readonly Block[] =>
  item.subItems.flatMap((sub, index) => {
    const { letter, title, body } = sub;
    // A letter given twice by mistake: what was noted under it stands with the first.
    const noted = item.subItems.findIndex((other) => other.letter === letter) === index;
    const positions = subItemPositions(meeting, item, index, words);
    const above = style.position === 'above';
    const mark = style.letters.replace('a', letter);
    const plainList = item.formality === 'reporting' || item.formality === 'other matters';
    const heading = !plainList && title.length <= longestHeading;
    return [
      heading
        ? { type: 'heading' as const, level: 2 as const, text: `${mark} ${title}` }
        : { type: 'lettered' as const, letter: mark, text: title },
      ...(above ? positions : []),
      ...markdownBlocks(body),
      ...openingSentences(meeting, item, sub, words, zone),
      ...(noted ? noteBlocks(meeting, item, letter) : []),
      ...(noted ? dialogueBlocks(meeting, item, letter, words) : []),
      ...(above ? [] : positions),
    ];
  });

/** One item as the minutes print it: heading, what the kallelse says of it, and what the meeting made of it. */
export const itemBlocks = (meeting: Meeting, item: Item, words: Words, zone: string): readonly Block[] => {
  const style = meeting.summons?.meeting.style;
  if (!style) return [];
  const positions = itemPositions(meeting, item, words);
  // Reporting items are taken note of together, after their list.
  const above = style.position === 'above' && item.formality !== 'reporting';
  const matters = item.formality === 'other matters';
  const formal = formalSentences(meeting, item, words, zone);
  const notes = noteBlocks(meeting, item, null);
  const followUps = followUpList(meeting, item.number, words);
  const all = [item.body, ...item.subItems.flatMap(({ title, body }) => [title, body])].join('\n');
  return [
    { type: 'heading', level: 1, text: `${style.numbering.replace('1', `${item.number}`)} ${item.title}` },
    ...aboutBlocks(item, words),
    ...attachmentsBefore(item.attachments, all, style, words),
    ...(above ? positions : []),
    ...markdownBlocks(item.body),
    // Other matters are listed before anything is said of them.
    ...(matters ? [] : [...formal, ...notes]),
    ...subItemBlocks(meeting, item, style, words, zone),
    ...(matters ? [...formal, ...notes] : []),
    ...attachmentsAfter(item.attachments, all, words),
    ...dialogueBlocks(meeting, item, null, words),
    ...(above ? [] : positions),
    ...(followUps.length > 0 ? [leadIn(words.minutes.followUps), ...followUps] : []),
  ];
};
