import type { Json } from '../teams/activity.ts';
import type { ChatKind } from '../teams/chats.ts';
import { apply, roomState, update } from './room-state.ts';
import { type Heard, loadScene, post, RoomError, sendFile } from './server.ts';
import { addressOf, type News, type RoomScene } from './state.ts';
import type { RoomWords } from './words.ts';

export type MeetingStep = 'start' | 'end' | 'join' | 'leave';

/** What the person of this window can do. Where the room refuses, the banner says so. */
export type Actions = ReturnType<typeof createActions>;

export const createActions = ({ me: as, organizer, botName }: RoomScene, words: RoomWords) => {
  let entered = false;
  let meanwhile: News[] | null = null;

  const warn = (text: string, kind: 'fault' | 'hint' = 'fault'): void => update({ banner: { text, kind } });

  /** The result; undefined where the room refused, which the person is told. */
  const doing = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    try {
      return await asking;
    } catch (fault) {
      if (!(fault instanceof RoomError)) throw fault;
      warn(fault.status === 0 ? words.lost : words.refused(fault.message));
      return undefined;
    }
  };

  /** Says in a chat that the bot is writing, until what is asked has been answered. */
  const waiting = async (place: ChatKind, asking: Promise<Response>): Promise<void> => {
    update({ writing: [...roomState().writing, place] });
    await doing(asking);
    const { writing } = roomState();
    update({ writing: writing.toSpliced(writing.indexOf(place), 1) });
  };

  const show = (place: ChatKind): void => {
    history.replaceState(null, '', addressOf(as, place));
    update({ place, unread: false });
    if (place === 'meeting' || entered) return;
    entered = true;
    void doing(post('enter', { as }));
  };

  const say = async (text: string, mention: boolean): Promise<void> => {
    const { place } = roomState();
    const asking = post('say', { as, place, text, mention });
    await (mention ? waiting(place, asking) : doing(asking));
  };

  /** Teams gives files to bots only in 1:1 chats. Who drops one in the meeting's chat is moved to the 1:1 chat and told why. */
  const drop = async (sent: Promise<Response>): Promise<void> => {
    if (roomState().place === 'meeting') {
      show('personal');
      warn(words.filesPersonal(botName), 'hint');
    }
    await waiting('personal', sent);
  };

  /** Does something in the organizer's 1:1 chat with the bot; the window of anybody else becomes the organizer's. */
  const asOrganizer = async (own: () => Promise<void>, others: () => Promise<Response>): Promise<void> => {
    if (organizer !== as) {
      await doing(others());
      return location.assign(addressOf(organizer, 'personal'));
    }
    show('personal');
    await own();
  };

  /** Shows everything anew. What is heard until the answer is there may be newer than it. */
  const reload = async (): Promise<void> => {
    const heard: News[] = [];
    meanwhile = heard;
    const { messages, attending, marked, sharePoint, stage } = await loadScene(as);
    // A later reload knows more.
    if (meanwhile !== heard) return;
    meanwhile = null;
    update({ messages, attending, marked, sharePoint, stage, banner: null });
    for (const news of heard) apply(news);
  };

  return {
    show,
    say,
    sendFile: (file: File) => drop(sendFile(as, file)),
    sendSample(name: string) {
      const send = () => post('samples', { as: organizer, name });
      return asOrganizer(() => drop(send()), send);
    },
    askTemplate() {
      const text = words.askTemplate;
      return asOrganizer(
        () => say(text, true),
        () => post('say', { as: organizer, place: 'personal', text }),
      );
    },
    /** Whether the bot took the press. If not, the inputs keep their values. */
    async press(message: string, action: Json): Promise<boolean> {
      const answer = await doing(post('press', { as, message, action }));
      const { outcome } = ((await answer?.json()) ?? {}) as { readonly outcome?: string };
      return outcome === 'card' || outcome === 'sent';
    },
    refresh: (message: string) => doing(post('refresh', { as, message })),
    turnMeeting: (turn: MeetingStep) => doing(post('meeting', { as, turn })),
    turnSharePoint: (down: boolean) => doing(post('sharepoint', { down })),
    hear(heard: Heard) {
      if (heard === 'up') void doing(reload());
      else if (heard === 'lost') warn(words.lost);
      else {
        meanwhile?.push(heard);
        apply(heard);
      }
    },
  };
};
