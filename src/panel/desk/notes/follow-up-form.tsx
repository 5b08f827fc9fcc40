import { Button } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import { useFollowUpChoices } from '../../parts/notes/follow-up-choices.ts';
import { useFollowUp } from '../../parts/notes/follow-up-draft.ts';
import { NotSaved, useSaving } from '../../parts/notes/saving.tsx';
import { LineBox, TextBox } from '../../parts/text-box.tsx';
import { useWords } from '../../words/words.ts';

/** Under which key the follow-up that is being written on an item is kept. */
export const followUpOn = (item: number): string => `follow-up on ${item}`;

/** What a date box shows of a time: nothing where it is in words. */
const dateOf = (when: string): string => (/^\d{4}-\d\d-\d\d$/.test(when) ? when : '');

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
  const { draft, what, who, when, put, command } = useFollowUp(followUpOn(item));
  const saving = useSaving(draft);
  const { people, times } = useFollowUpChoices();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
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
      <TextBox box={box} label={panel.fields.followUp} value={what} change={(now) => put({ what: now }, item)} />
      <LineBox label={panel.who} value={who} choices={people} change={(now) => put({ who: now }, item)} />
      <LineBox label={panel.when} value={when} choices={times} change={(now) => put({ when: now }, item)} />
      <LineBox type="date" label={panel.pickDate} value={dateOf(when)} change={(now) => put({ when: now }, item)} />
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
