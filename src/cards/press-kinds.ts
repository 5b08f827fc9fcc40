import { agendaPresses } from './agenda/agenda-presses.ts';
import { itemPresses } from './item/item-presses.ts';
import { kitPresses } from './kit/kit-presses.ts';
import type { Payload, PressKindOf } from './kit/press-kind.ts';
import type { CardKey } from './kit/view.ts';
import { minutesPresses } from './minutes/minutes-presses.ts';
import { noteOfferPresses } from './note-offer/note-offer-presses.ts';
import { positionPresses } from './position/position-presses.ts';
import { rollCallPresses } from './roll-call/roll-call-presses.ts';
import { settingsPresses } from './settings/settings-presses.ts';
import { summonsPresses } from './summons/summons-presses.ts';

/** Every kind of button, by its name on the wire. Cards posted in chats hold these names, so a name is never changed. */
export const pressKinds = {
  ...kitPresses,
  ...summonsPresses,
  ...agendaPresses,
  ...rollCallPresses,
  ...itemPresses,
  ...positionPresses,
  ...noteOfferPresses,
  ...minutesPresses,
  ...settingsPresses,
};

type Kinds = typeof pressKinds;
export type PressKind = keyof Kinds;

type PayloadOf<Kind extends PressKind> = Kinds[Kind] extends PressKindOf<infer Fields> ? Payload<Fields> : never;

/** What each button asks for, without the meeting and the card. */
export type Asking = { readonly [Kind in PressKind]: { readonly kind: Kind } & PayloadOf<Kind> }[PressKind];

/** A pressed button: what it asks for, of which meeting, and on which card it sat. */
export type CardPress = { readonly meeting: string; readonly on: CardKey } & Asking;
