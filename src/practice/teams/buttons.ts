import { isJson, type Json } from './activity.ts';

/** A button of a card, with the inputs whose values it sends. */
interface Button {
  readonly action: Json;
  readonly inputs: readonly Json[];
}

/**
 * What a client sends when somebody presses the first button with this title, id or verb. `filledIn`: input values by id.
 * Null when the card has no such button. `older` presses its fallback, as a client without Action.Execute does.
 */
export function pressOf(card: Json, named: string, filledIn: Json, older: boolean): Json | null {
  for (const { action, inputs } of buttonsOf(card)) {
    if (![action['title'], action['id'], action['verb']].includes(named)) continue;
    const pressed = older ? action['fallback'] : action;
    return isJson(pressed) ? { ...pressed, data: dataOf(pressed, inputs, filledIn) } : null;
  }
  return null;
}

/** The titles of all buttons of a card, in reading order; the verb where a button has no title. */
export const titlesOf = (card: Json): readonly string[] =>
  [...buttonsOf(card)].map(({ action }) => String(action['title'] ?? action['verb'] ?? action['id'] ?? ''));

/** The button's data with the values of its inputs: filled in, or else preset on the card. Empty values are left out. */
function dataOf(action: Json, inputs: readonly Json[], filledIn: Json): Json {
  const own = isJson(action['data']) ? action['data'] : {};
  if (action['associatedInputs'] === 'none') return own;
  const preset: Record<string, unknown> = {};
  for (const { type, id, value, valueOff } of inputs) {
    const shown = value ?? (type === 'Input.Toggle' ? (valueOff ?? 'false') : '');
    if (shown !== '') preset[String(id)] = shown;
  }
  return { ...own, ...preset, ...filledIn };
}

/** A button sends the inputs of its own card and of the cards around it, but not of other folded cards. */
function* buttonsOf(card: Json, around: readonly Json[] = []): Generator<Button> {
  const nodes = [...nodesOf(card)];
  const inputs = [...around, ...nodes.filter(({ type, id }) => typeof id === 'string' && kindOf(type) === 'Input')];
  for (const node of nodes) {
    if (kindOf(node['type']) !== 'Action') continue;
    yield { action: node, inputs };
    if (isJson(node['card'])) yield* buttonsOf(node['card'], inputs);
  }
}

const kindOf = (type: unknown): string => (typeof type === 'string' ? (type.split('.')[0] ?? '') : '');

/** All elements and actions of a card, except fallbacks, button data, the refresh, and folded cards. */
function* nodesOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isJson(value)) return;
  yield value;
  for (const [field, inner] of Object.entries(value)) {
    if (!['fallback', 'data', 'refresh', 'authentication', 'card'].includes(field)) yield* nodesOf(inner);
  }
}
