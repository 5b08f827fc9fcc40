/** A message of the practice room, as much of it as a driver reads. */
export interface RoomMessage {
  readonly id: string;
  /** Null is Klubba. */
  readonly from: { readonly name: string } | null;
  readonly text: string;
  readonly cards: readonly unknown[];
  readonly notice: { readonly kind: string; readonly text?: string } | null;
}

type Element = Readonly<Record<string, unknown>>;

/** Every object shown within cards, in reading order; folded parts too, but no data of buttons and nothing that only old clients show. */
function* elementsOf(value: unknown): Generator<Element> {
  if (Array.isArray(value)) for (const part of value) yield* elementsOf(part);
  else if (typeof value === 'object' && value !== null) {
    yield value as Element;
    for (const [key, part] of Object.entries(value)) if (key !== 'data' && key !== 'fallback') yield* elementsOf(part);
  }
}

/** All that a card or a message says, in reading order and without markup, a line each. */
export const wordsOf = ({ text, cards }: RoomMessage): string =>
  [
    text,
    ...[...elementsOf(cards)].flatMap((element) =>
      ['text', 'title', 'label', 'value'].map((key) => element[key]).filter((said) => typeof said === 'string'),
    ),
  ].join('\n');

/** What is filled in, by the label of the input and the title of the choice as a person reads them, in the ids and values a client sends. */
export const filledIn = (
  { cards }: RoomMessage,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const inputs = [...elementsOf(cards)].filter(({ type }) => String(type).startsWith('Input.'));
  return Object.fromEntries(
    Object.entries(given).map(([label, wanted]) => {
      const input = inputs.find((one) => one['label'] === label || one['id'] === label);
      if (!input) throw new Error(`Nothing here is called “${label}”`);
      const choices = Array.isArray(input['choices']) ? (input['choices'] as readonly Element[]) : [];
      const choice = choices.find(({ title }) => title === wanted);
      return [String(input['id']), String(choice?.['value'] ?? wanted)];
    }),
  );
};

/** The address a button of this title opens in a browser; null when it is another kind of button. */
export const opens = ({ cards }: RoomMessage, title: string): string | null => {
  const link = [...elementsOf(cards)].find((one) => one['type'] === 'Action.OpenUrl' && one['title'] === title);
  return link ? String(link['url']) : null;
};
