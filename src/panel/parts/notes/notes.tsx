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
import { Noted } from './noted.tsx';
import { PartSelect } from './part-select.tsx';
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
  const { ask, writing } = useSession();
  const { text, item: begunAt, write, moveTo, sent } = useDraft(`note ${kind}`);
  /** The sub-item it was begun on, which stays where another item is on. */
  const part = useDraft(`part of note ${kind}`);
  const of = begunAt ?? item.number;
  const save = async (): Promise<void> => {
    if (text.trim() === '') return;
    const on = of === item.number ? letter : part.text || null;
    if (await ask({ type: 'TakeNote', kind, item: of, letter: on, text })) sent(text);
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
  const { ask } = useSession();
  const what = useDraft('follow-up');
  const who = useDraft('follow-up who');
  const when = useDraft('follow-up when');
  const save = async (): Promise<void> => {
    if (what.text.trim() === '') return;
    const asked = { what: what.text, who: who.text.trim() || null, when: when.text.trim() || null };
    if (!(await ask({ type: 'AgreeFollowUp', item: what.item ?? item.number, ...asked }))) return;
    what.sent(what.text);
    who.sent(who.text);
    when.sent(when.text);
  };
  return (
    <div className="note-box">
      <TextBox
        label={panel.fields.followUp}
        value={what.text}
        change={(now) => what.write(now, item.number)}
        send={() => void save()}
      />
      {what.text !== '' && (
        <>
          <div className="two">
            <LineBox label={panel.who} value={who.text} change={who.write} />
            <LineBox label={panel.when} value={when.text} change={when.write} />
          </div>
          <BegunAt begunAt={what.item} item={item} move={what.moveTo} />
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
