import { useSyncExternalStore } from 'react';
import type { ChatKind } from '../teams/chats.ts';
import type { VisibleMessage } from '../teams/visible-message.ts';
import type { News, RoomScene } from './state.ts';

/** What changes while the window is open. */
export interface RoomState extends Pick<RoomScene, 'messages' | 'attending' | 'marked' | 'sharePoint' | 'stage'> {
  /** The chat that is shown. */
  readonly place: ChatKind;
  /** Whether the other chat has changed since it was last shown. */
  readonly unread: boolean;
  /** The chats in which the bot's answer is waited for. */
  readonly writing: readonly ChatKind[];
  /** What the person is told above the chat; null for nothing. */
  readonly banner: { readonly text: string; readonly kind: 'fault' | 'hint' } | null;
}

let state: RoomState = {
  messages: { meeting: [], personal: [] },
  attending: null,
  sharePoint: null,
  stage: null,
  marked: [],
  place: 'meeting',
  unread: false,
  writing: [],
  banner: null,
};
const listeners = new Set<() => void>();

export const roomState = (): RoomState => state;

/** Replaces a part of the state and has it drawn. */
export const update = (part: Partial<RoomState>): void => {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The state, in a component that is drawn again when it changes. */
export const useRoom = (): RoomState => useSyncExternalStore(subscribe, roomState);

/** Takes over what the server tells. */
export const apply = (news: News): void => {
  if (!('as' in news)) {
    update(news);
    return;
  }
  const { place } = news;
  const before = state.messages[place];
  const messages = 'gone' in news ? before.filter(({ id }) => id !== news.gone) : withMessage(before, news.message);
  update({
    messages: { ...state.messages, [place]: messages },
    unread: state.unread || ('message' in news && place !== state.place),
  });
};

const withMessage = (before: readonly VisibleMessage[], message: VisibleMessage): readonly VisibleMessage[] => {
  const at = before.findLastIndex(({ id }) => id === message.id);
  return at === -1 ? [...before, message] : before.with(at, message);
};
