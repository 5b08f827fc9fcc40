import open from 'open';

/** Shows the page in the person's browser. Where there is none (a server, a container) nothing happens: the address is on the screen. */
export const showPage = async (url: string): Promise<void> => {
  const browser = await open(url);
  browser.on('error', () => browser.unref());
};
