import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  GlobalSettings,
  type Input,
  OpenUrlAction,
  SubmitActionBase,
} from 'adaptivecards';
import type { Json } from '../../teams/activity.ts';
import { type Focus, focusWithin } from './card-focus.ts';
import { hostConfig } from './host-config.ts';
import { markdown } from './markdown.ts';

/** A card drawn on the page. */
export interface DrawnCard {
  readonly node: HTMLElement;
  /** What the person has done on the card, to be kept when it is drawn again. */
  traces(): Traces;
  /** Puts the focus back where it was, once the card is on the page. Whether that could be done. */
  focus(place: Focus): boolean;
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

// There is nothing to do with a card as a whole, so the Tab key goes straight to what is in it.
GlobalSettings.setTabIndexAtCardRoot = false;
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
  const all = (selector: string): HTMLElement[] => [...node.querySelectorAll<HTMLElement>(selector)];
  const unfolds = (): HTMLElement[] => all('.ac-pushButton[aria-expanded]');
  const has = (input: string): boolean => inputs.some(({ id }) => id === input);
  for (const button of unfolds()) if (before?.unfolded.includes(titleOf(button))) button.click();

  const { read, restore } = focusWithin(
    node,
    (control) => inputs.find(({ renderedElement }) => renderedElement?.contains(control))?.id ?? titleOf(control),
  );

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
      // What has lost its place gets it back once it is there again.
      focused: read() ?? before?.focused ?? null,
    }),
    focus: restore,
  };
}

const titleOf = (button: HTMLElement): string => button.textContent ?? '';

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
