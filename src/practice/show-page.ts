import open from 'open';

/** Opens the page in the browser. On a machine without one (server, container) nothing happens; the address has been printed. */
export const showPage = async (url: string): Promise<void> => {
  const browser = await open(url);
  browser.on('error', () => browser.unref());
};
