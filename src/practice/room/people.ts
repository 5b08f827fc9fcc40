import type { ChatKind } from '../teams/chats.ts';
import { avatar } from './avatar.ts';
import { element, icon, icons } from './element.ts';
import { addressOf, type Page, type Somebody } from './state.ts';

/** The column at the left: the person this window belongs to, and the people one can switch to. */
export interface People {
  readonly node: HTMLElement;
  /** Marks who is in the Teams meeting. */
  attending(ids: readonly string[] | null): void;
}

export function peopleRail({ words, scene, me }: Page, place: () => ChatKind): People {
  const inMeeting = new Map<string, HTMLElement>();
  const stateOf = (person: Somebody): HTMLElement => {
    const mark = element('span', { class: 'in-meeting', hidden: true }, words.inMeeting);
    inMeeting.set(person.id, mark);
    return mark;
  };
  const about = (person: Somebody): HTMLElement =>
    element(
      'span',
      { class: 'about' },
      element('span', { class: 'name' }, person.name),
      element('span', { class: 'detail' }, person.affiliation, stateOf(person)),
    );
  const others = scene.people
    .filter((person) => person !== me)
    .map((person) =>
      element(
        'li',
        {},
        element(
          'a',
          {
            href: addressOf(person.id, 'meeting'),
            class: 'person',
            title: words.be(person.name),
            // The link is set at the click, since it holds the chat that is open then.
            click: (event) => ((event.currentTarget as HTMLAnchorElement).href = addressOf(person.id, place())),
          },
          avatar(person.name),
          about(person),
        ),
        element(
          'a',
          {
            href: addressOf(person.id, 'meeting'),
            class: 'quiet',
            target: '_blank',
            rel: 'noopener',
            title: words.openAs(person.name),
            'aria-label': words.openAs(person.name),
          },
          icon(icons.newWindow),
        ),
      ),
    );
  const node = element(
    'nav',
    { class: 'people', 'aria-label': words.people },
    element('h2', {}, words.youAre),
    element(
      'div',
      { class: 'me person' },
      avatar(me.name),
      about(me),
      element('span', { class: 'role' }, words.roles[me.meetingRole]),
    ),
    element('h2', {}, words.people),
    element('ul', {}, ...others),
  );
  return {
    node,
    attending(ids) {
      for (const [id, mark] of inMeeting) mark.hidden = !ids?.includes(id);
    },
  };
}
