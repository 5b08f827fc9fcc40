import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { type FormEvent, useState } from 'react';
import { useWords } from '../../words/words.ts';
import { actions, type EditorAction, link, tableActions } from './commands.ts';

/** What stands on a button; the first letter of its name where there is no sign for it. */
const signs: Readonly<Partial<Record<keyof typeof actions, string>>> = {
  bullets: '•',
  numbers: '1.',
  deeper: '⇥',
  shallower: '⇤',
  table: '▦',
  undo: '↶',
  redo: '↷',
};

const Button = ({
  view,
  action,
  name,
  sign,
}: {
  readonly view: EditorView | null;
  readonly action: EditorAction;
  readonly name: string;
  readonly sign?: string;
}) => (
  <button
    type="button"
    title={name}
    aria-label={name}
    aria-pressed={action.isOn ? view !== null && action.isOn(view.state) : undefined}
    disabled={!view || !action.command(view.state)}
    // The text keeps the focus, and with it the selection.
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => {
      if (!view) return;
      action.command(view.state, view.dispatch.bind(view), view);
      view.focus();
    }}
  >
    {sign ? <span data-sign={sign} /> : name}
  </button>
);

const names = Object.keys(actions) as readonly (keyof typeof actions)[];
const tableNames = Object.keys(tableActions) as readonly (keyof typeof tableActions)[];

/** The buttons of the editor in which the cursor stands, or stood last. */
export const FormatBar = ({ view }: { readonly view: EditorView | null }) => {
  const { desk } = useWords().panel;
  const [isLinking, setLinking] = useState(false);
  const insert = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const address = String(new FormData(event.currentTarget).get('address') ?? '').trim();
    if (view && address && link(address)(view.state, view.dispatch.bind(view))) {
      setLinking(false);
      view.focus();
    }
  };
  return (
    <div className="format-bar">
      <fieldset aria-label={desk.format}>
        {names.map((name) => (
          <Button
            key={name}
            view={view}
            action={actions[name]}
            name={desk.actions[name]}
            sign={signs[name] ?? desk.actions[name].charAt(0)}
          />
        ))}
        <button type="button" aria-expanded={isLinking} disabled={!view} onClick={() => setLinking(!isLinking)}>
          {desk.link}
        </button>
      </fieldset>
      {isLinking && (
        <form onSubmit={insert}>
          <label>
            {desk.address} <input name="address" type="text" inputMode="url" placeholder="https://" />
          </label>
          <button type="submit">{desk.insert}</button>
        </form>
      )}
      {view && isInTable(view.state) && (
        <fieldset aria-label={desk.actions.table}>
          {tableNames.map((name) => (
            <Button key={name} view={view} action={tableActions[name]} name={desk.tableActions[name]} />
          ))}
        </fieldset>
      )}
    </div>
  );
};
