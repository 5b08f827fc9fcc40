import type { Json } from '../../teams/activity.ts';
import type { VisibleMessage } from '../../teams/visible-message.ts';
import { avatar } from '../avatar.ts';
import { element, icon, icons } from '../element.ts';
import type { Page } from '../state.ts';
import { type DrawnCard, drawCard, type Traces } from './card.ts';
import { markdown, plain } from './markdown.ts';

/** What can be done with a message. Each action resolves when the bot has answered. */
export interface MessageActions {
  /** Whether the bot took it. If not, the inputs keep their values. */
  press(message: string, action: Json): Promise<boolean>;
  refresh(message: string): Promise<void>;
}

/** A message on the page, kept up to date in place. */
export interface MessageView {
  readonly node: HTMLElement;
  update(message: VisibleMessage): void;
}

/** Longest wait for a personal view, in milliseconds. */
const fetching = 500;

export function messageView(page: Page, first: VisibleMessage, actions: MessageActions): MessageView {
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
  let shown: VisibleMessage['cards'] = [];
  let drawn: (DrawnCard | null)[] = [];
  let own = false;
  let overtaken: ReturnType<typeof setTimeout> | undefined;

  async function press(action: Json): Promise<void> {
    cards.classList.add('busy');
    cards.setAttribute('aria-busy', 'true');
    try {
      // Values that were sent are not sent again with the next press.
      if (await actions.press(first.id, action)) draw(false);
    } finally {
      cards.classList.remove('busy');
      cards.removeAttribute('aria-busy');
    }
  }

  /** Draws the cards when they changed. A personal card stays until the new one is fetched, so that buttons do not vanish under the pointer. */
  function updateCards(message: VisibleMessage): void {
    clearTimeout(overtaken);
    if (JSON.stringify(message.cards) === JSON.stringify(shown)) return;
    const change = (): void => {
      // Screen readers announce a new message, but not each update of a card: there may be one a minute.
      if (shown.length > 0) cards.setAttribute('aria-live', 'off');
      shown = message.cards;
      own = message.own;
      draw(true);
    };
    if (own && !message.own && message.canRefresh) overtaken = setTimeout(change, fetching);
    else change();
  }

  /** `keep`: with the input values that are not sent yet. */
  function draw(keep: boolean): void {
    const before = drawn.map((card) => card?.traces() ?? null);
    const kept = (at: number): Traces | null => (keep ? (before[at] ?? null) : null);
    drawn = shown.map((card, at) => drawCard(card, (action) => void press(action), kept(at)));
    cards.replaceChildren(...drawn.map((card) => element('div', { class: 'card' }, card?.node ?? words.noCard)));
    for (const [at, card] of drawn.entries()) {
      const focused = before[at]?.focused;
      if (focused) card?.focus(focused);
    }
  }

  function update(message: VisibleMessage): void {
    updateCards(message);
    marks.replaceChildren(
      ...[message.edited && words.edited, own && words.own]
        .filter((mark) => mark !== false)
        .map((mark) => element('span', { class: 'mark' }, mark)),
    );
    if (message.canRefresh && !tools.hasChildNodes()) tools.append(refreshButton());
    text.innerHTML = `${message.mention ? `<span class="mention">${plain(scene.botName)}</span> ` : ''}${
      bot ? markdown(message.text) : plain(message.text)
    }`;
    if (message.file) text.replaceChildren(fileLink(message.file));
    text.hidden = text.textContent === '';
    bubble.classList.toggle('bare', text.hidden && message.cards.length > 0);
    notice.replaceChildren(...noticeOf(message));
  }

  const refreshButton = (): HTMLElement =>
    element(
      'button',
      {
        type: 'button',
        class: 'quiet',
        title: words.refresh,
        'aria-label': words.refresh,
        click: () => void actions.refresh(first.id),
      },
      icon(icons.refresh),
    );

  function noticeOf({ notice: told, undelivered }: VisibleMessage): readonly HTMLElement[] {
    if (undelivered) return [element('p', { class: 'remark fault' }, words.undelivered(scene.botName))];
    if (!told) return [];
    const fault = told.kind === 'failed';
    const remark = element('p', { class: fault ? 'remark fault' : 'remark' });
    remark.innerHTML = plain(told.kind === 'failed' ? words.failed : told.text);
    return [remark];
  }

  update(first);
  return { node, update };
}

const fileLink = ({ name, link }: { readonly name: string; readonly link: string }): HTMLElement =>
  element('a', { class: 'file', href: link, download: name }, icon(icons.file), name);

function clock({ scene }: Page, at: string): string {
  return new Intl.DateTimeFormat(scene.language === 'en' ? 'en-GB' : 'sv', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
}
