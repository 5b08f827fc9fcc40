import { useEffect, useState as useLocal, useRef } from 'react';
import type { Destination } from '../next-command.ts';
import { Agenda } from '../parts/agenda.tsx';
import { Attendance } from '../parts/attendance/attendance.tsx';
import { Boundary } from '../parts/boundary.tsx';
import { MinutesTab } from '../parts/minutes/minutes.tsx';
import { Notes } from '../parts/notes/notes.tsx';
import { Notice, Sending } from '../parts/notice.tsx';
import { Now } from '../parts/now/now.tsx';
import { PrimaryButton } from '../parts/now/primary-button.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { type Tab, Tabs } from '../parts/tabs.tsx';
import { useState } from '../state.ts';

const all: readonly Tab[] = ['now', 'agenda', 'attendance', 'note', 'minutes'];

/** The side panel of the meeting, 280 px wide: a part of the meeting at a time, and the one button of what comes next. */
export const Panel = () => {
  const { shown } = useState();
  const [chosen, choose] = useLocal<Tab>('now');
  const [guide, unfold] = useLocal(false);
  const part = useRef<HTMLDivElement>(null);
  const { you } = shown;
  // Whoever leads no more has no notes.
  const tab = chosen === 'note' && !you?.leads ? 'now' : chosen;
  const read = `${tab} ${tab === 'now' && `${shown.now?.item?.number} ${shown.head?.pause?.from}`}`;
  useEffect(() => {
    // Another part, or another item, is read from its top, unless somebody is writing.
    const writes = read !== '' && document.activeElement instanceof HTMLTextAreaElement;
    if (!writes) part.current?.scrollTo(0, 0);
  }, [read]);
  if (!you)
    return (
      <main className="panel">
        <div className="part">
          <Skeleton />
        </div>
        <footer className="next">
          <Notice />
        </footer>
      </main>
    );
  const show = (place: Destination): void => {
    choose(place === 'wording' || place === 'guide' ? 'now' : place);
    if (place === 'guide') unfold(!guide);
    // The box is there once the part is drawn.
    if (place === 'wording') requestAnimationFrame(() => part.current?.querySelector('textarea')?.focus());
  };
  return (
    <main className="panel">
      <h1 className="hidden">{shown.head?.body ?? 'Klubba'}</h1>
      <Tabs tabs={you.leads ? all : all.filter((name) => name !== 'note')} tab={tab} show={choose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the part scrolls, and must be reached by keyboard. */}
      <div role="tabpanel" id="part" aria-labelledby={`tab-${tab}`} tabIndex={0} className="part" ref={part}>
        <Boundary key={tab} again={() => {}}>
          {tab === 'now' && <Now guide={guide} />}
          {tab === 'agenda' && <Agenda jumped={() => choose('now')} />}
          {tab === 'attendance' && <Attendance />}
          {tab === 'note' && <Notes />}
          {tab === 'minutes' && <MinutesTab />}
        </Boundary>
      </div>
      <footer className="next">
        <Notice />
        <PrimaryButton you={you} tab={tab} show={show} />
        <Sending />
      </footer>
    </main>
  );
};
