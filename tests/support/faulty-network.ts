import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network between a client and a server on this machine, which a test can cut. */
export interface FaultyNetwork {
  /** The same address, through this network. */
  readonly url: string;
  /** Hears each piece that a client sends before it goes on, in the place of who listened before. */
  listen(heard: (bytes: Buffer) => void): void;
  /** Ends every connection with a reset. */
  reset(): void;
  /** Nothing more passes on the connections there are, for ever; new ones work. */
  silence(): void;
  /** On how many connections that are silent something was asked since. */
  usedInVain(): number;
  close(): Promise<void>;
}

/** PostgreSQL's Terminate: a client leaves and waits for nothing. */
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
