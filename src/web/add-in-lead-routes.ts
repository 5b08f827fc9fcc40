import type { Request, Response, Server } from 'restify';
import type { AddIn, Visitor } from '../app/add-in/add-in.ts';
import { leaveUnread, readFileBody } from './body.ts';
import type { Handler } from './guarded.ts';

/** Largest template read, in bytes; the check of templates has a smaller bound of its own, and words for it. */
const largestTemplate = 10 * 1024 * 1024;

/** Lets in whoever is proven and in the chat; the others are answered. */
export type Admitted = (handle: (visitor: Visitor, request: Request, response: Response) => Promise<void>) => Handler;

/** Adds what only those who lead ask for: the files of the minutes, and the board's Word template. */
export const addInLeadRoutes = (
  server: Server,
  admitted: Admitted,
  addIn: Pick<AddIn, 'files' | 'template' | 'takeTemplate' | 'forgetTemplate'>,
  answer: (response: Response, json: unknown) => void,
): void => {
  server.get(
    '/api/add-in/chats/:chat/files',
    admitted(async (visitor, _, response) => answer(response, await addIn.files(visitor))),
  );
  server.get(
    '/api/add-in/chats/:chat/template',
    admitted(async (visitor, _, response) => answer(response, await addIn.template(visitor))),
  );
  // Sent again it is the same template, so it needs no key.
  server.put(
    '/api/add-in/chats/:chat/template',
    admitted(async (visitor, request, response) => {
      const outcome = await addIn.takeTemplate(visitor, async () => {
        const read = await readFileBody(request, largestTemplate);
        return typeof read === 'string' ? null : read.bytes;
      });
      if (!request.complete) leaveUnread(request, response);
      answer(response, outcome);
    }),
  );
  server.del(
    '/api/add-in/chats/:chat/template',
    admitted(async (visitor, _, response) => answer(response, await addIn.forgetTemplate(visitor))),
  );
};
