import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useState as useLocal, useRef } from 'react';
import { useDraft } from '../../drafts.ts';
import { useWords } from '../../words/words.ts';
import { LineBox, TextBox } from '../text-box.tsx';
import { type ItemFields, noDocument } from './item-fields.ts';

/** What is kept of a form that is being filled in: what it began with, and what it says now. */
interface Kept {
  readonly before: ItemFields;
  readonly now: ItemFields;
}

/** The documents of an item, each with its link, and an empty one after them. */
const Documents = ({
  documents,
  change,
}: {
  readonly documents: ItemFields['documents'];
  readonly change: (documents: ItemFields['documents']) => void;
}) => {
  const { fields, moreDocuments } = useWords().panel.agendaEditor;
  const last = documents.at(-1);
  const isFull = last !== undefined && (last.title !== '' || last.url !== '');
  const put = (at: number, part: Partial<typeof noDocument>): void =>
    change(documents.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset aria-label={fields.document}>
      {documents.map(({ title, url }, at) => (
        <div className="two" key={at}>
          <LineBox label={fields.document} value={title} change={(text) => put(at, { title: text })} />
          <LineBox label={fields.address} value={url} change={(text) => put(at, { url: text })} />
        </div>
      ))}
      {isFull && (
        <Button size="small" appearance="subtle" onClick={() => change([...documents, noDocument])}>
          {moreDocuments}
        </Button>
      )}
    </fieldset>
  );
};

/** The form of an item. What is written in it is kept until it is saved or left. `save` resolves with whether it was carried out. */
export const ItemForm = ({
  draft,
  known,
  save,
  leave,
  children,
}: {
  readonly draft: string;
  readonly known: ItemFields;
  readonly save: (before: ItemFields, now: ItemFields) => Promise<boolean>;
  readonly leave: () => void;
  /** Boxes of the caller's, after the title. */
  readonly children?: ReactNode;
}) => {
  const { panel } = useWords();
  const { fields, onePerLine, cancel, saving } = panel.agendaEditor;
  const { text, write, discard } = useDraft(draft);
  const [isSaving, setSaving] = useLocal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const shown = { ...known, documents: known.documents.length > 0 ? known.documents : [noDocument] };
  const { before, now } = text === '' ? { before: shown, now: shown } : (JSON.parse(text) as Kept);
  const put = (part: Partial<ItemFields>): void => write(JSON.stringify({ before, now: { ...now, ...part } }));
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (isSaving) return;
    setSaving(true);
    if (await save(before, now)) discard();
    else setSaving(false);
  };
  const go = (): void => {
    discard();
    leave();
  };
  return (
    <form className="item-form" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <TextBox label={fields.title} value={now.title} change={(title) => put({ title })} send={() => void submit()} />
      {children}
      <LineBox type="number" label={fields.minutes} value={now.minutes} change={(minutes) => put({ minutes })} />
      <TextBox
        label={fields.presenters}
        hint={onePerLine}
        value={now.presenters}
        change={(presenters) => put({ presenters })}
        send={() => void submit()}
      />
      <TextBox
        label={fields.proposal}
        value={now.proposal}
        change={(proposal) => put({ proposal })}
        send={() => void submit()}
      />
      <Documents documents={now.documents} change={(documents) => put({ documents })} />
      <div className="buttons">
        <Button type="submit" disabledFocusable={isSaving}>
          {isSaving ? saving : panel.send}
        </Button>
        <Button onClick={go}>{cancel}</Button>
      </div>
    </form>
  );
};
