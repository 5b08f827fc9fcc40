/** An element or action of an Adaptive Card 1.5, as JSON. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };

interface TextStyle {
  readonly size?: 'small' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly color?: 'accent' | 'good' | 'warning' | 'attention';
  readonly isSubtle?: true;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly separator?: true;
  readonly horizontalAlignment?: 'right';
  /** Screen readers announce a `heading`. */
  readonly style?: 'heading';
}

/** A TextBlock. `text` is Markdown: what a person typed goes through `typed` first. */
export const text = (text: string, style: TextStyle = {}): Element => ({
  type: 'TextBlock',
  text,
  wrap: true,
  ...style,
});

/** Small grey text. */
export const aside = (words: string, style: TextStyle = {}): Element =>
  text(words, { size: 'small', isSubtle: true, spacing: 'none', ...style });

/** The small heading of a part of the card, under a line. */
export const heading = (words: string): Element =>
  text(words, { weight: 'bolder', spacing: 'medium', separator: true, style: 'heading' });

interface BoxStyle {
  readonly style?: 'emphasis';
  /** Extends the background to the card's edges. */
  readonly bleed?: true;
  readonly spacing?: 'none' | 'small' | 'medium' | 'large';
  readonly separator?: true;
}

export const box = (items: readonly Element[], style: BoxStyle = {}): Element => ({
  type: 'Container',
  items,
  ...style,
});

/** Columns side by side, each with its width: `auto`, `stretch` or pixels (`36px`). */
export const columns = (parts: readonly (readonly [string, readonly Element[]])[], style: BoxStyle = {}): Element => ({
  type: 'ColumnSet',
  columns: parts.map(([width, items]) => ({ type: 'Column', width, items })),
  ...style,
});

export const actions = (buttons: readonly Element[], style: BoxStyle = {}): Element => ({
  type: 'ActionSet',
  actions: buttons,
  ...style,
});

interface TextInput {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
}

/** A text field of several lines. */
export const textInput = (input: TextInput): Element => ({ type: 'Input.Text', isMultiline: true, ...input });

/** A text field of one line. */
export const lineInput = (input: TextInput): Element => ({ type: 'Input.Text', ...input });

interface Choice {
  readonly title: string;
  readonly value: string;
}

interface ChoiceInput {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value?: string;
  readonly placeholder?: string;
}

/** A drop-down list. */
export const choiceInput = (input: ChoiceInput): Element => ({ type: 'Input.ChoiceSet', style: 'compact', ...input });

/** One box to tick. Its value is `true` or `false`, and is always sent. */
export const tick = (input: { readonly id: string; readonly title: string; readonly value: string }): Element => ({
  type: 'Input.Toggle',
  wrap: true,
  spacing: 'small',
  ...input,
});

/** A list of boxes to tick; its value is the ticked ones' values with commas between. */
export const ticks = (input: ChoiceInput): Element => ({
  type: 'Input.ChoiceSet',
  isMultiSelect: true,
  style: 'expanded',
  wrap: true,
  ...input,
});
