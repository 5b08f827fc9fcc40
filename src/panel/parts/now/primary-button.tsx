import { Button, Spinner } from '@fluentui/react-components';
import type { You } from '../../../views/sections.ts';
import { useDraft } from '../../drafts.ts';
import { useGavel } from '../../gavel.ts';
import { type Destination, nextCommand } from '../../next-command.ts';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words.ts';
import { useRollCall } from '../attendance/roll-call.ts';
import { useMinutesFile } from '../minutes/minutes-file.ts';
import type { Tab } from '../tabs.tsx';
import { closingWords } from './lead-controls.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { wordingOf } from './wording-form.tsx';

const Primary = ({
  title,
  press,
  href = null,
}: {
  readonly title: string;
  readonly press: () => void;
  readonly href?: string | null;
}) => {
  const { panel } = useWords();
  const { sending } = useState();
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
      disabledFocusable={sending}
      icon={sending ? <Spinner size="tiny" aria-label={panel.sending} /> : null}
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
  const { shown, sending } = useState();
  const { now, position: section, attendance } = shown;
  const item = now?.item ?? null;
  const position = section?.position ?? null;
  const wording = useDraft(wordingOf(item?.number ?? null));
  const closing = useDraft(closingWords);
  const gavel = useGavel(position, item);
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
    return <Primary title={cards.buttons.saveRollCall} press={() => void save()} />;
  }
  if (you.next.step === 'see agenda' && tab === 'agenda')
    return <Primary title={panel.now} press={() => show('now')} />;

  const opens = you.next.step === 'open position';
  const filledIn = {
    wording: (opens && item?.proposal === null && wording.text.trim()) || null,
    outcome: gavel.outcome,
    closingWords: closing.text.trim() || null,
  };
  const next = nextCommand(you.next, words, filledIn, item?.proposal != null);
  const press = async (): Promise<void> => {
    if ('goes' in next) show(next.goes);
    else if (await ask(next.command)) {
      if (next.command.type === 'OpenPosition') wording.sent(wording.text);
      if (next.command.type === 'CloseMeeting') closing.sent(closing.text);
    }
  };
  const decides = you.next.step === 'approve' || (you.next.step === 'adopt' && position?.item === item?.number);
  const goesOn = tab === 'now' && decides && now !== undefined && now.place < now.of;
  const href = you.next.step === 'read minutes' ? (minutes?.url ?? null) : null;
  return (
    <>
      {tab === 'now' && you.next.step === 'adopt' && position && (
        <OutcomeChoice outcomes={Object.keys(cards.outcomes)} value={gavel.outcome ?? ''} choose={gavel.choose} />
      )}
      <Primary title={next.title} press={() => void press()} href={href} />
      {goesOn && item && (
        <Button
          className="primary"
          disabledFocusable={sending}
          onClick={() =>
            void ask({
              type: 'AdoptAndNext',
              from: item.number,
              position: you.next.step === 'adopt' ? you.next.position : null,
              outcome: you.next.step === 'adopt' ? gavel.outcome : null,
              text: null,
            })
          }
        >
          {cards.buttons.adoptAndNext}
        </Button>
      )}
    </>
  );
};
