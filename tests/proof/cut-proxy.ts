import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A proxy between the program and its database that can cut the connection for a while. */
export interface CutProxy {
  readonly port: number;
  /** Lets nothing through for this many milliseconds, without a word. Then it resets all connections. */
  silence(milliseconds: number): Promise<void>;
  /** Resets all connections and refuses new ones for this many milliseconds. */
  refuse(milliseconds: number): Promise<void>;
  close(): void;
}

export const openCutProxy = async (to: number): Promise<CutProxy> => {
  const sockets = new Set<Socket>();
  let silent = false;
  let refusing = false;
  const kept = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    return socket;
  };
  const pass = (from: Socket, into: Socket): void => {
    from.on('data', (data) => {
      if (!silent) into.write(data);
    });
    from.on('close', () => {
      if (!silent) into.destroy();
    });
  };
  const resetAll = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  const server = createServer((near) => {
    kept(near);
    if (refusing) {
      near.resetAndDestroy();
      return;
    }
    const far = kept(connect(to, '127.0.0.1'));
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async silence(milliseconds) {
      silent = true;
      await wait(milliseconds);
      resetAll();
      silent = false;
    },
    async refuse(milliseconds) {
      refusing = true;
      resetAll();
      await wait(milliseconds);
      refusing = false;
    },
    close: () => {
      server.close();
      resetAll();
    },
  };
};
