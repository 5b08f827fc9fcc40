import { useLayoutEffect, useRef } from 'react';
import { usePage } from '../page.ts';
import { roomState } from '../room-state.ts';
import { post } from '../server.ts';
import type { RoomScene } from '../state.ts';
import { onTheme, themeNow } from '../theme.ts';
import { type FrameContext, type HostServices, hostFrame } from './host-protocol.ts';

type AddIn = NonNullable<RoomScene['addIn']>;

const surfaces = {
  panel: { title: 'Klubba-panel', frameContext: 'sidePanel' },
  desk: { title: 'Klubba-skrivbord', frameContext: 'content' },
  stage: { title: 'Klubba-scen', frameContext: 'meetingStage' },
} as const;

/**
 * Every person's frames have a host name of their own (`karin-almgren.localhost`): a browser holds six connections to one host, and each page of
 * the add-in keeps one open.
 */
const originFor = (addIn: AddIn, person: string): string => {
  const url = new URL(addIn.origin);
  url.hostname = `${person}.localhost`;
  return url.origin;
};

const services = (
  { me: as, language }: RoomScene,
  addIn: AddIn,
  frameContext: FrameContext['frameContext'],
): HostServices => ({
  context: () => ({
    ...addIn.context,
    frameContext,
    locale: language === 'sv' ? 'sv-se' : 'en-gb',
    theme: themeNow(),
  }),
  token: async () => {
    const { token } = (await (await post('token', { as })).json()) as { readonly token: string };
    return token;
  },
  share: async (url) => void (await post('stage', { as, url })),
  stopSharing: async () => void (await post('stage', { as, url: null })),
  isSharing: () => roomState().stage !== null,
  openLink: (url) => void globalThis.open(url, '_blank', 'noopener'),
});

/** A frame in which the add-in shows, as Teams would show it. Nothing where there is no add-in. */
export const Surface = ({ of }: { readonly of: keyof typeof surfaces }) => {
  const { scene } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const { title, frameContext } = surfaces[of];
  const origin = scene.addIn && originFor(scene.addIn, scene.me);
  // Before the browser can load the frame, whose page asks once who its host is.
  useLayoutEffect(() => {
    if (!frame.current || !scene.addIn || !origin) return;
    const hosted = hostFrame(frame.current, origin, services(scene, scene.addIn, frameContext));
    const stop = onTheme(() => hosted.themeChanged(themeNow()));
    return () => {
      stop();
      hosted.close();
    };
  }, [scene, origin, frameContext]);
  if (!origin) return null;
  return (
    <iframe
      ref={frame}
      className={of}
      title={title}
      allow="clipboard-read; clipboard-write"
      src={`${origin}/add-in/${of}`}
    />
  );
};
