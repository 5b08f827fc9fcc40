import { Button } from '@fluentui/react-components';
import type { HeadSection, You } from '../../../views/sections.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { Skeleton } from '../skeleton.tsx';
import { Answered, AnswerForm } from './answer-form.tsx';
import { ClockLine, PauseView } from './clock.tsx';
import { Decided, ItemHead, ItemTexts } from './item-view.tsx';
import { ClosingWords, CourseControls, DecisionControls, NextMeetingForm, PositionControls } from './lead-controls.tsx';
import { OtherMatter } from './other-matter.tsx';
import { OwnItemLine } from './own-item-line.tsx';
import { PositionView } from './position.tsx';
import { ShareButton } from './share-button.tsx';

/** Before the meeting has an item that is on, and after. */
const NoItem = ({
  phase,
  guide,
  you,
}: {
  readonly phase: HeadSection['phase'];
  readonly guide: boolean;
  readonly you: You;
}) => {
  const { panel } = useWords();
  const said = { empty: panel.noMeeting, summoned: panel.notOpen, open: panel.beforeFirst, closed: panel.closed };
  return (
    <>
      <h2 className="lead-in">{said[phase]}</h2>
      <div role="status">
        {guide && phase === 'empty' && <p>{you.next.step === 'use summons' ? panel.useIt : panel.giveIt}</p>}
      </div>
    </>
  );
};

/** The item that is on, with all that its decision rests on, and what this person may do. */
export const Now = ({ guide }: { readonly guide: boolean }) => {
  const { cards, panel } = useWords();
  const { ask } = useSession();
  const { head, now, position: section, you } = useState().shown;
  if (!head || !now || !you) return <Skeleton />;
  const { item } = now;
  const position = section?.position ?? null;
  const open = position?.outcome === null ? position : null;
  const meets = head.phase === 'open';
  const raises = you.person !== null && (meets || head.phase === 'summoned');
  return (
    <article className="now">
      {head.pause && <PauseView pause={head.pause} zone={head.zone} />}
      {item ? <ItemHead now={now} /> : <NoItem phase={head.phase} guide={guide} you={you} />}
      {!item && head.title !== '' && (
        <p className="quiet">{[head.body, head.date, head.place].filter(Boolean).join(' · ')}</p>
      )}
      <ClockLine />
      <OwnItemLine />
      {item && item.proposal !== null && !position && (
        <section className="position">
          <h3>{panel.proposal}</h3>
          <p className="wording">{item.proposal}</p>
        </section>
      )}
      {position && <PositionView position={position} />}
      <Answered you={you} />
      {open && you.leads && <PositionControls key={`position ${open.id}`} position={open} />}
      {you.takesPositions && <AnswerForm you={you} position={open} item={item?.number ?? null} />}
      {item && <Decided item={item} except={position?.text ?? null} />}
      {item && you.leads && !open && (
        <DecisionControls key={`decision ${item.number}`} item={item} head={head} you={you} />
      )}
      {item && you.leads && item.formality === 'next meeting' && <NextMeetingForm head={head} />}
      {head.nextMeeting && item?.formality === 'next meeting' && (
        <p className="quiet">
          {panel.nextMeeting([head.nextMeeting.date, head.nextMeeting.start].filter(Boolean).join(' '))}
        </p>
      )}
      {item && <ItemTexts key={`texts ${item.number}`} item={item} />}
      {you.next.step === 'close meeting' && <ClosingWords />}
      {meets && you.leads && <CourseControls key={`course ${item?.number}`} head={head} now={now} you={you} />}
      {you.leads && (head.phase === 'summoned' || head.phase === 'closed') && (
        <div className="buttons">
          <ShareButton stopsOnly={head.phase === 'closed'} />
        </div>
      )}
      {raises && <OtherMatter you={you} />}
      {meets && !you.present && you.person !== null && you.next.step !== 'arrive' && (
        <Button appearance="subtle" onClick={() => void ask({ type: 'Arrive', whom: { self: true } })}>
          {cards.buttons.here}
        </Button>
      )}
    </article>
  );
};
