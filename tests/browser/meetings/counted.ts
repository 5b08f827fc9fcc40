import { readFileSync } from 'node:fs';
import { ticked } from '../../../src/cli/room-card.ts';
import type { Guest, RoomClient } from '../../../src/cli/room-client.ts';

/** Boxes of the cards into which a text is written; writing is no press, neither here nor in the panel. */
const boxes = ['Ny lydelse', 'Synpunkt eller avvikande mening', 'Remiss till', 'Svar senast', 'Ersättare'];

/** What is given for an input, in presses: a tick is one, and what is chosen in a list is two. */
const pressesOf = ([label, given]: readonly [string, string]): number => {
  if (boxes.includes(label)) return 0;
  return given === ticked ? 1 : 2;
};

/** A person whose presses in the chat are counted: a button, a message that is sent, and what is ticked or chosen. */
interface CountedGuest extends Guest {
  presses(): number;
  /** How many of the presses were messages. */
  typed(): number;
  /** How many letters were written, in messages and boxes. */
  letters(): number;
}

export const counted = (guest: Guest): CountedGuest => {
  let presses = 0;
  let typed = 0;
  let letters = 0;
  return {
    ...guest,
    presses: () => presses,
    typed: () => typed,
    letters: () => letters,
    say(text, place) {
      presses += 1;
      typed += 1;
      letters += text.length;
      return guest.say(text, place);
    },
    press(button, near, given = {}, place) {
      // The boxes for another wording and for a remiss are folded.
      if ('Ny lydelse' in given || button === 'Klubba remiss') presses += 1;
      presses += Object.entries(given).reduce((sum, one) => sum + pressesOf(one), 1);
      for (const [label, text] of Object.entries(given)) if (boxes.includes(label)) letters += text.length;
      return guest.press(button, near, given, place);
    },
  };
};

/** The room, with the presses of one person counted. */
export const withCounted = (room: RoomClient, name: string) => {
  const { presses, typed, letters, ...person } = counted(room.as(name));
  const seen: RoomClient = { ...room, as: (other) => (other === name ? person : room.as(other)) };
  return { room: seen, presses, typed, letters };
};

/** What docs/add-in.md says that the chair types in the sample meeting: commands and letters in the chat, letters in the panel. */
export const typedTold = () => {
  const told = /in the chat (\d+) commands, (\d+) letters with the wordings; in the panel (\d+) letters/;
  const [commands, inChat, inPanel] = told.exec(readFileSync('docs/add-in.md', 'utf8'))?.slice(1).map(Number) ?? [];
  return { commands, inChat, inPanel };
};

interface Presses {
  readonly chat: number;
  readonly panel: number;
}

/** How many presses docs/add-in.md says, by what is done. */
export const pressesTold = (): Readonly<Record<string, Presses>> =>
  Object.fromEntries(
    [...readFileSync('docs/add-in.md', 'utf8').matchAll(/^\| (.+?) \| (\d+) \| (\d+) \|$/gm)].map(
      ([, what = '', chat, panel]) => [what, { chat: Number(chat), panel: Number(panel) }],
    ),
  );
