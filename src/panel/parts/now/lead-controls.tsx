import { Button } from '@fluentui/react-components';
import type { ShownPosition } from '../../../views/position-section.ts';
import type { HeadSection, NowSection, ShownItem, You } from '../../../views/sections.ts';
import { useDraft } from '../../drafts.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { LineBox, TextBox } from '../text-box.tsx';
import { ShareButton } from './share-button.tsx';
import { AmendForm, WordingForm, wordingIsNext } from './wording-form.tsx';

/** Confirmed by word of mouth, and another wording, for the position that is open. */
export const PositionControls = ({ position }: { readonly position: ShownPosition }) => {
  const { cards } = useWords();
  const { ask } = useSession();
  const { id, item, letters, text } = position;
  return (
    <>
      <div className="buttons">
        <Button onClick={() => void ask({ type: 'ConfirmOrally', position: id, people: 'all' })}>
          {cards.buttons.orally}
        </Button>
      </div>
      <details onToggle={({ currentTarget }) => currentTarget.open && currentTarget.querySelector('textarea')?.focus()}>
        <summary>{cards.buttons.amend}</summary>
        <AmendForm item={item} letters={letters} from={text} />
      </details>
    </>
  );
};

const approvals: readonly (string | null)[] = ['agenda approval', 'minutes approval'];
const undecided: readonly (string | null)[] = ['opening', 'next meeting'];

/** What else the item may come to than by the primary button: noted, a position, one of another wording, or nothing for now. */
export const DecisionControls = ({
  item,
  head,
  you,
}: {
  readonly item: ShownItem;
  readonly head: HeadSection;
  readonly you: You;
}) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  if (undecided.includes(item.formality)) return null;
  const { number, proposal, awaitsOutcome, decided } = item;
  const approval = approvals.includes(item.formality);
  const untouched = decided.length === 0 && !approval;
  const says = cards.notes(head.abbreviation ?? head.body ?? cards.theMeeting);
  const text = /\bnoterar\b/i.test(proposal ?? '') ? null : says;
  const worded = wordingIsNext(item, you.next);
  const moreWording = !approval && !worded;
  return (
    <>
      {worded && <WordingForm item={item} opens={false} />}
      {untouched && (
        <div className="buttons">
          {you.next.step === 'note' && proposal !== null && (
            <Button onClick={() => void ask({ type: 'OpenPosition', item: number, letters: [], text: null })}>
              {cards.buttons.propose}
            </Button>
          )}
          {you.next.step !== 'note' && (
            <Button onClick={() => void ask({ type: 'Adopt', position: null, item: number, outcome: 'noted', text })}>
              {cards.buttons.noted}
            </Button>
          )}
        </div>
      )}
      {(moreWording || awaitsOutcome) && (
        <details>
          <summary>{panel.more}</summary>
          {moreWording && <WordingForm item={item} opens />}
          {awaitsOutcome && (
            <Button onClick={() => void ask({ type: 'NextItem', from: number, undecided: true })}>
              {cards.buttons.undecided}
            </Button>
          )}
        </details>
      )}
    </>
  );
};

/** When the board meets next. */
export const NextMeetingForm = ({ head }: { readonly head: HeadSection }) => {
  const { cards } = useWords();
  const { ask } = useSession();
  const date = useDraft('next date');
  const start = useDraft('next start');
  const end = useDraft('next end');
  const value = ({ begun, text }: typeof date, known: string | null | undefined) => (begun ? text : (known ?? ''));
  const next = head.nextMeeting;
  const [day, from, to] = [value(date, next?.date), value(start, next?.start), value(end, next?.end)];
  const { date: dateWord, start: startWord, end: endWord } = cards.itemCard;
  return (
    <section>
      <LineBox type="date" label={dateWord} value={day} change={date.write} />
      <div className="two">
        <LineBox type="time" label={startWord} value={from} change={start.write} />
        <LineBox type="time" label={endWord} value={to} change={end.write} />
      </div>
      <Button
        disabledFocusable={day === ''}
        onClick={() => void ask({ type: 'SetNextMeeting', date: day, start: from || null, end: to || null })}
      >
        {cards.buttons.setNextMeeting}
      </Button>
    </section>
  );
};

/** Where the words that close the meeting are kept. */
export const closingWords = 'closing words';

export const ClosingWords = () => {
  const { cards } = useWords();
  const { text, write } = useDraft(closingWords);
  return <TextBox label={cards.agenda.closingWords} value={text} change={write} />;
};

/** Minutes of a pause that the kallelse does not plan. */
const usualPause = 15;

/** How long the pause after an item is to be: as written by this person, else as planned, else as usual. */
export const usePauseMinutes = (item: number | null) => {
  const { text, begun, write } = useDraft(`pause ${item}`);
  const planned = useState().shown.agenda?.rows.find(({ number }) => number === item)?.pauseAfter ?? usualPause;
  const shown = begun ? text : String(planned);
  return { shown, minutes: Number(shown), write: (minutes: string): void => write(minutes) };
};

/** The way back, a pause, and Klubba shown to everybody. */
export const CourseControls = ({
  head,
  now,
  you,
}: {
  readonly head: HeadSection;
  readonly now: NowSection;
  readonly you: You;
}) => {
  const { panel, cards } = useWords();
  const { ask } = useSession();
  const from = now.item?.number ?? null;
  const pause = usePauseMinutes(from);
  return (
    <section className="course" aria-label={panel.leads}>
      {!head.pause && (
        <div className="pause-row inline">
          <LineBox type="number" label={panel.pauseMinutes} value={pause.shown} change={pause.write} />
          {you.next.step !== 'pause' && (
            <Button onClick={() => void ask({ type: 'Pause', minutes: pause.minutes })}>{cards.buttons.pause}</Button>
          )}
        </div>
      )}
      <div className="buttons">
        {now.place > 1 && (
          <Button onClick={() => void ask({ type: 'PreviousItem', from })}>{cards.buttons.previous}</Button>
        )}
        {now.place < now.of && you.next.step !== 'next item' && !now.item?.awaitsOutcome && (
          <Button onClick={() => void ask({ type: 'NextItem', from, undecided: false })}>{cards.buttons.next}</Button>
        )}
        <ShareButton />
        <Button appearance="subtle" onClick={() => void ask({ type: 'Undo' })}>
          {panel.undo}
        </Button>
      </div>
    </section>
  );
};
