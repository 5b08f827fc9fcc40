import { type ClipboardEvent, type KeyboardEvent, type Ref, useId } from 'react';

/** A box for a text of some lines. It grows with the text; Ctrl+Enter (⌘+Enter) sends it. */
export const TextBox = ({
  label,
  value,
  change,
  send,
  left,
  paste,
  hint,
  box,
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly send?: () => void;
  /** Called when the person leaves the box. */
  readonly left?: () => void;
  /** Called with what is pasted, before the box takes its plain text. */
  readonly paste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly hint?: string;
  readonly box?: Ref<HTMLTextAreaElement>;
}) => {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send?.();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        value={value}
        rows={1}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => change(target.value)}
        onKeyDown={onKeyDown}
        onBlur={left}
        onPaste={paste}
      />
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
};

/** A box for a few words, a date or a number. `choices` are offered; other words may be written. */
export const LineBox = ({
  label,
  value,
  change,
  type = 'text',
  hint,
  choices,
}: {
  readonly label: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly hint?: string;
  readonly choices?: readonly string[];
}) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={hint}
        list={choices && `${id}-choices`}
        onChange={({ target }) => change(target.value)}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </div>
  );
};
