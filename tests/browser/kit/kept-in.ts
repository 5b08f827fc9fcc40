import type { Page } from 'playwright-core';

/** Everything this browser keeps for the page, as one text. */
export const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const drafts = await new Promise<unknown>((resolve, reject) => {
      const opening = indexedDB.open('klubba');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const { result } = opening;
        const reading = result.transaction('drafts').objectStore('drafts').getAll();
        reading.onsuccess = () => resolve(reading.result);
      };
    });
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, drafts]);
  });
