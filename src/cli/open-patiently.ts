import { openDocuments } from '../adapters/documents/documents.ts';
import type { Log } from '../app/ports/log.ts';

/** In milliseconds: more than in the chat, since nobody else waits here. */
const patience = 10_000;

/** The program itself says what there is to say. */
const unlogged: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Opens the reader of files, which works in threads of its own within limits of time and memory. Close it. */
export const openPatiently = () =>
  openDocuments(new URL('../adapters/documents/worker.js', import.meta.url), unlogged, undefined, patience);
