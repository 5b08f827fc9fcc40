import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useId } from 'react';
import { useFollowUp } from '../../parts/notes/follow-up-draft.ts';
import { NotSaved, useSaving } from '../../parts/notes/saving.tsx';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';

/** Under which key the follow-up that is being written on an item is kept. */
export const followUpOn = (item: number): string => `follow-up on ${item}`;

/** Agrees a follow-up: what, who and when. What is written is kept until the record has it. `done` is called then, or when the form is left. */
export const FollowUpForm = ({
  item,
  autoFocus,
  done,
}: {
  readonly item: number;
  readonly autoFocus: boolean;
  readonly done: () => void;
}) => {
  const { panel } = useWords();
  const { shown } = useState();
  const { draft, what, who, when, put, command } = useFollowUp(followUpOn(item));
  const saving = useSaving(draft);
  const names = useId();
  const people = [
    ...(shown.attendance?.groups ?? []).flatMap((group) => group.people),
    ...(shown.attendance?.guests ?? []),
  ];
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!saving.isSaving && (await saving.save(command(item)))) done();
  };
  const leave = (): void => {
    draft.discard();
    done();
  };
  return (
    <form className="follow-up" onSubmit={(event) => void save(event)}>
      <Field label={panel.fields.followUp}>
        <Textarea autoFocus={autoFocus} value={what} onChange={(_, { value }) => put({ what: value }, item)} />
      </Field>
      <Field label={panel.who}>
        <Input list={names} value={who} onChange={(_, { value }) => put({ who: value }, item)} />
      </Field>
      <datalist id={names}>
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Field label={panel.when}>
        <Input type="date" value={when} onChange={(_, { value }) => put({ when: value }, item)} />
      </Field>
      <NotSaved draft={draft} />
      <div className="buttons">
        <Button type="submit" disabledFocusable={what.trim() === ''}>
          {panel.send}
        </Button>
        <Button appearance="subtle" onClick={leave}>
          {panel.cancel}
        </Button>
      </div>
    </form>
  );
};
