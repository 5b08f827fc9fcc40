import type { ChatKind } from '../../teams/chats.ts';
import { element, icon, icons } from '../element.ts';
import type { Page } from '../state.ts';

/** The box in which messages are written. */
export interface Compose {
  readonly node: HTMLElement;
  /** Sets the chat. In the meeting's chat the bot is mentioned, unless that is switched off. */
  place(place: ChatKind): void;
  focus(): void;
}

/** `send` gets the text without the mention, and whether the bot is mentioned. */
export function composeBox(
  { words, scene }: Page,
  send: (text: string, mention: boolean) => void,
  attach: (file: File) => void,
): Compose {
  const bot = scene.botName;
  let here: ChatKind = 'meeting';
  let mention = true;
  const field = element('textarea', { rows: '1', autocomplete: 'off' });
  const pill = element(
    'button',
    {
      type: 'button',
      class: 'pill',
      title: words.mention(bot),
      'aria-label': words.mention(bot),
      click: () => turn(!mention),
    },
    `@${bot}`,
  );
  const chosen = element('input', {
    type: 'file',
    hidden: true,
    change: () => {
      for (const file of chosen.files ?? []) attach(file);
      chosen.value = '';
    },
  });
  const clip = tool('button', words.attach, icons.attach, () => chosen.click());
  const form = element(
    'form',
    { class: 'compose', submit: submitted },
    pill,
    field,
    chosen,
    clip,
    tool('submit', words.send, icons.send, () => undefined),
  );

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  field.addEventListener('input', fit);

  function submitted(event: Event): void {
    event.preventDefault();
    submit();
  }

  function turn(on: boolean): void {
    mention = on;
    pill.setAttribute('aria-pressed', String(on));
    const label = here === 'meeting' && !on ? words.writeAll : words.write(bot, here);
    field.placeholder = label;
    field.setAttribute('aria-label', label);
  }

  function submit(): void {
    // A mention that is typed counts too.
    const typed = new RegExp(`^@${bot}\\b[:,]?\\s*`, 'i');
    const text = field.value.trim();
    const bare = here === 'meeting' ? text.replace(typed, '') : text;
    if (bare === '') return;
    send(bare, mention || bare !== text);
    field.value = '';
    fit();
  }

  function fit(): void {
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, 160)}px`;
  }

  return {
    node: form,
    place(place) {
      here = place;
      pill.hidden = place === 'personal';
      turn(true);
    },
    focus: () => field.focus(),
  };
}

function tool(type: 'button' | 'submit', label: string, path: string, click: () => void): HTMLElement {
  return element('button', { type, class: 'quiet', title: label, 'aria-label': label, click }, icon(path));
}
