import open from 'open';

/** Opens an address in this machine's browser. Does nothing where there is none: the address stands on the terminal too. */
export async function showInBrowser(url: string): Promise<void> {
  const opened = await open(url);
  opened.on('error', () => undefined);
}
