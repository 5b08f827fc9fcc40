import { type Markdown, unmarked } from '../../i18n/markdown.ts';
import type { CommandOutcome } from '../../views/answers/command-outcome.ts';
import type { Sender } from '../desk/desk.ts';
import type { FoundMeeting } from '../desk/whereabouts.ts';

/** Where a visitor stands in the chat's meeting, and as whom. */
export interface Standing {
  readonly sender: Pick<Sender, 'user' | 'name' | 'meetingRole'>;
  readonly here: Pick<FoundMeeting, 'id' | 'meeting' | 'conversation'>;
}

/** A no of the chat, in plain words. */
export const refused = (text: Markdown): CommandOutcome => ({ outcome: 'refused', text: unmarked(text) });
