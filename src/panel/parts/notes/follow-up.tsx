import { Button } from '@fluentui/react-components';
import { type RefObject, useId, useState as useLocal, useRef } from 'react';
import type { NotesSection } from '../../../views/sections.ts';
import type { PanelCommand } from '../../commands/commands.ts';
import { isWaiting } from '../../commands/expected-notes.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useWords } from '../../words/words.ts';
import { TextBox } from '../text-box.tsx';

type FollowUp = NotesSection['followUps'][number];

const hows = ['done', 'moved', 'handed over', 'struck'] as const;
type How = (typeof hows)[number];

const commandOf = (followUp: string, how: How, words: string): PanelCommand =>
  how === 'moved'
    ? { type: 'MoveFollowUp', followUp, when: words }
    : { type: 'EndFollowUp', followUp, how, words: words || null };

/** Closes a follow-up, or moves its time, with the words that go with it. */
const SettleForm = ({ one, line }: { readonly one: FollowUp; readonly line: RefObject<HTMLElement | null> }) => {
  const { notes, send } = useWords().panel;
  const { ask } = useSession();
  const [how, choose] = useLocal<How>('done');
  const { text, write, sent } = useDraft(`settle ${one.id}`);
  const id = useId();
  const words = text.trim();
  // What is done may be so without words.
  const isReady = how === 'done' || words !== '';
  const save = async (): Promise<void> => {
    if (!isReady) return;
    // The form may be gone at once: whoever works by keyboard goes on at the follow-up.
    line.current?.focus();
    if (await ask(commandOf(one.id, how, words))) sent(text);
  };
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{notes.followUp.how}</label>
        <select id={id} value={how} onChange={({ target }) => choose(hows.find((one) => one === target.value) ?? how)}>
          {hows.map((one) => (
            <option key={one} value={one}>
              {notes.followUp.hows[one]}
            </option>
          ))}
        </select>
      </div>
      <TextBox label={notes.followUp.words[how]} value={text} change={write} send={() => void save()} />
      <Button size="small" disabledFocusable={!isReady} onClick={() => void save()}>
        {send}
      </Button>
    </>
  );
};

/** A follow-up with who, when and what became of it. One that is open can be closed or moved. */
export const FollowUpLine = ({ one }: { readonly one: FollowUp }) => {
  const { followUp } = useWords().panel.notes;
  const line = useRef<HTMLParagraphElement>(null);
  const { what, who, when, ended } = one;
  return (
    <>
      <p ref={line} tabIndex={-1}>
        {[what, who, when, ended && followUp.ended[ended.how](ended.words)].filter(Boolean).join(' · ')}
      </p>
      {ended === null && !isWaiting(one) && (
        // Folded anew once it has another time.
        <details key={when} className="settle">
          <summary aria-label={followUp.settleOf(what)}>{followUp.settle}</summary>
          <SettleForm one={one} line={line} />
        </details>
      )}
    </>
  );
};
