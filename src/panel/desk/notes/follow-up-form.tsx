import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useId, useState as useLocal } from 'react';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';

/** Agrees a follow-up: what, who and when. `done` is called when the record has it, or the form is left. */
export const FollowUpForm = ({ item, done }: { readonly item: number; readonly done: () => void }) => {
  const { panel } = useWords();
  const { ask } = useSession();
  const { shown } = useState();
  const [what, setWhat] = useLocal('');
  const names = useId();
  const people = [
    ...(shown.attendance?.groups ?? []).flatMap((group) => group.people),
    ...(shown.attendance?.guests ?? []),
  ];
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const said = (name: string): string | null => String(fields.get(name) ?? '').trim() || null;
    if (await ask({ type: 'AgreeFollowUp', item, what: what.trim(), who: said('who'), when: said('when') })) done();
  };
  return (
    <form className="follow-up" onSubmit={(event) => void save(event)}>
      <Field label={panel.fields.followUp}>
        <Textarea autoFocus value={what} onChange={(_, { value }) => setWhat(value)} />
      </Field>
      <Field label={panel.who}>
        <Input name="who" list={names} />
      </Field>
      <datalist id={names}>
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Field label={panel.when}>
        <Input name="when" type="date" />
      </Field>
      <Button type="submit" disabledFocusable={what.trim() === ''}>
        {panel.send}
      </Button>
    </form>
  );
};
