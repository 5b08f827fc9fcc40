import type { Documents } from '../../app/ports/documents.ts';

/** A request to a worker: a call of the port, as plain data. */
export type WorkerRequest = {
  readonly [Name in keyof Documents]: { readonly call: Name; readonly with: Parameters<Documents[Name]> };
}[keyof Documents];

/** A message from a worker: it is ready, it has a result, or something was thrown. */
export type WorkerAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'fault'; readonly fault: unknown };

const called = ({ call, with: parameters }: WorkerRequest, documents: Documents): Promise<unknown> => {
  switch (call) {
    case 'receive':
      return documents.receive(...parameters);
    case 'readSummons':
      return documents.readSummons(...parameters);
    case 'checkTemplate':
      return documents.checkTemplate(...parameters);
    case 'shown':
      return documents.shown(...parameters);
    case 'marked':
      return documents.marked(...parameters);
    case 'render':
      return documents.render(...parameters);
  }
};

/** Runs a request. Errors keep their message and stack between threads. */
export const answerTo = async (request: WorkerRequest, documents: Documents): Promise<WorkerAnswer> => {
  try {
    return { type: 'done', value: await called(request, documents) };
  } catch (fault) {
    return { type: 'fault', fault };
  }
};
