/** A control of a card by its name, how many of that name come before it, and where its caret is. */
export interface Focus {
  readonly name: string;
  readonly before: number;
  readonly caret: readonly [number, number] | null;
}

const controls = 'button, input, textarea, select, a[href], [tabindex="0"]';

const isWritten = (control: Element | undefined): control is HTMLInputElement | HTMLTextAreaElement =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;

/** Null for what has no caret, such as a tick box or a number. */
const caretOf = (control: Element): readonly [number, number] | null =>
  isWritten(control) && control.selectionStart !== null && control.selectionEnd !== null
    ? [control.selectionStart, control.selectionEnd]
    : null;

/** The focus within a card, so that it can be put in the same place once the card is drawn anew. `nameOf` need not be unique. */
export const focusWithin = (card: HTMLElement, nameOf: (control: HTMLElement) => string) => {
  const named = (name: string): readonly HTMLElement[] =>
    [...card.querySelectorAll<HTMLElement>(controls)].filter((control) => nameOf(control) === name);
  return {
    /** Null while nothing in the card has it. */
    read(): Focus | null {
      const control = document.activeElement;
      if (!(control instanceof HTMLElement && card.contains(control))) return null;
      const name = nameOf(control);
      return { name, before: named(name).indexOf(control), caret: caretOf(control) };
    },
    /** Whether there is such a control, and it can be seen. */
    restore({ name, before, caret }: Focus): boolean {
      const control = named(name)[before];
      control?.focus();
      if (caret && isWritten(control)) control.setSelectionRange(...caret);
      return control !== undefined && control === document.activeElement;
    },
  };
};
