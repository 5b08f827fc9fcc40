/** Identifies one meeting for ever: a UUID. */
export type MeetingId = string;
/** The chat's id at Teams (`19:…@thread.v2`). */
export type ConversationId = string;

/** Identifies a standing board: the id of the chat where it met first. */
export type BodyId = ConversationId;
