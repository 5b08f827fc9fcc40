import { type Action, AdaptiveCard, ExecuteAction, type Input, OpenUrlAction, SubmitActionBase } from 'adaptivecards';
import type { Json } from '../../teams/activity.ts';
import { hostConfig } from './host-config.ts';
import { markdown } from './markdown.ts';

/** A card drawn on the page. */
export interface DrawnCard {
  readonly node: HTMLElement;
  /** What the person has done on the card, to be kept when it is drawn again. */
  traces(): Traces;
  /** Puts the focus back where it was. Call it once the card is on the page. */
  focus(place: Focus): void;
}

/**
 * Input values that are not sent yet, unfolded parts, and the focus. Values for inputs that this card lacks are kept for the next card:
 * the card for everybody may appear for a moment between two personal ones.
 */
export interface Traces {
  readonly written: ReadonlyMap<string, string>;
  readonly unfolded: readonly string[];
  readonly focused: Focus | null;
}

/** An input by its id, or a button by its title. */
type Focus = { readonly input: string } | { readonly button: string };

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/**
 * Draws an Adaptive Card; null when it cannot be shown. `press` gets the action as a client sends it, with the inputs merged into its data.
 * A card with invalid inputs is not sent.
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
  card.onInlineCardExpanded = ({ card: unfolded }, opened) => {
    if (opened) unfolded.renderedElement?.scrollIntoView({ block: 'nearest' });
  };
  const node = card.render();
  if (!node) return null;
  const buttons = (): HTMLElement[] => [...node.querySelectorAll<HTMLElement>('.ac-pushButton')];
  const unfolds = (): HTMLElement[] => buttons().filter((button) => button.hasAttribute('aria-expanded'));
  const has = (input: string): boolean => inputs.some(({ id }) => id === input);
  for (const button of unfolds()) if (before?.unfolded.includes(titleOf(button))) button.click();

  const focused = (): Focus | null => {
    const input = inputs.find(({ renderedElement }) => holdsFocus(renderedElement));
    if (input) return { input: input.id ?? '' };
    const button = buttons().find(holdsFocus);
    if (button) return { button: titleOf(button) };
    return document.activeElement === document.body ? (before?.focused ?? null) : null;
  };

  return {
    node,
    traces: () => ({
      written: new Map([
        ...[...(before?.written ?? [])].filter(([input]) => !has(input)),
        ...inputs.filter(({ id }) => changed.has(id ?? '')).map((input) => [input.id ?? '', textOf(input)] as const),
      ]),
      unfolded: [
        ...(before?.unfolded ?? []).filter((title) => !unfolds().some((button) => titleOf(button) === title)),
        ...unfolds()
          .filter((button) => button.getAttribute('aria-expanded') === 'true')
          .map(titleOf),
      ],
      focused: focused(),
    }),
    focus(place) {
      if ('input' in place) inputs.find(({ id }) => id === place.input)?.focus();
      else
        buttons()
          .find((button) => titleOf(button) === place.button)
          ?.focus();
    },
  };
}

const titleOf = (button: HTMLElement): string => button.textContent ?? '';

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
