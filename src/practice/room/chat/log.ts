import type { Seen } from '../../teams/visible-message.ts';
import { element } from '../element.ts';
import type { Page } from '../state.ts';
import { type MessageActs, type MessageView, messageView } from './message.ts';

/** The messages of one chat. It stays at the newest as long as the reader does. */
export interface Log {
  readonly node: HTMLElement;
  show(seen: Seen): void;
  gone(id: string): void;
  /** Makes the log hold these messages and no others. */
  reset(messages: readonly Seen[]): void;
  /** Says below the messages that the bot is writing, or stops saying it. */
  writing(is: boolean): void;
  toNewest(): void;
}

/** How near the end counts as being at it, in pixels. */
const near = 80;
/** Above a message that is read from its top, in pixels. */
const margin = 8;

export function openLog(page: Page, acts: MessageActs): Log {
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
  // Cards grow when they are unfolded and when their window is widened; whoever follows keeps following.
  new ResizeObserver(() => {
    if (following) toNewest();
  }).observe(list);

  /** Where the newest message stands at the bottom; one taller than the window is read from its top. */
  function restingPlace(): number {
    const last = list.lastElementChild?.getBoundingClientRect().top ?? 0;
    const top = last - scroller.getBoundingClientRect().top + scroller.scrollTop - margin;
    return Math.max(0, Math.min(scroller.scrollHeight - scroller.clientHeight, top));
  }

  function toNewest(): void {
    scroller.scrollTop = Math.max(scroller.scrollTop, restingPlace());
    newest.hidden = true;
  }

  function show(seen: Seen): void {
    const view = views.get(seen.id);
    if (view) view.update(seen);
    else {
      const added = messageView(page, seen, acts);
      views.set(seen.id, added);
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
      for (const seen of messages) show(seen);
      empty.hidden = views.size > 0;
    },
    writing(is) {
      writing.textContent = is ? words.writing(scene.botName) : '';
      if (following) toNewest();
    },
    toNewest,
  };
}
