import { element } from '../element.ts';
import { post } from '../server.ts';
import type { Page } from '../state.ts';
import { type FrameContext, type HostedFrame, type HostServices, hostFrame } from './host-protocol.ts';

type Surface = 'panel' | 'desk' | 'stage';

/** The frames in which the add-in shows, as Teams would show it: panel, desk, and the stage while it is shared. */
export interface Surfaces {
  /** The buttons that open panel and desk. */
  readonly buttons: HTMLElement;
  /** The panel, beside the chat; the desk and the stage, in the place of the chat's messages. */
  readonly side: HTMLElement;
  readonly stage: HTMLElement;
  readonly desk: HTMLElement;
  /** The stage is shared to everybody from this address; null while it is not. */
  shared(url: string | null): void;
}

interface Opened {
  readonly frame: HTMLIFrameElement;
  readonly hosted: HostedFrame;
}

const contexts: Readonly<Record<Surface, FrameContext['frameContext']>> = {
  panel: 'sidePanel',
  desk: 'content',
  stage: 'meetingStage',
};

const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');
const theme = (): string => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default');

/**
 * Every person's frames have a host name of their own (`karin-almgren.localhost`): a browser holds six connections to one host, and each page of
 * the add-in keeps one open.
 */
const originFor = (origin: string, person: string): string => {
  const url = new URL(origin);
  url.hostname = `${person}.localhost`;
  return url.origin;
};

/** Lets one person's window show the add-in. `addIn` is what the room was told of it. */
export const openSurfaces = (
  { scene, me, words }: Page,
  addIn: NonNullable<Page['scene']['addIn']>,
  changed: (open: ReadonlySet<Surface>) => void,
): Surfaces => {
  const origin = originFor(addIn.origin, me.id);
  const places = {
    panel: element('section', { class: 'side', hidden: true }),
    desk: element('section', { class: 'desk', hidden: true }),
    stage: element('section', { class: 'stage', hidden: true }),
  };
  const open = new Map<Surface, Opened>();
  let sharedFrom: string | null = null;

  const services = (surface: Surface): HostServices => ({
    context: () => ({
      ...addIn.context,
      frameContext: contexts[surface],
      locale: scene.language === 'sv' ? 'sv-se' : 'en-gb',
      theme: theme(),
    }),
    token: async () => {
      const { token } = (await (await post('token', { as: me.id })).json()) as { readonly token: string };
      return token;
    },
    share: async (url) => void (await post('stage', { as: me.id, url })),
    stopSharing: async () => void (await post('stage', { as: me.id, url: null })),
    isSharing: () => sharedFrom !== null,
    openLink: (url) => void globalThis.open(url, '_blank', 'noopener'),
  });

  const titles: Readonly<Record<Surface, string>> = {
    panel: 'Klubba-panel',
    desk: 'Klubba-skrivbord',
    stage: 'Klubba-scen',
  };

  const openFrame = (surface: Surface): void => {
    const frame = element('iframe', { title: titles[surface], allow: 'clipboard-read; clipboard-write' });
    places[surface].replaceChildren(frame);
    const hosted = hostFrame(frame, origin, services(surface));
    frame.src = `${origin}/add-in/${surface}`;
    open.set(surface, { frame, hosted });
  };

  const toggle = (surface: Surface, wanted: boolean): void => {
    if (wanted === open.has(surface)) return;
    if (wanted) openFrame(surface);
    else {
      open.get(surface)?.hosted.close();
      open.delete(surface);
      places[surface].replaceChildren();
    }
    places[surface].hidden = !wanted;
    for (const [name, button] of Object.entries(buttons))
      button.setAttribute('aria-pressed', String(open.has(name as Surface)));
    changed(new Set(open.keys()));
  };

  const button = (surface: 'panel' | 'desk', label: string): HTMLButtonElement =>
    element(
      'button',
      { type: 'button', class: 'secondary', 'aria-pressed': 'false', click: () => toggle(surface, !open.has(surface)) },
      label,
    );
  const buttons = { panel: button('panel', words.openPanel), desk: button('desk', words.openDesk) };

  for (const preference of [dark, contrast])
    preference.addEventListener('change', () => {
      for (const { hosted } of open.values()) hosted.themeChanged(theme());
    });

  return {
    buttons: element('div', { class: 'surfaces' }, buttons.panel, buttons.desk),
    side: places.panel,
    desk: places.desk,
    stage: places.stage,
    shared(url) {
      sharedFrom = url;
      toggle('stage', url !== null);
    },
  };
};
