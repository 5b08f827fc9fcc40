import type { Meeting, OtherMatter } from './meeting.ts';
import type { Item } from './summons.ts';

/** The text as a title, wherever one is shown: with a capital at its start, also where it was typed without one. */
export const asTitle = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** The letter of a raised matter, by its place among them: those after the item's own sub-items. */
export const letterOfRaised = (item: Item, index: number): string =>
  String.fromCharCode('a'.charCodeAt(0) + ((item.subItems.length + index) % 26));

/** Adds the matters raised in the meeting to the item for other matters, as sub-items with the next letters. Any other item is returned unchanged. */
export const withRaised = (meeting: Meeting, item: Item, titled = ({ text }: OtherMatter): string => text): Item => {
  if (item.formality !== 'other matters') return item;
  const raised = meeting.otherMatters.map((matter, index) => ({
    letter: letterOfRaised(item, index),
    title: titled({ ...matter, text: asTitle(matter.text) }),
    body: '',
    positions: [],
  }));
  return { ...item, subItems: [...item.subItems, ...raised] };
};
