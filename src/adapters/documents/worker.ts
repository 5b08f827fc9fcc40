import { parentPort } from 'node:worker_threads';
import { answerTo, type WorkerRequest } from './messages.ts';
import { readHere } from './read-here.ts';

// What a worker thread runs: it answers one request after the other.
parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await answerTo(request, readHere)));
parentPort?.postMessage({ type: 'ready' });
