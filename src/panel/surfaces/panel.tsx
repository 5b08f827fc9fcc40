import { MessageBar, Spinner } from '@fluentui/react-components';
import { useState as useLocal } from 'react';
import { Now, PrimaryButton } from '../parts/now.tsx';
import { useState } from '../state.ts';
import { useWords } from '../words.ts';

type Tab = 'now' | 'agenda' | 'attendance' | 'note' | 'minutes';

/** The side panel of the meeting, 280 px wide. */
export const Panel = () => {
  const { panel } = useWords();
  const { shown, notice, connection } = useState();
  const [tab, show] = useLocal<Tab>('now');
  const { you } = shown;
  if (!you) return notice ? <MessageBar intent="warning">{notice}</MessageBar> : <Spinner label={panel.loading} />;
  const tabs: readonly Tab[] = you.leads
    ? ['now', 'agenda', 'attendance', 'note', 'minutes']
    : ['now', 'agenda', 'attendance', 'minutes'];
  return (
    <main className="panel">
      <div role="tablist" aria-label={panel.tabList} className="tabs">
        {tabs.map((name) => (
          <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => show(name)}>
            {panel.tabs[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" className="part">
        {notice && <MessageBar intent="warning">{notice}</MessageBar>}
        {connection === 'lost' && <MessageBar intent="info">{panel.reconnecting}</MessageBar>}
        {tab === 'now' && <Now />}
      </div>
      <footer className="next">
        <PrimaryButton you={you} show={show} />
      </footer>
    </main>
  );
};
