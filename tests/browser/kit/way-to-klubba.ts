import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';

/** What stands between a browser and Klubba does to streams: `keeps` gathers an answer before it passes it on, `cuts` ends it after a second. */
type Manner = 'keeps' | 'cuts';

/** A proxy before the program at `url` that treats answers so. `asked` counts the requests that came by it. */
export const openWay = async (url: string, manner: Manner) => {
  let asked = 0;
  const server = createServer((near, answer) => {
    asked += 1;
    const far = request(new URL(near.url ?? '/', url), { method: near.method, headers: near.headers }, (found) => {
      if (manner === 'keeps') {
        const parts: Buffer[] = [];
        found.on('data', (part: Buffer) => parts.push(part));
        found.on('end', () => {
          answer.writeHead(found.statusCode ?? 502, found.headers);
          answer.end(Buffer.concat(parts));
        });
        return;
      }
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
      setTimeout(() => answer.destroy(), 1_000);
    });
    far.on('error', () => answer.destroy());
    answer.on('close', () => far.destroy());
    near.pipe(far);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked: () => asked,
    /** Leads the streams of this browser through it. */
    lead: (context: BrowserContext) =>
      context.route('**/api/add-in/**/live?**', (route) => {
        const { pathname, search } = new URL(route.request().url());
        return route.continue({ url: `http://127.0.0.1:${port}${pathname}${search}` });
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
