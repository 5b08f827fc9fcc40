import type { Shown } from '../../../cards/kit/view.ts';
import type { Markdown } from '../../../i18n/markdown.ts';
import type { ConversationId, MeetingId } from '../ids.ts';

/** A card that must be found again. Its message id is kept under this key, beside the cards of the meeting. */
interface Tracked extends Shown {
  readonly tracked: { readonly meeting: MeetingId; readonly key: string };
}

/** What one message shows: a line of Markdown, or a card. */
export type Content = Markdown | Shown | Tracked;

/** Which message of which chat: the id that `post` returned. */
export type ActivityId = string;

/**
 * What became of something sent. `gone`: the message (or the whole chat) is no more, post anew. `blocked`: removed or blocked there, nothing
 * arrives until Klubba is added again. `refused`: Teams will not have it as it is (too large, malformed). `uncertain`: Teams failed while taking
 * a new message, which may or may not have appeared; it is not repeated. `later`: Teams does not take it now, try again in so many milliseconds.
 * `unchanged`: there was nothing to show when its turn came.
 */
export type Sent =
  | { readonly outcome: 'sent'; readonly activity: ActivityId }
  | { readonly outcome: 'gone' | 'blocked' | 'refused' | 'uncertain' | 'unchanged' }
  | { readonly outcome: 'later'; readonly retryAfter: number };

/**
 * The only way to send to chats. Each chat has a queue, sent one at a time within Teams' limits. So a promise may take long: do not await
 * it before answering a person. Never rejects for what Teams answers.
 */
export interface Outgoing {
  /** Posts a new message. */
  post(conversation: ConversationId, content: Content): Promise<Sent>;
  /**
   * Replaces a message posted before. `render` is called when its turn comes, so the newest state is shown. A waiting update of the same
   * message is replaced by this one, and both promises resolve alike. Where `render` returns null nothing is sent; where it rejects the
   * outcome is `later`.
   */
  update(conversation: ConversationId, activity: ActivityId, render: () => Promise<Content | null>): Promise<Sent>;
  /** Takes a message away; `gone` when it was away already. */
  remove(conversation: ConversationId, activity: ActivityId): Promise<Sent>;
  /** Another process spoke in this chat until now. What it sent lately counts as if this one had sent it. */
  tookOver(conversation: ConversationId): void;
  /** Resolves when nothing waits or is on its way. */
  settled(): Promise<void>;
}
