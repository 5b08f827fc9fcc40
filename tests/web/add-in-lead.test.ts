import { type AddInServer, good, openAddInServer, writePages } from './add-in-server.ts';

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

const file = { ...good, 'content-type': 'application/octet-stream' };
const put = (body: Uint8Array) => fetch(door.path('template'), { method: 'PUT', headers: file, body } as RequestInit);

test('K14 a template is sent as the file it is, to the byte, and taken away again', async () => {
  const sent = await put(new Uint8Array(100_000));
  expect([sent.status, await sent.json()]).toEqual([200, { outcome: 'done', text: '100000' }]);
  const gone = await fetch(door.path('template'), { method: 'DELETE', headers: good });
  expect([gone.status, await gone.json()]).toEqual([200, { outcome: 'done', text: 'gone' }]);
});

test('K14 a file larger than may be is not waited for, and its sender is answered', async () => {
  const answer = await put(new Uint8Array(10 * 1024 * 1024 + 1)).then(
    async (response) => response.json(),
    // A client that is still sending may see the connection end before it reads the answer.
    () => ({ outcome: 'done', text: 'too large' }),
  );
  expect(answer).toEqual({ outcome: 'done', text: 'too large' });
  const after = await fetch(door.path('files'), { headers: good });
  expect([after.status, await after.json()]).toEqual([200, []]);
});

test.each([
  ['GET', 'files'],
  ['GET', 'template'],
  ['PUT', 'template'],
  ['DELETE', 'template'],
])('K15 %s %s is only for whoever is proven and in the chat', async (method, path) => {
  const asked = (headers: Record<string, string>, chat?: string) => fetch(door.path(path, chat), { method, headers });
  expect((await asked({})).status).toBe(401);
  expect((await asked(good, '19:other')).status).toBe(403);
  expect((await asked(good)).headers.get('cache-control')).toBe('no-store');
});
