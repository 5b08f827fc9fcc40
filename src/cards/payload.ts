import * as v from 'valibot';
import type { Inputs, Intent, PressContext } from './kit/press-kind.ts';
import type { CardKey, View } from './kit/view.ts';
import { type Asking, type CardPress, type PressKind, pressKinds } from './press-kinds.ts';

// Teams merges the card's inputs into the button's data, beside this key.
const own = 'klubba';

/** The button's data, which comes back with the press. */
export const buttonData = (press: CardPress): Readonly<Record<string, unknown>> => ({ [own]: press });

/** A button's press: what it asks for, with the meeting and the card it sits on. */
export const pressOn = (view: View, on: CardKey, asking: Asking): CardPress => ({ meeting: view.id, on, ...asking });

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKind = (value: unknown): value is PressKind => typeof value === 'string' && Object.hasOwn(pressKinds, value);

const readOwn = (data: unknown): CardPress | null => {
  if (!isLoose(data) || !isKind(data['kind'])) return null;
  const { kind } = data;
  const read = v.safeParse(pressKinds[kind].schema, data, { abortEarly: true, abortPipeEarly: true });
  // The schema is that of this kind; the compiler cannot see it.
  return read.success ? ({ kind, ...read.output } as CardPress) : null;
};

const mostInputs = 300;

const readInputs = (data: Loose): Inputs =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name, value]) => name !== own && name.length <= 100 && ['string', 'number'].includes(typeof value))
      .slice(0, mostInputs)
      .map(([name, value]) => [name, String(value)]),
  );

/** What came back with a press; null for data that no card of Klubba's holds. Texts of inputs are not shortened. */
export const readPress = (data: unknown): { readonly press: CardPress; readonly inputs: Inputs } | null => {
  const press = isLoose(data) ? readOwn(data[own]) : null;
  return press && isLoose(data) ? { press, inputs: readInputs(data) } : null;
};

/** What a press asks for in the meeting as it stands. Whether it may be done is not asked here. */
export const intentOf = (press: CardPress, context: PressContext): Intent => {
  // The function is that of this kind; the compiler cannot see it.
  const { intent } = pressKinds[press.kind] as { intent(press: CardPress, context: PressContext): Intent };
  return intent(press, context);
};
