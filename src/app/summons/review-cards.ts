import { show } from '../../cards/show.ts';
import type { Viewing } from '../delivery/viewing.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';

const prefix = 'review in ';

/** The key of the card in this chat on which a kallelse is reviewed; a newer one takes its place. */
export const reviewKey = (chat: ConversationId): string => `${prefix}${chat}`;

/**
 * Whether a posted card is the review of a kallelse. It is in the chat where the kallelse was given, so it is no card of the meeting's
 * chat.
 */
export const isReviewCard = (key: string): boolean => key.startsWith(prefix);

/** Shows everybody who sees a kallelse under review what became of it. Does not wait for the chats. */
export const settleReviews = async (
  { meetings, cards, outgoing }: Pick<Dependencies, 'meetings' | 'cards' | 'outgoing'>,
  viewing: Viewing,
  meeting: MeetingId,
  conversation: Conversation,
): Promise<void> => {
  for (const { key, activity } of (await cards.of(meeting)).filter((card) => isReviewCard(card.key)))
    void outgoing.update(key.slice(prefix.length), activity, async () =>
      show('summons', await viewing.everyone(meeting, await meetings.read(meeting), conversation)),
    );
};
