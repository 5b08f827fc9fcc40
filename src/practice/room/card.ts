import { type Action, AdaptiveCard, ExecuteAction, type Input, OpenUrlAction, SubmitActionBase } from 'adaptivecards';
import type { Json } from '../activity.ts';
import { hostConfig } from './host-config.ts';
import { markdown } from './markdown.ts';

/** A card on the page. */
export interface DrawnCard {
  readonly node: HTMLElement;
  /** What the person did with it and would lose when it is drawn anew. */
  traces(): Traces;
  /** Puts the cursor into an input, once the card stands on the page. */
  focus(input: string): void;
}

/** What was written into a card's inputs and not sent, which parts are unfolded, and where the cursor stands. */
export interface Traces {
  readonly written: ReadonlyMap<string, string>;
  readonly unfolded: readonly string[];
  readonly focused: string | null;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/**
 * Draws an Adaptive Card. `press` gets the action as a client sends it, inputs merged into its data; a card with faulty inputs is not sent.
 * Null when the card cannot be shown.
 */
export function drawCard(json: Json, press: (action: Json) => void, before: Traces | null): DrawnCard | null {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(json);
  const inputs = card.getAllInputs(true);
  const changed = new Set(before?.written.keys());
  for (const input of inputs) {
    const written = before?.written.get(input.id ?? '');
    if (written !== undefined) Object.assign(input, { defaultValue: written });
  }
  card.onInputValueChanged = ({ id }) => changed.add(id ?? '');
  card.onExecuteAction = (action) => {
    const sent = sentFor(action);
    if (sent) press(sent);
  };
  const node = card.render();
  if (!node) return null;
  const unfolds = (): HTMLElement[] => [...node.querySelectorAll<HTMLElement>('.ac-pushButton[aria-expanded]')];
  for (const button of unfolds()) if (before?.unfolded.includes(button.textContent ?? '')) button.click();

  return {
    node,
    traces: () => ({
      written: new Map(
        inputs.filter(({ id }) => changed.has(id ?? '')).map((input) => [input.id ?? '', textOf(input)]),
      ),
      unfolded: unfolds()
        .filter((button) => button.getAttribute('aria-expanded') === 'true')
        .map((button) => button.textContent ?? ''),
      focused: inputs.find(({ renderedElement }) => holdsFocus(renderedElement))?.id ?? null,
    }),
    focus: (id) => inputs.find((input) => input.id === id)?.focus(),
  };
}

const holdsFocus = (rendered: HTMLElement | undefined): boolean => rendered?.contains(document.activeElement) ?? false;

const textOf = (input: Input): string => String(input.value ?? '');

function sentFor(action: Action): Json | null {
  if (action instanceof OpenUrlAction) {
    if (/^https?:/i.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener,noreferrer');
    return null;
  }
  if (!(action instanceof SubmitActionBase)) return null;
  const data = { ...action.data };
  if (action instanceof ExecuteAction) return { type: 'Action.Execute', id: action.id, verb: action.verb, data };
  return { type: 'Action.Submit', data };
}
