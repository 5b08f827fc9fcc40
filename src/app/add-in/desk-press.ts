import * as v from 'valibot';
import { settingsIn } from '../../meeting/board/typed-settings.ts';
import type { Command } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { mendNow } from '../../review/mend-now.ts';
import { textUpTo } from '../../wire/fields.ts';
import { clientKey, longest } from './command-body.ts';

const typed = v.optional(textUpTo(longest));

/** A finding to be mended, by its identity; or the form of the board's settings. They come to commands as the presses of the cards do. */
const press = v.variant('type', [
  v.strictObject({ type: v.literal('Mend'), finding: textUpTo(longest) }),
  v.strictObject({
    type: v.literal('SaveSettings'),
    form: v.strictObject({
      title: typed,
      numbering: typed,
      letters: typed,
      position: typed,
      absences: typed,
      'standing item': typed,
      abbreviation: typed,
      'takes positions': typed,
      folder: typed,
      consultation: typed,
      'send-out': typed,
    }),
  }),
]);

const requestBody = v.strictObject({ key: clientKey, command: press });

/** A press of the desk, and the client's key by which one sent twice is known. */
export interface DeskPress {
  readonly key: string;
  readonly press: v.InferOutput<typeof press>;
}

/** The press a body tells of; null where it tells of none. */
export const readDeskPress = (body: unknown): DeskPress | null => {
  const read = v.safeParse(requestBody, body);
  return read.success ? { key: read.output.key, press: read.output.command } : null;
};

/** What a press asks of the meeting as it is now. Nothing where the finding is no more, or no setting would change. */
export const commandsOf = (asked: DeskPress['press'], meeting: Meeting): readonly Command[] => {
  switch (asked.type) {
    case 'Mend': {
      const mend = mendNow(meeting, asked.finding);
      return mend ? [mend] : [];
    }
    case 'SaveSettings': {
      // One that is left out is undefined here, and absent in the form.
      const form = Object.fromEntries(Object.entries(asked.form).filter(([, value]) => value !== undefined));
      return settingsIn(form, meeting).map((setting) => ({ type: 'ChangeSetting', setting }));
    }
  }
};
