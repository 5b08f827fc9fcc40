import type { Documents } from '../../app/ports/documents.ts';

/** What a worker is asked: a call of the port, as plain data. */
export type WorkerRequest = {
  readonly [Name in keyof Documents]: { readonly call: Name; readonly with: Parameters<Documents[Name]> };
}[keyof Documents];

/** What a worker says: that it is ready, what a call came to, or what was thrown. */
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
    case 'render':
      return documents.render(...parameters);
  }
};

/** Does what is asked. Errors cross between threads with their message and stack. */
export const answerTo = async (request: WorkerRequest, documents: Documents): Promise<WorkerAnswer> => {
  try {
    return { type: 'done', value: await called(request, documents) };
  } catch (fault) {
    return { type: 'fault', fault };
  }
};
