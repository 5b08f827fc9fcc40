import * as v from 'valibot';
import type { Words } from '../../i18n/words.ts';
import type { Command } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { id } from '../../wire/fields.ts';
import type { CardKey } from './view.ts';

const cardKey = v.custom<CardKey>(
  (value) =>
    typeof value === 'string' &&
    /^(summons|agenda|roll call|minutes|review|settings|item \d{1,9}|pause \d{1,9}|position [\w.:-]{1,100})$/.test(
      value,
    ),
);

/** What every button says: the meeting it is about and the card it sits on. */
const address = { meeting: id, on: cardKey };

/** The values of the card's inputs, by the names in `inputs.ts`. */
export type Inputs = Readonly<Record<string, string>>;

/** What is known when a button is pressed. The meeting is the newest state, which the card may not show yet. */
export interface PressContext {
  readonly inputs: Inputs;
  readonly meeting: Meeting;
  readonly words: Words;
}

/** Something to show that records nothing: the pressed card (`page` from 0; null is the page that matters now), or where the minutes are. */
export type Showing = { readonly show: 'card'; readonly page: number | null } | { readonly show: 'minutes' };

/** The pressed card as it is now: also the answer to a press that asks for nothing, such as an empty form. */
export const cardAsItIs: Showing = { show: 'card', page: null };

/** What a press asks for: commands, to be decided in this order and written together, or something to show. */
export type Intent = { readonly commands: readonly [Command, ...Command[]] } | Showing;

const intentFrom = (asked: Command | readonly Command[] | Showing): Intent => {
  if ('show' in asked) return asked;
  const [first, ...rest] = [asked].flat();
  return first ? { commands: [first, ...rest] } : cardAsItIs;
};

/** The fields of a button's data, as its kind declares them. */
export type Payload<Fields extends v.ObjectEntries> = Readonly<v.InferOutput<v.ObjectSchema<Fields, undefined>>>;

/** One kind of button: what its data must hold, and what a press of it asks for. */
export interface PressKindOf<Fields extends v.ObjectEntries> {
  readonly schema: v.ObjectSchema<typeof address & Fields, undefined>;
  readonly intent: (payload: Payload<Fields>, context: PressContext) => Intent;
}

/**
 * Declares a kind of button. `fields` hold ids only: the server knows who may press and what is true now.
 * `ask` says what a press asks for, a list of no commands being nothing; whether that is allowed is decided later.
 */
export const pressKind = <Fields extends v.ObjectEntries>(
  fields: Fields,
  ask: (payload: Payload<Fields>, context: PressContext) => Command | readonly Command[] | Showing,
): PressKindOf<Fields> => ({
  schema: v.object({ ...address, ...fields }),
  intent: (payload, context) => intentFrom(ask(payload, context)),
});
