import type { Shown } from '../../../src/cards/kit/view.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Every element and action of a card, in reading order, unfolded parts and drop-downs included; fallbacks are not. */
export const elementsOf = ({ card }: Shown): readonly Loose[] => {
  const found: Loose[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value) found.push(value as Loose);
      for (const [name, inner] of Object.entries(value))
        if (!['data', 'fallback', 'refresh'].includes(name)) visit(inner);
    }
  };
  visit(card['body']);
  return found;
};

/** What the card says, a line for each text. */
export const textsOf = (shown: Shown): readonly string[] =>
  elementsOf(shown).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));

/** Titles of what can be pressed. */
export const buttonsOf = (shown: Shown): readonly string[] =>
  elementsOf(shown).flatMap(({ type, title }) =>
    /^Action\.(Execute|OpenUrl)$/.test(String(type)) ? [String(title)] : [],
  );

/** Titles of the buttons that stand out, those that unfold more included. */
export const primaryOf = (shown: Shown): readonly string[] =>
  elementsOf(shown).flatMap(({ title, style, type }) =>
    String(type).startsWith('Action.') && style === 'positive' ? [String(title)] : [],
  );

/** The inputs by id. */
export const inputsOf = (shown: Shown): Readonly<Record<string, Loose>> =>
  Object.fromEntries(
    elementsOf(shown).flatMap((element) =>
      String(element['type']).startsWith('Input.') ? [[String(element['id']), element]] : [],
    ),
  );

/** The data of the button with this title. */
export const dataOf = (shown: Shown, title: string): unknown => {
  const found = elementsOf(shown).find((element) => element['type'] === 'Action.Execute' && element['title'] === title);
  if (!found) throw new Error(`no button ${title} among ${buttonsOf(shown).join(', ')}`);
  return found['data'];
};

/** The titles one of the drop-downs or tick lists offers. */
export const choicesOf = (shown: Shown, id: string): readonly string[] => {
  const choices = inputsOf(shown)[id]?.['choices'];
  return Array.isArray(choices) ? choices.map(({ title }: { readonly title: string }) => title) : [];
};
