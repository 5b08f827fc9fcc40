import { Button } from '@fluentui/react-components';
import type { ShownItem } from '../../../views/sections.ts';
import { type NoteKind, noteKinds } from '../../commands/commands.ts';
import { useDraft } from '../../drafts.ts';
import { printedNumber } from '../../printed-number.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';
import { Skeleton } from '../skeleton.tsx';
import { LineBox, TextBox } from '../text-box.tsx';
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
  /** The sub-item it was begun on, which stays where another item is on. */
  const part = useDraft(`part of note ${kind}`);
  const of = begunAt ?? item.number;
  const save = async (): Promise<void> => {
    if (text.trim() === '') return;
    const on = of === item.number ? letter : part.text || null;
    await saving({ type: 'TakeNote', kind, item: of, letter: on, text });
  };
  return (
    <div className="note-box">
      <TextBox
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
      {text !== '' && (
        <>
          <BegunAt begunAt={begunAt} item={item} move={moveTo} />
          <Button size="small" onClick={() => void save()}>
            {panel.send}
          </Button>
        </>
      )}
    </div>
  );
};

/** What somebody is to do, with who and when. */
const FollowUpBox = ({ item }: { readonly item: ShownItem }) => {
  const { panel } = useWords();
  const { draft, what, who, when, put, command } = useFollowUp('follow-up');
  const saving = useSaving(draft);
  const save = async (): Promise<void> => {
    if (what.trim() !== '') await saving(command(draft.item ?? item.number));
  };
  return (
    <div className="note-box">
      <TextBox
        label={panel.fields.followUp}
        value={what}
        change={(now) => put({ what: now }, item.number)}
        send={() => void save()}
      />
      <NotSaved draft={draft} />
      {draft.text !== '' && (
        <>
          <div className="two">
            <LineBox label={panel.who} value={who} change={(now) => put({ who: now }, item.number)} />
            <LineBox label={panel.when} value={when} change={(now) => put({ when: now }, item.number)} />
          </div>
          <BegunAt begunAt={draft.item} item={item} move={draft.moveTo} />
          <Button size="small" onClick={() => void save()}>
            {panel.send}
          </Button>
        </>
      )}
    </div>
  );
};

/** Where chair and secretary write down what is said on the item that is on. */
export const Notes = () => {
  const { panel } = useWords();
  const { now, notes } = useState().shown;
  const part = usePart(now?.item?.number ?? 0);
  if (!now || !notes) return <Skeleton />;
  const { item } = now;
  if (!item) return <h2 className="lead-in">{panel.noItem}</h2>;
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
