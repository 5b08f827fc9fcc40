import { type FrameContext, hostFrame } from '../../../src/practice/room/host/host-protocol.ts';

declare global {
  interface Window {
    /** What the page in the frame asked of its host, oldest first. */
    asked: unknown[][];
    /** Tells the frame of another theme. */
    setTheme(theme: string): void;
    /** What the host answers when it is asked for a token; null refuses. */
    token: string | null;
  }
}

const context: FrameContext = {
  frameContext: 'sidePanel',
  locale: 'sv-se',
  theme: 'dark',
  chatId: '19:meeting@thread.v2',
  meetingId: 'meeting-1',
  userObjectId: 'karin',
  tid: 'ekbygden',
  userPrincipalName: 'karin@ekbygden.example',
};

window.asked = [];
window.token = 'a token';
let shared: string | null = null;
const frame = document.createElement('iframe');
document.body.append(frame);
const hosted = hostFrame(frame, 'http://frame.localhost', {
  context: () => context,
  token: async () => {
    if (window.token === null) throw new Error('resourceRequiresConsent');
    return window.token;
  },
  share: async (url) => {
    shared = url;
  },
  stopSharing: async () => {
    shared = null;
  },
  isSharing: () => shared !== null,
  openLink: (url) => void window.asked.push(['link', url]),
  opened: (failure) => void window.asked.push(['opened', failure]),
});
window.setTheme = hosted.themeChanged;
frame.src = 'http://frame.localhost/';
