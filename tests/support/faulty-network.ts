import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a client and a server on this machine, which a test can cut. */
export interface FaultyNetwork {
  /** The same address, through this network. */
  readonly url: string;
  /** Calls this, in place of the listener before, with each piece that a client sends, before it is passed on. */
  listen(heard: (bytes: Buffer) => void): void;
  /** Ends every connection with a reset. */
  reset(): void;
  /** Existing connections go silent for ever. New ones work. */
  silence(): void;
  /** How many silent connections a client has sent something on since then. */
  usedInVain(): number;
  close(): Promise<void>;
}

/** PostgreSQL's Terminate message: the client leaves and waits for no answer. */
const goodbye = Buffer.from([0x58, 0, 0, 0, 4]);

interface Link {
  readonly client: Socket;
  readonly server: Socket;
  silent: boolean;
  used: boolean;
}

/** A network in front of the server of `address`, which has a port. */
export const faultyNetwork = async (address: string): Promise<FaultyNetwork> => {
  const target = new URL(address);
  const links = new Set<Link>();
  let heard: (bytes: Buffer) => void = () => undefined;
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    const link: Link = { client, server, silent: false, used: false };
    links.add(link);
    client.on('data', (bytes: Buffer) => {
      link.used ||= link.silent && !bytes.equals(goodbye);
      const passes = !link.silent;
      heard(bytes);
      if (passes) server.write(bytes);
    });
    server.on('data', (bytes: Buffer) => {
      if (!link.silent) client.write(bytes);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('error', () => undefined);
      one.on('close', () => {
        if (!link.silent) other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const url = new URL(address);
  url.port = String(port);
  return {
    url: url.href,
    listen: (next) => {
      heard = next;
    },
    reset: () => {
      for (const { client, server } of links) {
        client.resetAndDestroy();
        server.resetAndDestroy();
      }
    },
    silence: () => {
      for (const link of links) link.silent = true;
    },
    usedInVain: () => [...links].filter(({ used }) => used).length,
    close: async () => {
      for (const { client, server } of links) {
        client.destroy();
        server.destroy();
      }
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
};
