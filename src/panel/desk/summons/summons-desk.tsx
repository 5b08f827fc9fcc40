import type { SummonsSection } from '../../../views/summons/summons-section.ts';
import { Notice } from '../../parts/notice.tsx';
import { useState } from '../../state.ts';
import sheet from '../../styles/summons.css' with { type: 'text' };
import reviewSheet from '../../styles/summons-review.css' with { type: 'text' };
import { useWords } from '../../words/words.ts';
import { GiveSummons } from './give-summons.tsx';
import { LinkedAccounts } from './linked-accounts.tsx';
import { Review } from './review.tsx';
import { type Giving, useGiving } from './use-giving.ts';

const looks = new CSSStyleSheet();
looks.replaceSync(`${sheet}\n${reviewSheet}`);
document.adoptedStyleSheets.push(looks);

const Refusal = ({ giving: { refusal, dismiss } }: { readonly giving: Giving }) => {
  const { panel } = useWords();
  return (
    <div role="alert">
      {refusal && (
        <div className="notice">
          <p>{refusal}</p>
          <button type="button" aria-label={panel.dismiss} onClick={dismiss}>
            ×
          </button>
        </div>
      )}
    </div>
  );
};

/** Before there is something to review: where a kallelse is given, and once one is in force who has which account. */
const BeforeReview = ({ section, giving }: { readonly section: SummonsSection; readonly giving: Giving }) => {
  const { summons: words } = useWords().panel;
  const { head } = useState().shown;
  const { accounts, open, othersDraft } = section;
  const give = open && (
    <>
      <p>{words.explained}</p>
      {head?.phase === 'summoned' && <p>{words.replaces}</p>}
      {othersDraft && <p>{words.othersDraft}</p>}
      <GiveSummons giving={giving} first={accounts === null} />
    </>
  );
  return (
    <div className="before-review">
      {accounts === null ? (
        <section className="give">
          <h1>{words.give}</h1>
          {give}
        </section>
      ) : (
        <>
          <LinkedAccounts view={accounts} />
          {open ? (
            <details className="give">
              <summary>{words.giveAnother}</summary>
              {give}
            </details>
          ) : (
            <p className="hint">{words.notNow}</p>
          )}
        </>
      )}
    </div>
  );
};

/** The kallelse at the desk: given, looked over and mended, used, and its people matched to accounts. */
export const SummonsDesk = ({
  section,
  alone,
  used,
}: {
  readonly section: SummonsSection;
  /** Whether it has the page to itself, so that what is told stands here. */
  readonly alone: boolean;
  readonly used: () => void;
}) => {
  const giving = useGiving();
  const { draft } = section;
  return (
    <div className={draft ? 'summons-desk reviews' : 'summons-desk'}>
      <Refusal giving={giving} />
      {alone && <Notice />}
      {draft ? (
        <Review draft={draft} giving={giving} used={used} />
      ) : (
        <BeforeReview section={section} giving={giving} />
      )}
    </div>
  );
};
