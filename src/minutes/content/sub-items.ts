import type { Words } from '../../i18n/words.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { HouseStyle, Item } from '../../meeting/summons.ts';
import { annexNote } from './attachments.ts';
import type { Block } from './block.ts';
import { dialogueBlocks, noteBlocks } from './entries.ts';
import { openingSentences } from './formalities.ts';
import { markdownBlocks } from './markdown.ts';
import { listsMatters, subItemPositions } from './positions.ts';

/** The longest title printed as a heading, in characters. A longer one is a sentence. */
const longestHeading = 120;

/** The sub-items of an item, each with what was said under it. */
export const subItemBlocks = (
  meeting: Meeting,
  item: Item,
  style: HouseStyle,
  words: Words,
  zone: string,
): readonly Block[] =>
  item.subItems.flatMap((sub, index) => {
    const { letter, title, body } = sub;
    // Where a letter is used twice by mistake, its notes are printed once, at the first sub-item.
    const noted = item.subItems.findIndex((other) => other.letter === letter) === index;
    const positions = subItemPositions(meeting, item, index, words);
    const above = style.position === 'above';
    const mark = style.letters.replace('a', letter);
    const annex = annexNote(item, sub, words);
    const heading = !listsMatters(item) && annex === '' && title.length <= longestHeading;
    return [
      heading
        ? { type: 'heading' as const, level: 2 as const, text: `${mark} ${title}` }
        : { type: 'lettered' as const, letter: mark, text: `${title}${annex}` },
      ...(above ? positions : []),
      ...markdownBlocks(body),
      ...openingSentences(meeting, item, sub, words, zone),
      ...(noted ? noteBlocks(meeting, item, letter) : []),
      ...(noted ? dialogueBlocks(meeting, item, letter, words) : []),
      ...(above ? [] : positions),
    ];
  });
