import type { Request, Response, Server } from 'restify';
import type { AddIn, Visitor } from '../app/add-in/add-in.ts';
import type { Words } from '../i18n/words.ts';
import { bodyRefusals, leaveUnread, readBody } from './body.ts';
import type { Handler } from './guarded.ts';

interface Answers {
  readonly send: (response: Response, status: number, json: string) => void;
  readonly refuse: (response: Response, refused: { status: number; code: string; text: string }) => void;
}

/** Adds where a page tells in which text its person writes now. */
export const writingRoutes = (
  server: Server,
  admitted: (handle: (visitor: Visitor, request: Request, response: Response) => Promise<void>) => Handler,
  addIn: Pick<AddIn, 'write'>,
  { send, refuse }: Answers,
  words: Words['addIn'],
): void => {
  server.post(
    '/api/add-in/chats/:chat/writing',
    admitted(async (visitor, request, response) => {
      const read = await readBody(request);
      if (typeof read === 'string') {
        const [status, code] = bodyRefusals[read];
        leaveUnread(request, response);
        return refuse(response, { status, code, text: words.notUnderstood });
      }
      switch (await addIn.write(visitor, read.json)) {
        case 'told':
          return send(response, 200, '{}');
        case 'not understood':
          return refuse(response, { status: 400, code: 'NotUnderstood', text: words.notUnderstood });
        case 'not a lead':
          return refuse(response, { status: 403, code: 'NotALead', text: words.notALead });
        case 'too often':
          return refuse(response, { status: 429, code: 'TooOften', text: words.tooOften });
      }
    }),
  );
};
