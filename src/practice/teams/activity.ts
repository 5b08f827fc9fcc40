/** The fields of a Bot Framework activity that the room reads. All others are passed on unchanged. */
export interface Activity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly summary?: string;
  readonly attachments?: readonly Attachment[];
  readonly [field: string]: unknown;
}

interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly contentUrl?: string;
  readonly name?: string;
}

/** Any JSON object, such as an Adaptive Card. */
export type Json = { readonly [field: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Cards an activity carries, in order. */
export function cardsOf(activity: Activity): readonly Json[] {
  const attachments = Array.isArray(activity.attachments) ? (activity.attachments as readonly Attachment[]) : [];
  return attachments
    .filter(({ contentType }) => contentType === adaptiveCard)
    .map(({ content }) => content)
    .filter(isJson);
}
