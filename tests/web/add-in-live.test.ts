import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type AddInServer, openAddInServer, writePages } from './add-in-server.ts';

let pages: Awaited<ReturnType<typeof writePages>>;
let door: AddInServer;
beforeAll(async () => {
  pages = await writePages();
});
afterAll(() => pages.remove());
beforeEach(async () => {
  door = await openAddInServer(pages.folder);
});
afterEach(() => door.web.close());

/** A client that reads only when told to. */
const stream = async (headers = '') => {
  const socket: Socket = connect(Number(new URL(door.web.url).port), '127.0.0.1');
  let text = '';
  let closed = false;
  socket.setEncoding('utf8').on('data', (data) => {
    text += data;
  });
  socket
    .on('error', () => {})
    .once('close', () => {
      closed = true;
    });
  socket.write(
    `GET ${new URL(door.path('live')).pathname} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer good\r\n${headers}\r\n`,
  );
  await until(() => text.includes('retry:'));
  return {
    socket,
    text: () => text,
    /** Without the sizes of the chunks (RFC 9112, 7.1), which stand between the pieces of an event. */
    events: () => text.replace(/\r\n[\da-f]+\r\n/gu, ''),
    closed: () => closed,
  };
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500; tries += 1) {
    if (holds()) return;
    await wait(10);
  }
  throw new Error('it never came');
};

describe('K3 a live stream', () => {
  test('may not be held back, and tells each change as one event', async () => {
    const { socket, text, events } = await stream('Last-Event-ID: head:1\r\n');
    expect(text()).toMatch(/content-type: text\/event-stream/i);
    expect(text()).toMatch(/cache-control: no-cache, no-transform/i);
    expect(text()).toMatch(/x-accel-buffering: no/i);
    expect(door.watching).toMatchObject([{ surface: 'panel', held: 'head:1', visitor: { person: { user: 'u-ek' } } }]);
    door.watching[0]?.onlooker.changed({ held: 'head:2', json: '{"head":{}}' });
    await until(() => events().includes('event: sections\nid: head:2\ndata: {"head":{}}\n\n'));
    socket.destroy();
    await until(() => door.left === 1);
  });

  test('gives a sign of life every 15 s', async () => {
    import.meta.jest.useFakeTimers({
      doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'clearTimeout', 'queueMicrotask'],
    });
    try {
      const { socket, text } = await stream();
      import.meta.jest.advanceTimersByTime(14_000);
      await wait(30);
      expect(text()).not.toContain('\n:\n');
      import.meta.jest.advanceTimersByTime(31_000);
      await until(() => (text().match(/^:$/gm) ?? []).length === 3);
      socket.destroy();
      await until(() => door.left === 1);
      expect(import.meta.jest.getTimerCount()).toBe(0);
    } finally {
      import.meta.jest.useRealTimers();
    }
  });

  test('a client that does not read is dropped before it takes up memory, and harms nobody', async () => {
    const [slow, quick] = [await stream(), await stream()];
    slow.socket.pause();
    const data = JSON.stringify({ head: 'x'.repeat(100_000) });
    for (let sent = 0; sent < 400 && door.left === 0; sent += 1) {
      for (const { onlooker } of door.watching) onlooker.changed({ held: `head:${sent}`, json: data });
      await until(() => quick.text().includes(`id: head:${sent}\n`));
    }
    expect(door.left).toBe(1);
    // What comes for it afterwards is dropped.
    for (const { onlooker } of door.watching) onlooker.changed({ held: 'head:last', json: '{}' });
    door.watching[0]?.onlooker.over();
    await until(() => quick.text().includes('id: head:last'));
    expect(quick.closed()).toBe(false);
    for (const { socket } of [slow, quick]) socket.destroy();
  });

  test('ends when the person may look on no more, and nothing is sent after it', async () => {
    const { text, closed, socket } = await stream();
    door.watching[0]?.onlooker.over();
    door.watching[0]?.onlooker.over();
    door.watching[0]?.onlooker.changed({ held: 'head:9', json: '{}' });
    await until(() => text().includes('\r\n0\r\n\r\n'));
    expect([text().includes('head:9'), door.left, closed()]).toEqual([false, 1, false]);
    socket.destroy();
  });

  test('ends when the server does, which does not wait for it', async () => {
    const { text, socket } = await stream();
    await door.web.close();
    await until(() => text().includes('\r\n0\r\n\r\n'));
    expect(door.left).toBe(1);
    socket.destroy();
  });

  test('of a client that has gone before it began is not kept', async () => {
    let told: () => void = () => {};
    door.roster = new Promise((resolve) => {
      told = resolve;
    });
    const socket = connect(Number(new URL(door.web.url).port), '127.0.0.1');
    socket.write(
      `GET ${new URL(door.path('live')).pathname} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer good\r\n\r\n`,
    );
    await wait(100);
    socket.destroy();
    await wait(100);
    told();
    await until(() => door.watching.length === 1);
    await wait(10);
    expect(door.left).toBe(1);
  });
});
