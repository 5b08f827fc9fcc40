import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../words/words.ts';
import { Icon } from './icons.tsx';

export type Tab = 'now' | 'agenda' | 'attendance' | 'note' | 'minutes' | 'summons';

/** Which way a key goes among so many tabs from `at`; null for other keys. */
const goesTo = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

/** The parts of the page (ARIA Authoring Practices, "Tabs with automatic activation"): one stop for the Tab key, arrows between them. */
export const Tabs = ({
  tabs,
  tab,
  show,
}: {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly show: (tab: Tab) => void;
}) => {
  const { panel } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = goesTo(event.key, tabs.indexOf(tab), tabs.length);
    const name = to === null ? undefined : tabs[to];
    if (!name) return;
    event.preventDefault();
    show(name);
    list.current?.querySelector<HTMLElement>(`#tab-${name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={panel.tabList} className="tabs" ref={list} onKeyDown={onKeyDown}>
      {tabs.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={tab === name}
          aria-controls="part"
          tabIndex={tab === name ? 0 : -1}
          onClick={() => show(name)}
        >
          <Icon of={name} />
          <span>{panel.tabs[name]}</span>
        </button>
      ))}
    </div>
  );
};
