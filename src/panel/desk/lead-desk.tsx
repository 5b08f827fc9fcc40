import { Spinner } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import type { AgendaRow, You } from '../../views/sections.ts';
import { useState } from '../state.ts';
import { useWords } from '../words/words.ts';
import { AfterMeeting } from './after/after-meeting.tsx';
import { useOutbox } from './drafts/use-outbox.ts';
import { Notes } from './notes/notes.tsx';
import { StrayTexts } from './notes/stray-texts.tsx';
import { type Marked, MinutesPage } from './page/minutes-page.tsx';
import { useLiveTexts } from './page/use-live-texts.ts';

/** What chair and secretary have at the desk beside the agenda: the texts of the chosen item, and the page they make. */
export const LeadDesk = ({
  you,
  rows,
  chosen,
  writes,
  after,
  toItem,
}: {
  readonly you: You;
  readonly rows: readonly AgendaRow[];
  readonly chosen: number | null;
  /** Whether the texts are shown; what was written is sent all the same. */
  readonly writes: boolean;
  /** Whether the review, the signatures and the versions are shown. */
  readonly after: boolean;
  /** Shows the texts of an item. */
  readonly toItem: (item: number) => void;
}) => {
  const { panel } = useWords();
  const outbox = useOutbox(you.meeting);
  const texts = useLiveTexts(outbox, rows);
  const [marked, setMarked] = useLocal<Marked | null>(null);
  const mark = (block: number): void => setMarked((before) => ({ block, press: (before?.press ?? 0) + 1 }));
  const { signing } = useState().shown;
  const reviewed = signing?.reviewed || signing?.fixed || false;
  const place = rows.findIndex(({ number }) => number === chosen);
  const row = rows[place];
  return (
    <>
      {writes && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the part scrolls, and must be reached by keyboard.
        <div role="tabpanel" id="part" aria-labelledby="tab-note" tabIndex={0} className="part">
          {outbox && rows.length > 0 && <StrayTexts rows={rows} outbox={outbox} />}
          {!row && <h1 className="lead-in">{panel.desk.noItem}</h1>}
          {row && !outbox && <Spinner label={panel.loading} />}
          {row && outbox && <Notes key={row.number} row={row} outbox={outbox} />}
        </div>
      )}
      {after && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the part scrolls, and must be reached by keyboard.
        <div role="tabpanel" id="part" aria-labelledby="tab-minutes" tabIndex={0} className="part">
          <AfterMeeting you={you} marked={marked?.block ?? null} mark={mark} toItem={toItem} />
        </div>
      )}
      <MinutesPage place={after ? -1 : place} marked={marked} review={after && reviewed} texts={texts} />
    </>
  );
};
