import { Button, Spinner } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState as useLocal } from 'react';
import type { AgendaRow } from '../../views/sections.ts';
import { AgendaList } from '../desk/agenda-list.tsx';
import type { Destination } from '../next-command.ts';
import { Attendance } from '../parts/attendance/attendance.tsx';
import { Boundary } from '../parts/boundary.tsx';
import { CalledItem } from '../parts/called-item.tsx';
import { lazyPart } from '../parts/lazy-part.tsx';
import { MinutesTab } from '../parts/minutes/minutes.tsx';
import { Notice, Sending } from '../parts/notice.tsx';
import { Now } from '../parts/now/now.tsx';
import { PrimaryButton } from '../parts/now/primary-button.tsx';
import { OwnAnswers } from '../parts/own-answers.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { type Tab, Tabs } from '../parts/tabs.tsx';
import { useState } from '../state.ts';
import sheet from '../styles/desk.css' with { type: 'text' };
import afterSheet from '../styles/desk-after.css' with { type: 'text' };
import pageSheet from '../styles/desk-page.css' with { type: 'text' };
import { useWords } from '../words/words.ts';

// The looks come with this chunk. A sheet made by a script needs no exception in the page's policy, as a style element would.
const looks = new CSSStyleSheet();
looks.replaceSync(`${pageSheet}\n${sheet}\n${afterSheet}`);
document.adoptedStyleSheets.push(looks);

const LeadDesk = lazyPart(async () => (await import('../desk/lead-desk.tsx')).LeadDesk);
const BoardDialog = lazyPart(async () => (await import('../desk/settings/board-dialog.tsx')).BoardDialog);
const SummonsDesk = lazyPart(async () => (await import('../desk/summons/summons-desk.tsx')).SummonsDesk);

const tabsOfLead: readonly Tab[] = ['note', 'now', 'attendance', 'minutes'];

/** What the page shows of the meeting where no note is written; `instead` takes the place of what is on. */
const Part = ({ tab, guide, instead }: { readonly tab: Tab; readonly guide: boolean; readonly instead: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: the part scrolls, and must be reached by keyboard.
  <div role="tabpanel" id="part" aria-labelledby={`tab-${tab}`} tabIndex={0} className="part">
    <Boundary key={tab} again={() => {}}>
      {tab === 'now' && (instead ?? <Now guide={guide} />)}
      {tab === 'now' && <OwnAnswers />}
      {tab === 'attendance' && <Attendance />}
      {tab === 'minutes' && <MinutesTab />}
    </Boundary>
  </div>
);

/** What the kallelse says of an item that is not on. */
const ReadItem = ({ row, back }: { readonly row: AgendaRow; readonly back: () => void }) => (
  <article>
    <CalledItem row={row} titled />
    <Button size="small" onClick={back}>
      {useWords().panel.calledItem.back}
    </Button>
  </article>
);

/** The part that a tab shows while its code is fetched. The tab names it, so that it must be there. */
const Fetching = ({ tab }: { readonly tab: Tab }) => (
  <div role="tabpanel" id="part" aria-labelledby={`tab-${tab}`} className="part">
    <Spinner label={useWords().panel.loading} />
  </div>
);

/** The desk, full width: the agenda, the texts of the chosen item or another part of the meeting, and the page of the minutes as it grows. */
export const Desk = () => {
  const { panel } = useWords();
  const { shown } = useState();
  const [wanted, choose] = useLocal<number | null>(null);
  const [opened, open] = useLocal<Tab | null>(null);
  const [guide, unfold] = useLocal(false);
  const [settings, showSettings] = useLocal(false);
  const { you, agenda, now, head, summons, position } = shown;
  const phase = head?.phase;
  // Whoever opens the desk after the close comes to review and sign; whoever writes while it closes goes on writing.
  const known = phase !== undefined;
  const [wasClosed, setClosed] = useLocal<boolean | null>(null);
  useEffect(() => {
    if (known && wasClosed === null) setClosed(phase === 'closed');
  }, [known, wasClosed, phase]);
  const on = `${now?.item?.number} ${position?.position?.id}`;
  const follows = you?.leads !== true;
  useEffect(() => {
    // Whoever reads of another item sees what comes to be on, so that nobody answers what they have not seen.
    if (follows && on !== '') choose(null);
  }, [follows, on]);
  if (!you)
    return (
      <main className="desk">
        <div className="part">
          <Skeleton />
          <Notice />
        </div>
      </main>
    );
  const rows = agenda?.rows ?? [];
  const chosen = wanted ?? now?.item?.number ?? rows[0]?.number ?? null;
  const writes = you.leads && (phase === 'open' || phase === 'closed');
  const tabs: readonly Tab[] = [
    ...(writes ? tabsOfLead : tabsOfLead.slice(1)),
    ...(summons ? (['summons'] as const) : []),
  ];
  // A kallelse to look over, or still to be given, comes first.
  const calls = summons !== undefined && (summons.draft !== null || phase === 'empty');
  const first = writes && wasClosed ? 'minutes' : (tabs[0] ?? 'now');
  const tab = opened && tabs.includes(opened) ? opened : calls ? 'summons' : first;
  const alone = tab === 'summons' && calls;
  const read = writes || wanted === null ? undefined : rows.find(({ number }) => number === wanted);
  const after = writes && tab === 'minutes' && phase === 'closed';
  const show = (place: Destination): void => {
    if (place === 'guide') unfold(!guide);
    if (place === 'guide' && summons) open('summons');
    else if (place === 'agenda') document.querySelector<HTMLElement>('.desk-agenda button')?.focus();
    else open(place === 'guide' || place === 'wording' ? 'now' : place);
  };
  const chooses = (item: number): void => {
    choose(item === now?.item?.number ? null : item);
    open(writes ? 'note' : 'now');
  };
  return (
    <main className={['desk', writes && 'writes', alone && 'alone'].filter(Boolean).join(' ')}>
      <h1 className="hidden">{head?.body ?? 'Klubba'}</h1>
      <div className="desk-left" hidden={alone}>
        <AgendaList chosen={chosen} choose={chooses} />
        {you.leads && phase !== 'empty' && (
          <p className="to-settings">
            <Button size="small" onClick={() => showSettings(true)}>
              {panel.after.settings}
            </Button>
          </p>
        )}
        {settings && <BoardDialog close={() => showSettings(false)} />}
        <footer className="next">
          <Notice />
          <PrimaryButton you={you} tab={tab} show={show} />
          <Sending />
        </footer>
      </div>
      <div className="desk-middle">
        <Tabs tabs={tabs} tab={tab} show={open} />
        {tab !== 'note' && tab !== 'summons' && !after && (
          <Part
            tab={tab}
            guide={guide}
            instead={read && <ReadItem key={read.number} row={read} back={() => choose(null)} />}
          />
        )}
        {tab === 'summons' && summons && (
          <div role="tabpanel" id="part" aria-labelledby="tab-summons" className="part">
            <SummonsDesk
              section={summons}
              alone={alone}
              used={() => open('summons')}
              loading={<Spinner label={panel.loading} />}
            />
          </div>
        )}
        {writes && (
          <LeadDesk
            you={you}
            rows={rows}
            chosen={chosen}
            writes={tab === 'note'}
            after={after}
            toItem={chooses}
            loading={tab === 'note' || after ? <Fetching tab={tab} /> : <Spinner label={panel.loading} />}
          />
        )}
      </div>
    </main>
  );
};
