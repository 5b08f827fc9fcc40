import { Button } from '@fluentui/react-components';
import { type RefObject, useRef } from 'react';
import type { ShownItem } from '../../../views/sections.ts';
import { type NoteKind, noteKinds } from '../../commands/commands.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { printedNumber } from '../../words/printed-number.ts';
import { useWords } from '../../words/words.ts';
import { Skeleton } from '../skeleton.tsx';
import { LineBox, TextBox } from '../text-box.tsx';
import { useFollowUpChoices } from './follow-up-choices.ts';
import { useFollowUp } from './follow-up-draft.ts';
import { Noted } from './noted.tsx';
import { PartSelect } from './part-select.tsx';
import { NotSaved, useSaving } from './saving.tsx';
import { usePart } from './use-part.ts';

/** Of which item a half-written text is, once another one is on; it stays there unless it is moved. */
const BegunAt = ({
  begunAt,
  item,
  move,
}: {
  readonly begunAt: number | null;
  readonly item: ShownItem;
  readonly move: (item: number) => void;
}) => {
  const { panel } = useWords();
  const { agenda } = useState().shown;
  if (begunAt === null || begunAt === item.number) return null;
  return (
    <p className="hint begun-at">
      {panel.aboutItem(printedNumber(agenda, begunAt))}{' '}
      <button type="button" className="as-link" onClick={() => move(item.number)}>
        {panel.toCurrent(item.printed)}
      </button>
    </p>
  );
};

/** Saves what a box holds. As it goes away with the text, the focus goes on in the box first. */
const SaveButton = ({
  box,
  save,
}: {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly save: () => Promise<void>;
}) => {
  const { panel } = useWords();
  const press = (): void => {
    box.current?.focus();
    void save();
  };
  return (
    <Button size="small" onClick={press}>
      {panel.send}
    </Button>
  );
};

/** A box for notes of one kind. What is being written belongs to the item that was on when it was begun. */
const NoteBox = ({
  kind,
  item,
  letter,
}: {
  readonly kind: NoteKind;
  readonly item: ShownItem;
  readonly letter: string | null;
}) => {
  const { panel } = useWords();
  const { writing } = useSession();
  const draft = useDraft(`note ${kind}`);
  const { text, item: begunAt, write, moveTo } = draft;
  const saving = useSaving(draft);
  const box = useRef<HTMLTextAreaElement>(null);
  /** The sub-item it was begun on, which stays where another item is on. */
  const part = useDraft(`part of note ${kind}`);
  const of = begunAt ?? item.number;
  const save = async (): Promise<void> => {
    if (text.trim() === '' || saving.isSaving) return;
    const on = of === item.number ? letter : part.text || null;
    await saving.save({ type: 'TakeNote', kind, item: of, letter: on, text });
  };
  return (
    <div className="note-box">
      <TextBox
        box={box}
        label={panel.fields[kind]}
        value={text}
        change={(now) => {
          writing.at({ item: of, note: null });
          write(now, item.number);
          if (of === item.number) part.write(letter ?? '');
        }}
        left={writing.left}
        send={() => void save()}
      />
      <NotSaved draft={draft} />
      {text !== '' && !saving.isSaving && (
        <>
          <BegunAt begunAt={begunAt} item={item} move={moveTo} />
          <SaveButton box={box} save={save} />
        </>
      )}
    </div>
  );
};

/** What somebody is to do, with who and when. */
const FollowUpBox = ({ item }: { readonly item: ShownItem }) => {
  const { panel } = useWords();
  const { draft, what, who, when, put, command } = useFollowUp('follow-up');
  const { people, times } = useFollowUpChoices();
  const saving = useSaving(draft);
  const box = useRef<HTMLTextAreaElement>(null);
  const save = async (): Promise<void> => {
    if (what.trim() !== '' && !saving.isSaving) await saving.save(command(draft.item ?? item.number));
  };
  return (
    <div className="note-box">
      <TextBox
        box={box}
        label={panel.fields.followUp}
        value={what}
        change={(now) => put({ what: now }, item.number)}
        send={() => void save()}
      />
      <NotSaved draft={draft} />
      {draft.text !== '' && !saving.isSaving && (
        <>
          <div className="two">
            <LineBox label={panel.who} value={who} choices={people} change={(now) => put({ who: now }, item.number)} />
            <LineBox
              label={panel.when}
              value={when}
              choices={times}
              change={(now) => put({ when: now }, item.number)}
            />
          </div>
          <BegunAt begunAt={draft.item} item={item} move={draft.moveTo} />
          <SaveButton box={box} save={save} />
        </>
      )}
    </div>
  );
};

/** Where chair and secretary write down what is said on the item that is on. */
export const Notes = () => {
  const { panel } = useWords();
  const { now, notes, head } = useState().shown;
  const part = usePart(now?.item?.number ?? 0);
  if (!now || !notes) return <Skeleton />;
  const { item } = now;
  if (!item) return <h2 className="lead-in">{head?.phase === 'closed' ? panel.notesClosed : panel.noItem}</h2>;
  return (
    <article>
      <h2 className="lead-in">{panel.toItem(item.printed, item.title)}</h2>
      <PartSelect part={part} />
      {noteKinds.map((kind) => (
        <NoteBox key={kind} kind={kind} item={item} letter={part.letter} />
      ))}
      <FollowUpBox item={item} />
      <Noted key={item.number} notes={notes} item={item.number} />
    </article>
  );
};
