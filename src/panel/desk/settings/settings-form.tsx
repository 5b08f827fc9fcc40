import { Button } from '@fluentui/react-components';
import { type FormEvent, useId, useState as useLocal } from 'react';
import type { SettingsSection } from '../../../views/after-sections.ts';
import { LineBox, TextBox } from '../../parts/text-box.tsx';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';

type Form = NonNullable<SettingsSection['form']>;
type Edits = { readonly [K in keyof Form]?: string };

const Choice = ({
  label,
  value,
  choices,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly choose: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {Object.entries(choices).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
};

/** What stands for no group at all, since an empty text changes nothing. */
const noGroup = '-';

/** The settings that the chat's card has. Only those that were changed here are sent, so that nobody else's change is overwritten. */
export const SettingsForm = ({ form, groups }: { readonly form: Form; readonly groups: SettingsSection['groups'] }) => {
  const { board, cards, panel } = useWords();
  const { attempt } = useSession();
  const [edits, edit] = useLocal<Edits>({});
  const [saved, setSaved] = useLocal(false);
  const [refusal, setRefusal] = useLocal<string | null>(null);
  const value = (name: keyof Form): string => edits[name] ?? form[name];
  const change =
    (name: keyof Form) =>
    (typed: string): void => {
      setSaved(false);
      edit((before) => ({ ...before, [name]: typed }));
    };
  const line = (name: keyof Form, label: string, type: 'text' | 'number' = 'text') => (
    <LineBox label={label} type={type} value={value(name)} change={change(name)} />
  );
  const choice = (name: keyof Form, label: string, choices: Readonly<Record<string, string>>) => (
    <Choice label={label} value={value(name)} choices={choices} choose={change(name)} />
  );
  const takers = value('takes positions').split(',');
  const tick = (place: string): void => {
    const ticked = groups
      .map((_, at) => `${at}`)
      .filter((at) => (at === place ? !takers.includes(at) : takers.includes(at)));
    change('takes positions')(ticked.join(',') || noGroup);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sent = edits;
    const no = await attempt({ type: 'SaveSettings', form: sent });
    setRefusal(no);
    if (no !== null) return;
    edit((now) => (now === sent ? {} : now));
    setSaved(true);
  };
  return (
    <form onSubmit={(event) => void save(event)}>
      {line('title', board.title)}
      <div className="fields">
        {choice('numbering', board.numbering, { '1.': '1.', '1)': '1)' })}
        {choice('letters', board.letters, { 'a)': 'a)', 'a.': 'a.' })}
        {choice('position', board.position, board.positions)}
        {choice('absences', board.absences, board.absent)}
      </div>
      <TextBox label={board.standing} value={value('standing item')} change={change('standing item')} />
      <TextBox
        label={board.abbreviations}
        hint={board.abbreviationsExample}
        value={value('abbreviation')}
        change={change('abbreviation')}
      />
      {groups.length > 0 && (
        <fieldset>
          <legend>{board.takers}</legend>
          {groups.map(({ name }, at) => (
            <label key={name} className="tick">
              <input type="checkbox" checked={takers.includes(`${at}`)} onChange={() => tick(`${at}`)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {line('folder', board.folder)}
      <div className="fields">
        {line('consultation', board.consultation, 'number')}
        {line('send-out', board.sendOut, 'number')}
      </div>
      <div className="buttons">
        <Button type="submit" disabledFocusable={Object.keys(edits).length === 0}>
          {cards.buttons.saveSettings}
        </Button>
      </div>
      <p role="status">{saved ? panel.after.saved : ''}</p>
      {/* The desk's own notice would lie under the dialog. */}
      <p role="alert">{refusal}</p>
    </form>
  );
};
