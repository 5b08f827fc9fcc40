import { intentOf } from '../../../src/cards/payload.ts';
import type { CardPress } from '../../../src/cards/press-kinds.ts';
import { languages } from '../../../src/i18n/languages.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';

/** What a press asks for: its one command, or else the whole of it. */
export const askedBy = (press: CardPress, inputs: Readonly<Record<string, string>>, meeting: Meeting) => {
  const intent = intentOf(press, { inputs, meeting, words: languages.sv });
  return 'commands' in intent && intent.commands.length === 1 ? intent.commands[0] : intent;
};

/** The one command of a press; throws where it asks for anything else. */
export const commandOf = (...press: Parameters<typeof askedBy>): Command => {
  const asked = askedBy(...press);
  if (!('type' in asked)) throw new Error(`${press[0].kind} asks for no single command`);
  return asked;
};
