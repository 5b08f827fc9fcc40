import type { Json } from '../activity.ts';
import type { Seen } from '../seen.ts';
import { avatar } from './avatar.ts';
import { type DrawnCard, drawCard } from './card.ts';
import { element, icon, icons } from './element.ts';
import { markdown, plain } from './markdown.ts';
import type { Page } from './state.ts';

/** What a message can ask of the page. Each resolves when the bot has answered. */
export interface MessageActs {
  press(message: string, action: Json): Promise<void>;
  refresh(message: string): Promise<void>;
}

/** A message on the page, kept up to date in place. */
export interface MessageView {
  readonly node: HTMLElement;
  update(seen: Seen): void;
}

export function messageView(page: Page, first: Seen, acts: MessageActs): MessageView {
  const { words, scene, me } = page;
  const bot = first.from === null;
  const name = first.from?.name ?? scene.botName;
  const mine = first.from?.id === me.id;
  const marks = element('span', { class: 'marks' });
  const tools = element('span', { class: 'tools' });
  const text = element('div', { class: 'text' });
  const cards = element('div', { class: 'cards' });
  const notice = element('div', { class: 'notice', role: 'status' });
  const bubble = element('div', { class: 'bubble' }, text, cards);
  const time = element('time', { datetime: first.at }, clock(page, first.at));
  const head = element('div', { class: 'head' }, element('span', { class: 'name' }, name), time, marks, tools);
  const node = element(
    'article',
    { class: mine ? 'message mine' : 'message', 'data-message': first.id, 'aria-label': `${name} ${time.textContent}` },
    mine ? null : avatar(name, bot),
    element('div', { class: 'body' }, head, bubble, notice),
  );
  let source = '';
  let drawn: (DrawnCard | null)[] = [];
  let sent = false;

  async function press(action: Json): Promise<void> {
    sent = true;
    cards.classList.add('busy');
    cards.setAttribute('aria-busy', 'true');
    try {
      await acts.press(first.id, action);
    } finally {
      cards.classList.remove('busy');
      cards.removeAttribute('aria-busy');
      sent = false;
    }
  }

  /** Draws the cards only when they changed, and then keeps what was being written in them, unless it was just sent. */
  function updateCards(seen: Seen): void {
    const wanted = JSON.stringify(seen.cards);
    if (wanted === source) return;
    // A new message is read out; a card that changes in place, every minute perhaps, is not.
    if (source !== '') cards.setAttribute('aria-live', 'off');
    source = wanted;
    const before = drawn.map((card) => card?.traces() ?? null);
    drawn = seen.cards.map((card, at) =>
      drawCard(card, (action) => void press(action), sent ? null : (before[at] ?? null)),
    );
    cards.replaceChildren(...drawn.map((card) => element('div', { class: 'card' }, card?.node ?? words.noCard)));
    for (const [at, card] of drawn.entries()) {
      const focused = before[at]?.focused;
      if (focused) card?.focus(focused);
    }
  }

  function update(seen: Seen): void {
    marks.replaceChildren(
      ...[seen.edited && words.edited, seen.own && words.own]
        .filter((mark) => mark !== false)
        .map((mark) => element('span', { class: 'mark' }, mark)),
    );
    if (seen.canRefresh && !tools.hasChildNodes()) tools.append(refreshButton());
    text.innerHTML = `${seen.mention ? `<span class="mention">${plain(scene.botName)}</span> ` : ''}${
      bot ? markdown(seen.text) : plain(seen.text)
    }`;
    if (seen.file) text.replaceChildren(fileLink(seen.file));
    text.hidden = text.textContent === '';
    updateCards(seen);
    bubble.classList.toggle('bare', text.hidden && seen.cards.length > 0);
    notice.replaceChildren(...noticeOf(seen));
  }

  const refreshButton = (): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        title: words.refresh,
        'aria-label': words.refresh,
        click: () => void acts.refresh(first.id),
      },
      icon(icons.refresh),
    );

  function noticeOf({ notice: shown, undelivered }: Seen): readonly HTMLElement[] {
    if (undelivered) return [element('p', { class: 'remark fault' }, words.undelivered(scene.botName))];
    if (!shown) return [];
    const fault = shown.kind === 'failed';
    return [element('p', { class: fault ? 'remark fault' : 'remark' }, fault ? words.failed : shown.text)];
  }

  update(first);
  return { node, update };
}

const fileLink = ({ name, link }: { readonly name: string; readonly link: string }): HTMLElement =>
  element('a', { class: 'file', href: link, download: name }, icon(icons.file), name);

function clock({ language }: Page, at: string): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}
