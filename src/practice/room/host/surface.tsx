import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
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
  opened: HostServices['opened'],
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
  opened,
});

interface FrameParts {
  readonly of: keyof typeof surfaces;
  readonly opened: HostServices['opened'];
}

const Frame = ({ of, opened }: FrameParts) => {
  const { scene } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  const { title, frameContext } = surfaces[of];
  const origin = scene.addIn && originFor(scene.addIn, scene.me);
  // Before the browser can load the frame, whose page asks once who its host is.
  useLayoutEffect(() => {
    if (!frame.current || !scene.addIn || !origin) return;
    const hosted = hostFrame(frame.current, origin, services(scene, scene.addIn, frameContext, opened));
    const stop = onTheme(() => hosted.themeChanged(themeNow()));
    return () => {
      stop();
      hosted.close();
    };
  }, [scene, origin, frameContext, opened]);
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

/**
 * A frame in which the add-in shows, as Teams would show it. Nothing where there is no add-in. Where the page says that it cannot be shown, that
 * stands in its place.
 */
export const Surface = ({ of }: Pick<FrameParts, 'of'>) => {
  const { words } = usePage();
  const [failure, opened] = useState<string | null>(null);
  if (failure === null) return <Frame of={of} opened={opened} />;
  return (
    <div className={`${of} failed`} role="alert">
      <p>{failure}</p>
      <Button onClick={() => opened(null)}>{words.tryAgain}</Button>
    </div>
  );
};
