import { Button, Spinner } from '@fluentui/react-components';
import type { Step, You } from '../../../views/sections.ts';
import type { PanelCommand } from '../../commands/commands.ts';
import { useUnderWay } from '../../commands/under-way.ts';
import { useDraft } from '../../drafts.ts';
import { useGavel } from '../../gavel.ts';
import { adoptAndNext, type Destination, nextCommand } from '../../next-command.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { useRollCall } from '../attendance/roll-call.ts';
import { useMinutesFile } from '../minutes/minutes-file.ts';
import type { Tab } from '../tabs.tsx';
import { closingWords, usePauseMinutes } from './lead-controls.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { ReferralFields } from './referral-fields.tsx';
import { useCovered, wordingIsNext, wordingOf } from './wording-form.tsx';

/** Outcomes that need no position and no wording. */
const wordless = ['referred', 'returned', 'postponed', 'dropped'];
/** The steps that can wait until what has been worded is decided. */
const canWait: readonly Step['step'][] = ['pause', 'next item', 'return', 'close meeting'];

/** What an item may come to by the next press; empty where the press decides nothing. */
const outcomesOf = ({ step }: Step, all: readonly string[]): readonly string[] => {
  if (step === 'adopt') return all;
  if (step === 'note') return ['noted', ...wordless];
  return step === 'open position' ? ['', ...wordless] : [];
};

const Primary = ({
  title,
  press,
  isUnderWay = false,
  href = null,
}: {
  readonly title: string;
  readonly press: () => void;
  /** Whether an earlier press is still being answered. */
  readonly isUnderWay?: boolean;
  readonly href?: string | null;
}) => {
  const { panel } = useWords();
  const look = { appearance: 'primary', size: 'large', className: 'primary' } as const;
  if (href !== null)
    return (
      <Button as="a" {...look} href={href} target="_blank" rel="noreferrer">
        {title}
      </Button>
    );
  return (
    <Button
      {...look}
      disabledFocusable={isUnderWay}
      icon={isUnderWay ? <Spinner size="tiny" aria-label={panel.sending} /> : null}
      onClick={press}
    >
      {title}
    </Button>
  );
};

/** The one button that does what this person should do next, at the bottom of every part of the page. */
export const PrimaryButton = ({
  you,
  tab,
  show,
}: {
  readonly you: You;
  readonly tab: Tab;
  readonly show: (place: Destination) => void;
}) => {
  const words = useWords();
  const { ask } = useSession();
  const { shown } = useState();
  const { isUnderWay, run } = useUnderWay();
  const { now, position: section, attendance } = shown;
  const item = now?.item ?? null;
  const open = section?.position?.outcome === null ? section.position : null;
  const wording = useDraft(wordingOf(item?.number ?? null));
  const covered = useCovered(item?.number ?? null);
  const closing = useDraft(closingWords);
  const pause = usePauseMinutes(item?.number ?? null);
  const gavel = useGavel(open, item);
  const roll = useRollCall();
  const minutes = useMinutesFile(you.next.step === 'read minutes');
  const { panel, cards } = words;

  if (you.next.step === 'call roll' && tab === 'attendance' && attendance) {
    const save = async (): Promise<void> => {
      if (await ask(roll.command(attendance))) {
        roll.saved();
        show('now');
      }
    };
    return <Primary title={cards.buttons.saveRollCall} press={() => void run(save)} isUnderWay={isUnderWay} />;
  }
  if (you.next.step === 'see agenda' && tab === 'agenda')
    return <Primary title={panel.now} press={() => show('now')} />;

  const worded = item && !open && wordingIsNext(item, you.next) ? wording.text.trim() || null : null;
  const step: Step =
    item && worded !== null && canWait.includes(you.next.step)
      ? { step: 'open position', item: item.number }
      : you.next;
  const filledIn = {
    wording: worded,
    letters: worded === null ? [] : covered.letters,
    outcome: gavel.outcome,
    referral: gavel.referral,
    closingWords: closing.text.trim() || null,
    pauseMinutes: pause.minutes,
  };
  const next = nextCommand(step, words, filledIn, item?.proposal != null);
  const onwards =
    tab === 'now' && item && now && now.place < now.of && (!open || open.item === item.number)
      ? adoptAndNext(step, filledIn, item)
      : null;
  const asked = async (command: PanelCommand): Promise<void> => {
    const done = await ask(command);
    // What the review found, or why nothing was released, stands there.
    if (command.type === 'BeginReview' || command.type === 'Release') show('minutes');
    if (!done) return;
    if (worded !== null) {
      wording.sent(wording.text);
      covered.sent();
    }
    if (command.type === 'CloseMeeting') closing.sent(closing.text);
  };
  const outcomes = outcomesOf(step, Object.keys(cards.outcomes));
  const href = step.step === 'read minutes' ? (minutes?.url ?? null) : null;
  return (
    <>
      {tab === 'now' && worded === null && outcomes.length > 0 && (
        <OutcomeChoice outcomes={outcomes} value={gavel.outcome ?? outcomes[0] ?? ''} choose={gavel.choose} />
      )}
      {tab === 'now' && worded === null && gavel.outcome === 'referred' && outcomes.includes('referred') && (
        <ReferralFields to={gavel.to} until={gavel.until} fill={gavel.fill} />
      )}
      <Primary
        title={next.title}
        press={() => ('goes' in next ? show(next.goes) : void run(() => asked(next.command)))}
        isUnderWay={isUnderWay}
        href={href}
      />
      {onwards && (
        <Button className="primary" disabledFocusable={isUnderWay} onClick={() => void run(() => asked(onwards))}>
          {cards.buttons.adoptAndNext}
        </Button>
      )}
    </>
  );
};
