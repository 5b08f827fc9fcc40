import { element, icon, icons } from './element.ts';
import type { Page } from './state.ts';

/** Starts, joins, leaves and ends the Teams meeting. Klubba does not need it; it is only told of it. */
export interface CallBar {
  readonly node: HTMLElement;
  attending(ids: readonly string[] | null): void;
}

type MeetingStep = 'start' | 'end' | 'join' | 'leave';

export function callBar({ words, me }: Page, turn: (turn: MeetingStep) => void): CallBar {
  const button = (label: string, what: MeetingStep): HTMLElement =>
    element('button', { type: 'button', class: 'secondary', click: () => turn(what) }, label);
  const mayRule = me.meetingRole !== 'Attendee';
  const node = element('div', { class: 'call' });
  return {
    node,
    attending(ids) {
      if (!ids) {
        const start = button(words.start, 'start');
        start.prepend(icon(icons.call));
        node.replaceChildren(...(mayRule ? [start] : []));
        return;
      }
      const status = element('span', { class: 'running', role: 'status' }, words.running(ids.length));
      const own = ids.includes(me.id) ? button(words.leave, 'leave') : button(words.join, 'join');
      node.replaceChildren(status, own, ...(mayRule ? [button(words.end, 'end')] : []));
    },
  };
}
