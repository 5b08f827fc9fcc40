import type { ChatKind } from '../../teams/chats.ts';
import { element } from '../element.ts';
import type { Page } from '../state.ts';

/** The two chats to choose from. */
export interface Tabs {
  readonly node: HTMLElement;
  chosen(place: ChatKind): void;
  unread(place: ChatKind): void;
}

export function chatTabs({ words, scene }: Page, choose: (place: ChatKind) => void): Tabs {
  const tab = (place: ChatKind, label: string): HTMLButtonElement =>
    element('button', { type: 'button', class: 'tab', 'data-place': place, click: () => choose(place) }, label);
  const tabs: Readonly<Record<ChatKind, HTMLButtonElement>> = {
    meeting: tab('meeting', words.meeting),
    personal: tab('personal', words.personal(scene.botName)),
  };
  return {
    node: element('nav', { class: 'tabs', 'aria-label': words.chats }, tabs.meeting, tabs.personal),
    chosen(place) {
      for (const [other, button] of Object.entries(tabs)) button.setAttribute('aria-current', String(other === place));
      tabs[place].querySelector('.unread')?.remove();
    },
    unread(place) {
      if (!tabs[place].querySelector('.unread')) tabs[place].append(element('span', { class: 'unread' }, words.unread));
    },
  };
}
