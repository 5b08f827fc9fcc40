import type { Shown } from '../../src/cards/kit/view.ts';
import { asks, dahl, type ek, links, summons } from '../support/board.ts';
import { groupChat, openOffice } from '../support/office.ts';

/** An office whose chat has a summons in use, its first cards delivered. */
export const begun = async (changes: Parameters<typeof openOffice>[0] = {}) => {
  const office = await openOffice(changes);
  const { dependencies, delivery } = office;
  await dependencies.conversations.hold(groupChat.id, 'm');
  const ask = (...[by, command]: [typeof ek, Parameters<typeof dependencies.meetings.ask>[1]]) =>
    dependencies.meetings.ask('m', command, asks(by, office.clock.now), null);
  await ask(dahl, { type: 'GiveSummons', summons, doubts: [], source: 'x' });
  await ask(dahl, { type: 'FixSummons', links });
  await delivery.settled();
  return { ...office, ask };
};

/** The cards of the chat, a line each. */
export const summaries = (chat: Awaited<ReturnType<typeof begun>>['chat']) =>
  [...chat.shown.values()].map((shown) => (shown as Shown).summary);
