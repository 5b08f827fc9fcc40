import { isJson, type Json } from './activity.ts';

/** Finds the first button of a card that bears this title, id or verb, wherever it stands; the card's `refresh` is no button. */
export function buttonOf(card: Json, named: string): Json | null {
  for (const action of actionsIn(card)) {
    if ([action['title'], action['id'], action['verb']].includes(named)) return action;
  }
  return null;
}

/** Titles of all buttons of a card, in reading order; those without a title by verb. */
export const titlesOf = (card: Json): readonly string[] =>
  [...actionsIn(card)].map((action) => String(action['title'] ?? action['verb'] ?? action['id'] ?? ''));

/** What a client sends along: the button's own data, with the card's inputs (as filled in, else as the card has them) merged in. */
export function dataOf(card: Json, action: Json, filledIn: Json): Json {
  const own = isJson(action['data']) ? action['data'] : {};
  if (action['associatedInputs'] === 'none') return own;
  const preset: Record<string, unknown> = {};
  for (const input of nodesOf(card)) {
    const { type, id, value } = input;
    if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') continue;
    preset[id] = value ?? (type === 'Input.Toggle' ? (input['valueOff'] ?? 'false') : '');
  }
  return { ...preset, ...own, ...filledIn };
}

/** What an older client makes of a button: its fallback, where that is another action. */
export const forOlderClient = (action: Json): Json | null => (isJson(action['fallback']) ? action['fallback'] : null);

function* actionsIn(card: Json): Generator<Json> {
  for (const node of nodesOf(card)) {
    if (typeof node['type'] === 'string' && node['type'].startsWith('Action.')) yield node;
  }
}

/** Every object within a card that is shown: not what it falls back to, not the data of buttons, not the refresh. */
function* nodesOf(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isJson(value)) return;
  yield value;
  for (const [field, inner] of Object.entries(value)) {
    if (!['fallback', 'data', 'refresh', 'authentication'].includes(field)) yield* nodesOf(inner);
  }
}
