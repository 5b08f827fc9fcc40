import type { VisibleMessage } from '../../teams/visible-message.ts';
import { element } from '../element.ts';
import type { Page } from '../state.ts';
import { type MessageActions, type MessageView, messageView } from './message.ts';

/** The messages of one chat. It scrolls to new messages as long as the reader is at the end. */
export interface Log {
  readonly node: HTMLElement;
  show(message: VisibleMessage): void;
  gone(id: string): void;
  /** Replaces all messages by these. */
  reset(messages: readonly VisibleMessage[]): void;
  /** Shows or hides the note that the bot is writing. */
  writing(is: boolean): void;
  toNewest(): void;
}

/** Within this distance in pixels the reader counts as being at the end. */
const near = 80;
/** Space above a message that is scrolled to its top, in pixels. */
const margin = 8;

export function openLog(page: Page, actions: MessageActions): Log {
  const { words, scene } = page;
  const views = new Map<string, MessageView>();
  const list = element('div', { class: 'list', role: 'log' });
  const empty = element('p', { class: 'empty' }, words.empty(scene.botName));
  const writing = element('p', { class: 'writing', role: 'status' });
  const scroller: HTMLElement = element(
    'div',
    { class: 'scroller', role: 'region', 'aria-label': words.log, tabindex: '0' },
    empty,
    list,
    writing,
  );
  const newest = element(
    'button',
    { type: 'button', class: 'newest', hidden: true, click: () => toNewest() },
    words.newest,
  );
  const node = element('div', { class: 'log' }, scroller, newest);
  let following = true;

  scroller.addEventListener('scroll', () => {
    following = scroller.scrollTop > restingPlace() - near;
    if (following) newest.hidden = true;
  });
  // Cards change size when unfolded or when the window is resized. A reader at the end stays at the end.
  new ResizeObserver(() => {
    if (following) toNewest();
  }).observe(list);

  /** The scroll position that shows the newest message: its end or, if it is taller than the window, its top. */
  function restingPlace(): number {
    const last = list.lastElementChild?.getBoundingClientRect().top ?? 0;
    const top = last - scroller.getBoundingClientRect().top + scroller.scrollTop - margin;
    return Math.max(0, Math.min(scroller.scrollHeight - scroller.clientHeight, top));
  }

  function toNewest(): void {
    scroller.scrollTop = Math.max(scroller.scrollTop, restingPlace());
    newest.hidden = true;
  }

  function show(message: VisibleMessage): void {
    const view = views.get(message.id);
    if (view) view.update(message);
    else {
      const added = messageView(page, message, actions);
      views.set(message.id, added);
      list.append(added.node);
      empty.hidden = true;
      if (!following) newest.hidden = false;
    }
    if (following) toNewest();
  }

  function gone(id: string): void {
    views.get(id)?.node.remove();
    views.delete(id);
    empty.hidden = views.size > 0;
  }

  return {
    node,
    show,
    gone,
    reset(messages) {
      const kept = new Set(messages.map(({ id }) => id));
      for (const id of [...views.keys()]) if (!kept.has(id)) gone(id);
      for (const message of messages) show(message);
      empty.hidden = views.size > 0;
    },
    writing(is) {
      writing.textContent = is ? words.writing(scene.botName) : '';
      if (following) toNewest();
    },
    toNewest,
  };
}
