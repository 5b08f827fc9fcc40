import type { Json } from '../../teams/activity.ts';
import type { ChatKind } from '../../teams/chats.ts';
import { callBar } from '../call-bar.ts';
import { element } from '../element.ts';
import { guide } from '../guide.ts';
import { openSurfaces } from '../host/surfaces.ts';
import { peopleRail } from '../people.ts';
import { type Heard, listen, loadScene, post, RoomError, sendFile } from '../server.ts';
import { sharePointPanel } from '../share-point-panel.ts';
import { addressOf, asked, type Page } from '../state.ts';
import { composeBox } from './compose.ts';
import { dropZone } from './drop-zone.ts';
import { openLog } from './log.ts';
import { chatTabs } from './tabs.ts';

/** Draws the whole window of one person and keeps it alive. */
export function openChatWindow(page: Page, body: HTMLElement): void {
  const { words, scene, me } = page;
  const as = me.id;
  let place: ChatKind = asked().place;
  let entered = false;

  const banner = element('p', { class: 'banner', role: 'alert', hidden: true });
  const actions = {
    press: async (message: string, action: Json) => {
      const answer = await doing(post('press', { as, message, action }));
      const { outcome } = ((await answer?.json()) ?? {}) as { readonly outcome?: string };
      return outcome === 'card' || outcome === 'sent';
    },
    refresh: async (message: string) => void (await doing(post('refresh', { as, message }))),
  };
  const logs = { meeting: openLog(page, actions), personal: openLog(page, actions) };
  const tabs = chatTabs(page, show);
  const rail = peopleRail(page, () => place);
  const archive = sharePointPanel(page, (down) => void doing(post('sharepoint', { down })));
  const call = callBar(page, (turn) => void doing(post('meeting', { as, turn })));
  const surfaces = scene.addIn && openSurfaces(page, scene.addIn, withDesk);
  const compose = composeBox(
    page,
    (text, mention) => void say(text, mention),
    (file) => void drop(sendFile(as, file)),
  );
  const chat = element(
    'main',
    {},
    element(
      'header',
      {},
      element('h1', {}, scene.chatName, element('span', { class: 'count' }, words.count(scene.people.length))),
      tabs.node,
      call.node,
      surfaces?.buttons ?? null,
    ),
    banner,
    surfaces?.stage ?? null,
    surfaces?.desk ?? null,
    logs.meeting.node,
    logs.personal.node,
    compose.node,
  );
  body.append(
    element('header', { class: 'top' }, element('strong', {}, words.title), element('span', {}, words.about)),
    element(
      'div',
      { class: 'room' },
      rail.node,
      chat,
      surfaces?.side ?? null,
      element(
        'aside',
        {},
        archive.node,
        guide(
          page,
          (name) => void sendSample(name),
          () => void askTemplate(),
        ),
      ),
    ),
  );
  dropZone(chat, words.dropHere(scene.botName), (file) => void drop(sendFile(as, file)));

  attending(scene.attending);
  surfaces?.shared(scene.stage);
  show(place);
  listen(as, hear);

  function show(chosen: ChatKind): void {
    place = chosen;
    history.replaceState(null, '', addressOf(as, place));
    logs.meeting.node.hidden = place !== 'meeting';
    logs.personal.node.hidden = place !== 'personal';
    tabs.chosen(place);
    compose.place(place);
    logs[place].toNewest();
    if (place === 'personal' && !entered) {
      entered = true;
      void doing(post('enter', { as }));
    }
  }

  /** The desk stands in the place of the chat; panel and stage beside it. */
  function withDesk(open: ReadonlySet<string>): void {
    chat.classList.toggle('at-desk', open.has('desk'));
    body.classList.toggle('with-desk', open.has('desk'));
    body.classList.toggle('with-panel', open.has('panel'));
  }

  function hear(news: Heard): void {
    if (news === 'up') void doing(reload());
    else if (news === 'lost') warn(words.lost);
    else if ('attending' in news) attending(news.attending);
    else if ('sharePoint' in news) archive.show(news.sharePoint);
    else if ('stage' in news) surfaces?.shared(news.stage);
    else if ('gone' in news) logs[news.place].gone(news.gone);
    else {
      logs[news.place].show(news.message);
      if (news.place !== place) tabs.unread(news.place);
    }
  }

  function attending(ids: readonly string[] | null): void {
    rail.attending(ids);
    call.attending(ids);
  }

  async function reload(): Promise<void> {
    const fresh = await loadScene(as);
    banner.hidden = true;
    logs.meeting.reset(fresh.messages.meeting);
    logs.personal.reset(fresh.messages.personal);
    attending(fresh.attending);
    if (fresh.sharePoint) archive.show(fresh.sharePoint);
    surfaces?.shared(fresh.stage);
  }

  async function say(text: string, mention: boolean): Promise<void> {
    const log = logs[place];
    log.toNewest();
    if (mention) log.writing(true);
    await doing(post('say', { as, place, text, mention }));
    log.writing(false);
  }

  /** Teams gives files to bots only in 1:1 chats. Who drops one in the meeting's chat is moved to the 1:1 chat and told why. */
  async function drop(sent: Promise<Response>): Promise<void> {
    if (place === 'meeting') {
      show('personal');
      warn(words.filesPersonal(scene.botName), 'hint');
    }
    logs.personal.writing(true);
    await doing(sent);
    logs.personal.writing(false);
  }

  /** The organizer sends the kallelse, so the window of anybody else switches to the organizer. */
  async function sendSample(name: string): Promise<void> {
    const { organizer } = scene;
    if (organizer === as) {
      show('personal');
      return drop(post('samples', { as, name }));
    }
    await doing(post('samples', { as: organizer, name }));
    location.assign(addressOf(organizer, 'personal'));
  }

  /** The organizer asks for the template, in the 1:1 chat with the bot. */
  async function askTemplate(): Promise<void> {
    const { organizer } = scene;
    if (organizer !== as) {
      await doing(post('say', { as: organizer, place: 'personal', text: words.askTemplate }));
      return location.assign(addressOf(organizer, 'personal'));
    }
    show('personal');
    await say(words.askTemplate, true);
  }

  /** The result; undefined where the room refused, which the person is told. */
  async function doing<T>(asking: Promise<T>): Promise<T | undefined> {
    try {
      return await asking;
    } catch (fault) {
      if (!(fault instanceof RoomError)) throw fault;
      warn(fault.status === 0 ? words.lost : words.refused(fault.message));
      return undefined;
    }
  }

  function warn(text: string, kind: 'fault' | 'hint' = 'fault'): void {
    banner.className = `banner ${kind}`;
    banner.hidden = false;
    banner.replaceChildren(
      text,
      element(
        'button',
        { type: 'button', class: 'link', click: () => banner.toggleAttribute('hidden', true) },
        words.hide,
      ),
    );
  }
}
