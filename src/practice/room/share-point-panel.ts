import { element } from './element.ts';
import { bold } from './guide.ts';
import type { Page, SharePointState } from './state.ts';

/** The panel of the SharePoint stand-in: a link to its files, and a switch that takes it down. */
export interface SharePointPanel {
  readonly node: HTMLElement;
  show(state: SharePointState): void;
}

/** `turn` takes SharePoint down or up again. The panel is hidden where there is no SharePoint. */
export function sharePointPanel({ words, scene }: Page, turn: (down: boolean) => void): SharePointPanel {
  let down = false;
  const toggle = element(
    'button',
    { type: 'button', role: 'switch', class: 'switch', click: () => turn(!down) },
    words.answers,
  );
  const hint = element('p', { class: 'hint', role: 'status' });
  const link = element('a', { target: '_blank', rel: 'noopener', href: scene.sharePoint?.url ?? '' }, words.library);
  const node = element(
    'section',
    { class: 'share-point', 'aria-label': words.sharePoint, hidden: !scene.sharePoint },
    element('h2', {}, words.sharePoint),
    toggle,
    hint,
    link,
  );
  const show = (state: SharePointState): void => {
    down = state.down;
    toggle.setAttribute('aria-checked', String(!down));
    hint.replaceChildren(...(down ? bold(words.down) : []));
  };
  if (scene.sharePoint) show(scene.sharePoint);
  return { node, show };
}
