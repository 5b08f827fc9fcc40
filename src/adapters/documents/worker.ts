import { parentPort } from 'node:worker_threads';
import { answerTo, type WorkerRequest } from './messages.ts';
import { readHere } from './read-here.ts';

// The program of a worker thread: it answers one request after the other.
parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await answerTo(request, readHere)));
parentPort?.postMessage({ type: 'ready' });
