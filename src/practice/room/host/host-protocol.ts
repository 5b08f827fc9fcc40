/** What the page of a frame is told of where it stands (`getContext` of teams-js, as Teams sends it: flat). */
export interface FrameContext {
  readonly frameContext: 'sidePanel' | 'content' | 'meetingStage';
  readonly locale: string;
  readonly theme: string;
  readonly chatId: string;
  readonly meetingId: string;
  readonly userObjectId: string;
  readonly tid: string;
  readonly userPrincipalName: string;
}

/** What the host does for a frame. */
export interface HostServices {
  readonly context: () => FrameContext;
  readonly token: () => Promise<string>;
  readonly share: (url: string) => Promise<void>;
  readonly stopSharing: () => Promise<void>;
  readonly isSharing: () => boolean;
  readonly openLink: (url: string) => void;
  /** The page shows, or tells in words for the person why it cannot. */
  readonly opened: (failure: string | null) => void;
}

interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** What this host can, in the words of teams-js 2.58 (`runtime`, apiVersion 4). */
const runtime = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    pages: { config: {}, backStack: {}, currentApp: {}, appButton: {}, tabs: {} },
    chat: {},
    meetingRoom: {},
    teamsCore: {},
    dialog: { url: {} },
  },
};

const isRequest = (data: unknown): data is Request =>
  data !== null && typeof data === 'object' && 'func' in data && typeof data.func === 'string';

/** The arguments of the answer; undefined where none is waited for. */
const answerTo = async ({ func, args }: Request, host: HostServices): Promise<readonly unknown[] | undefined> => {
  switch (func) {
    case 'initialize':
      return [host.context().frameContext, 'web', JSON.stringify(runtime), '2.0.1'];
    case 'getContext':
      return [host.context()];
    case 'authentication.getAuthToken':
      return host.token().then(
        (token) => [true, token],
        (fault: Error) => [false, fault.message],
      );
    case 'meeting.getAppContentStageSharingCapabilities':
      return [null, { doesAppHaveSharePermission: host.context().frameContext === 'sidePanel' }];
    case 'meeting.getAppContentStageSharingState':
      return [null, { isAppSharing: host.isSharing() }];
    case 'meeting.shareAppContentToStage':
      await host.share(String(args?.[0]));
      return [null, true];
    case 'meeting.stopSharingAppContentToStage':
      await host.stopSharing();
      return [null, true];
    case 'appInitialization.success':
      host.opened(null);
      return [undefined];
    case 'appInitialization.failure':
      // Its arguments are a reason and a message.
      host.opened(String(args?.[1]));
      return undefined;
    case 'executeDeepLink':
      host.openLink(String(args?.[0]));
      return [true];
    default:
      return undefined;
  }
};

/** A frame that teams-js speaks from. */
export interface HostedFrame {
  /** Tells the page of another theme. */
  themeChanged(theme: string): void;
  close(): void;
}

/** Answers a frame as Teams' host does; it must listen before the frame has its address, since `initialize` comes once. */
export const hostFrame = (frame: HTMLIFrameElement, origin: string, host: HostServices): HostedFrame => {
  const post = (message: object): void => frame.contentWindow?.postMessage(message, origin);
  const hear = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || from !== origin || !isRequest(data)) return;
    const { id, uuidAsString } = data;
    void answerTo(data, host).then((args) => {
      if (args) post({ id, uuidAsString, args });
    });
  };
  addEventListener('message', hear);
  return {
    themeChanged: (theme) => post({ func: 'themeChange', args: [theme] }),
    close: () => removeEventListener('message', hear),
  };
};
