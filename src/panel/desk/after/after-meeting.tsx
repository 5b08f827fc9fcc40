import type { You } from '../../../views/sections.ts';
import { PartingView } from '../../parts/minutes/parting.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useState } from '../../state.ts';
import { useWords } from '../../words/words.ts';
import { Findings } from './findings.tsx';
import { NewVersion } from './new-version.tsx';
import { Signing } from './signing.tsx';
import { Versions } from './versions.tsx';

/** What chair and secretary have beside the page once the meeting is closed: the review, the signatures, the release and the versions. */
export const AfterMeeting = ({
  you,
  marked,
  mark,
  toItem,
}: {
  readonly you: You;
  readonly marked: number | null;
  readonly mark: (block: number) => void;
  readonly toItem: (item: number) => void;
}) => {
  const { panel } = useWords();
  const { minutes, findings, signing } = useState().shown;
  if (!minutes || !findings || !signing) return <Skeleton />;
  const { state, version } = minutes;
  const released = state === 'released' || state === 'approved';
  const reviewed = signing.reviewed || signing.fixed;
  return (
    <article className="after">
      <p className="state">
        <strong>{panel.states[state]}</strong>
        {version > 1 && <span className="quiet"> · {panel.version(version)}</span>}
      </p>
      <PartingView />
      {reviewed ? (
        <Findings section={findings} fixed={signing.fixed} marked={marked} mark={mark} toItem={toItem} />
      ) : (
        <p>{panel.after.notReviewed}</p>
      )}
      <Signing signing={signing} released={released} you={you} />
      {signing.fixed && <NewVersion />}
      <Versions versions={signing.versions} />
    </article>
  );
};
