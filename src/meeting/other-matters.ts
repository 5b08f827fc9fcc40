import type { Meeting, OtherMatter } from './meeting.ts';
import type { Item } from './summons.ts';

/** The item that takes other matters up, with those raised in the meeting after its own sub-items, under the letters that follow; any other item as it is. */
export const withRaised = (meeting: Meeting, item: Item, titled = ({ text }: OtherMatter): string => text): Item => {
  if (item.formality !== 'other matters') return item;
  const raised = meeting.otherMatters.map((matter, index) => ({
    letter: String.fromCharCode('a'.charCodeAt(0) + ((item.subItems.length + index) % 26)),
    title: titled(matter),
    body: '',
    positions: [],
  }));
  return { ...item, subItems: [...item.subItems, ...raised] };
};
