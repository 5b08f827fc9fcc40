import { createServer } from 'node:http';

/**
 * The smallest Teams that a bot can talk to: takes what is sent, knows who is in the chat, and remembers the cards. For each card sent,
 * `fetched` is called with the invokes of the clients that fetch their own view of it.
 */
export const openStubTeams = async (people, fetched = () => {}) => {
  const conversation = '19:bench@thread.v2';
  const cards = new Map();
  const log = [];
  const members = people.map(({ user, name, tenant = 't' }) => ({
    id: `29:${user}`,
    aadObjectId: user,
    name,
    tenantId: tenant,
    userRole: 'user',
  }));
  let count = 0;
  const fresh = (letter) => {
    count += 1;
    return `${letter}${count}`;
  };

  const answer = (method, url, body) => {
    if (url.includes('/pagedmembers')) return { members };
    if (method === 'POST' || method === 'PUT') {
      const id = method === 'PUT' ? decodeURIComponent(url.split('/').at(-1)) : fresh('m');
      const card = body.attachments?.[0]?.content;
      if (card) cards.set(id, card);
      if (card?.refresh) fetched(card.refresh.userIds.map((mri) => refresh(mri, card.refresh.action)));
      log.push({ at: performance.now(), method, id, card });
      return { id };
    }
    return {};
  };

  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = answer(request.method, request.url, text === '' ? {} : JSON.parse(text));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${server.address().port}/`;

  const activity = (type, user, more) => ({
    type,
    id: fresh('a'),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${user.user}`, aadObjectId: user.user, name: user.name },
    conversation: { id: conversation, conversationType: 'groupChat', isGroup: true, tenantId: 't' },
    recipient: { id: '28:bot', name: 'Klubba' },
    channelData: { tenant: { id: 't' } },
    ...more,
  });

  const mention = { type: 'mention', text: '<at>Klubba</at>', mentioned: { id: '28:bot', name: 'Klubba' } };
  const refresh = (mri, action) =>
    activity(
      'invoke',
      people.find(({ user }) => `29:${user}` === mri),
      {
        name: 'adaptiveCard/action',
        value: { action, trigger: 'automatic' },
      },
    );
  return {
    conversation,
    cards,
    log,
    activity,
    added: (user) => activity('conversationUpdate', user, { membersAdded: [{ id: '28:bot', name: 'Klubba' }] }),
    said: (user, text) => activity('message', user, { text: `<at>Klubba</at> ${text}`, entities: [mention] }),
    pressed: (user, data) =>
      activity('invoke', user, {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: data.klubba?.kind ?? 'echo', data }, trigger: 'manual' },
      }),
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
};

/** The data of the newest button of this kind on any card the chat shows, or in an invoke's answer. */
export const buttonOf = (cards, kind) => {
  const find = (value) => {
    if (typeof value !== 'object' || value === null) return null;
    if (value.klubba?.kind === kind) return value;
    for (const part of Object.values(value)) {
      const found = find(part);
      if (found) return found;
    }
    return null;
  };
  for (const card of [...cards].reverse()) {
    const found = find(card);
    if (found) return found;
  }
  return null;
};
