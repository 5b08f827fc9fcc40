import { Button } from '@fluentui/react-components';
import type { ShownFinding } from '../../../views/after-sections.ts';
import { useDraft } from '../../drafts.ts';
import { NextMeetingForm } from '../../parts/now/lead-controls.tsx';
import { LineBox } from '../../parts/text-box.tsx';
import { useSession } from '../../session.ts';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';

type Rewording = Extract<NonNullable<ShownFinding['mend']>, { readonly how: 'reword' }>;

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);

/** Other words for those that are wrong. */
const RewordForm = ({ id, mend: { item, from, to } }: { readonly id: string; readonly mend: Rewording }) => {
  const { after } = useWords().panel;
  const { ask } = useSession();
  const draft = useDraft(`reword ${id}`);
  const typed = draft.begun ? draft.text : to;
  const replace = async (): Promise<void> => {
    if (await ask({ type: 'Reword', item, from, to: typed.trim() })) draft.discard();
  };
  return (
    <div className="reword">
      <LineBox label={after.replace(shortened(from))} value={typed} change={draft.write} />
      <Button size="small" disabledFocusable={typed.trim() === from} onClick={() => void replace()}>
        {after.replaceNow}
      </Button>
    </div>
  );
};

/** How a finding is mended where it stands: by one press, by other words, or in the texts of its item. */
export const FindingMend = ({
  finding: { id, fault, item, mend },
  mended,
  toItem,
}: {
  readonly finding: ShownFinding;
  /** A press on its way will take the finding from the list. */
  readonly mended: () => void;
  readonly toItem: (item: number) => void;
}) => {
  const { after } = useWords().panel;
  const { ask } = useSession();
  const { head } = useState().shown;
  switch (mend?.how) {
    case 'press': {
      const press = (): void => {
        mended();
        void ask({ type: 'Mend', finding: id });
      };
      return (
        <Button size="small" aria-label={`${mend.title}: ${fault}`} onClick={press}>
          {mend.title}
        </Button>
      );
    }
    case 'reword':
      return <RewordForm id={id} mend={mend} />;
    case 'next meeting':
      return head ? (
        <details>
          <summary>{after.setNextMeeting}</summary>
          <NextMeetingForm head={head} />
        </details>
      ) : null;
    case undefined:
      return item === null ? null : (
        <Button size="small" aria-label={`${after.toTexts}: ${fault}`} onClick={() => toItem(item)}>
          {after.toTexts}
        </Button>
      );
  }
};
