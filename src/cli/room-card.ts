/** The part of a practice room message that is read here. */
export interface RoomMessage {
  readonly id: string;
  /** Null for Klubba. */
  readonly from: { readonly name: string } | null;
  readonly text: string;
  readonly cards: readonly unknown[];
  readonly notice: { readonly kind: string; readonly text?: string } | null;
}

type Element = Readonly<Record<string, unknown>>;

/** All objects of the cards in reading order, folded parts included. The data of buttons and fallbacks for old clients are left out. */
function* elementsOf(value: unknown): Generator<Element> {
  if (Array.isArray(value)) for (const part of value) yield* elementsOf(part);
  else if (typeof value === 'object' && value !== null) {
    yield value as Element;
    for (const [key, part] of Object.entries(value)) if (key !== 'data' && key !== 'fallback') yield* elementsOf(part);
  }
}

/** The texts of a message and its cards, in reading order, one per line. */
export const wordsOf = ({ text, cards }: RoomMessage): string =>
  [
    text,
    ...[...elementsOf(cards)].flatMap((element) =>
      ['text', 'title', 'label', 'value'].map((key) => element[key]).filter((said) => typeof said === 'string'),
    ),
  ].join('\n');

/** What is given for a box that is ticked. */
export const ticked = 'true';

/** Whether a title is this name, alone or with what is to be known beside it. */
const names = (title: unknown, name: string): boolean => title === name || String(title).startsWith(`${name} · `);

/** Turns labels and choice titles, as people read them, into the input ids and values that a client sends. Throws for an unknown label. */
export const filledIn = (
  { cards }: RoomMessage,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const inputs = [...elementsOf(cards)].filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(
    Object.entries(given).map(([label, wanted]) => {
      const input = inputs.find((one) => [one['label'], one['id']].includes(label) || names(one['title'], label));
      if (!input) throw new Error(`Nothing here is called “${label}”`);
      const choices = Array.isArray(input['choices']) ? (input['choices'] as readonly Element[]) : [];
      const choice = choices.find(({ title }) => names(title, wanted));
      return [String(input['id']), String(choice?.['value'] ?? wanted)];
    }),
  );
};

/** The address that the button with this title opens; null for other kinds of buttons. */
export const opens = ({ cards }: RoomMessage, title: string): string | null => {
  const link = [...elementsOf(cards)].find((one) => one['type'] === 'Action.OpenUrl' && one['title'] === title);
  return link ? String(link['url']) : null;
};
