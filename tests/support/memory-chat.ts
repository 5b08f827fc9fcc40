import type { RosterStore } from '../../src/app/ports/roster-store.ts';
import type { Content, Outgoing, Sent } from '../../src/app/ports/teams/outgoing.ts';
import type { Rosters } from '../../src/app/ports/teams/rosters.ts';

/** What Klubba sent, as the chat would show it. `next` sets the answers to the next calls; after them the usual ones come. */
export const memoryChat = () => {
  const shown = new Map<string, Content>();
  const calls: { readonly action: 'post' | 'update' | 'remove'; readonly activity: string }[] = [];
  const next: Sent[] = [];
  const posted = new Map<string, Content>();
  const places = new Map<string, string>();
  const reply = (action: 'post' | 'update' | 'remove', activity: string): Sent => {
    calls.push({ action, activity });
    return next.shift() ?? { outcome: 'sent', activity };
  };
  const outgoing: Outgoing = {
    post: async (conversation, content) => {
      const activity = `a${calls.length + 1}`;
      places.set(activity, conversation);
      posted.set(activity, content);
      const sent = reply('post', activity);
      if (sent.outcome === 'sent') shown.set(sent.activity, content);
      return sent;
    },
    update: async (_conversation, activity, render) => {
      const content = await render();
      if (content === null) return { outcome: 'unchanged' };
      await chat.during();
      const sent = reply('update', activity);
      if (sent.outcome === 'sent') shown.set(activity, content);
      return sent;
    },
    remove: async (_conversation, activity) => {
      shown.delete(activity);
      return reply('remove', activity);
    },
    tookOver: () => {},
    settled: async () => {},
  };
  const chat = {
    outgoing,
    shown,
    /** Each message as it was posted, failed ones too. */
    posted,
    /** In which chat each was posted. */
    places,
    calls,
    next,
    /** Called while an update is on its way. */
    during: async (): Promise<void> => undefined,
  };
  return chat;
};

export const memoryRosters = ({ get }: RosterStore): Rosters => ({
  members: (id) => get(id),
  includes: async (id, user) => (await get(id)).some((member) => member.user === user),
});
