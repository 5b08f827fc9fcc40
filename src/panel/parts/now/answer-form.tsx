import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ShownPosition } from '../../../views/position-section.ts';
import type { You } from '../../../views/sections.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { update, useState } from '../../state.ts';
import { printedNumber } from '../../words/printed-number.ts';
import { useWords } from '../../words/words.ts';
import { Icon } from '../icons.tsx';
import { TextBox } from '../text-box.tsx';

/** How this person has answered, in words. */
export const Answered = ({ you }: { readonly you: You }) => {
  const { panel } = useWords();
  const { sending } = useState();
  const said = { confirmed: panel.youConfirmed, dissented: panel.youDissented, viewed: panel.youViewed };
  if (you.answers.length === 0) return null;
  return (
    <p className="outcome" aria-busy={sending}>
      <Icon of="check" /> {you.answers.map((one) => said[one]).join(' ')}
    </p>
  );
};

/**
 * A text of one's own on the open position. It stays through whatever happens to the position: another wording, the gavel, the next item.
 * `position` is null where none is open any more.
 */
export const AnswerForm = ({
  you,
  position,
  item,
}: {
  readonly you: You;
  readonly position: ShownPosition | null;
  readonly item: number | null;
}) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const { agenda } = useState().shown;
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, item: begunAt, write, sent, discard } = useDraft('answer');
  if (!position && text === '') return null;
  const answer = async (type: 'GiveView' | 'Dissent'): Promise<void> => {
    if (!position) return;
    if (text.trim() === '') {
      update({ notice: panel.writeFirst });
      box.current?.focus();
    } else if (await ask({ type, position: position.id, text })) sent(text);
  };
  const elsewhere = text !== '' && begunAt !== null && begunAt !== item;
  const hint = position
    ? elsewhere && begunAt !== null
      ? panel.aboutItem(printedNumber(agenda, begunAt))
      : undefined
    : panel.positionGone;
  const confirms = position !== null && !you.answers.includes('confirmed') && you.next.step !== 'confirm';
  return (
    <section className="answer">
      <TextBox
        label={cards.position.text}
        value={text}
        change={(now) => write(now, item)}
        box={box}
        {...(hint !== undefined && { hint })}
      />
      <div className="buttons">
        {confirms && (
          <Button onClick={() => void ask({ type: 'Confirm', position: position.id, revision: position.revision })}>
            {cards.buttons.confirm}
          </Button>
        )}
        {position && (
          <>
            <Button onClick={() => void answer('GiveView')}>{cards.buttons.view}</Button>
            <Button onClick={() => void answer('Dissent')}>{cards.buttons.dissent}</Button>
          </>
        )}
        {text !== '' && (
          <Button appearance="subtle" onClick={discard}>
            {panel.discard}
          </Button>
        )}
      </div>
    </section>
  );
};
