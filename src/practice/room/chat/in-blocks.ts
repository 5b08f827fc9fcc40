import type { VisibleMessage } from '../../teams/visible-message.ts';

/** So many messages share a block. */
const size = 50;

/**
 * Parts the messages of a chat into blocks, each drawn apart, so that a change in a chat of thousands looks at few of them.
 * `places` keeps in which place each message came, so that it stays in its block while others go.
 */
export const inBlocks = (
  messages: readonly VisibleMessage[],
  places: Map<string, number>,
): readonly (readonly VisibleMessage[])[] => {
  const blocks: VisibleMessage[][] = [];
  for (const message of messages) {
    const place = places.get(message.id) ?? places.size;
    places.set(message.id, place);
    const at = Math.floor(place / size);
    blocks[at] = [...(blocks[at] ?? []), message];
  }
  return blocks;
};

/** Whether two blocks hold the very same messages. */
export const areSame = (one: readonly VisibleMessage[], other: readonly VisibleMessage[]): boolean =>
  one.length === other.length && one.every((message, at) => message === other[at]);
