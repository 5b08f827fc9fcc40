import type { Request, Response, Server } from 'restify';
import type { AddIn, SummonsTaker, Visitor } from '../app/add-in/add-in.ts';
import { largestSummonsFile, readKey, readSummonsBody } from '../app/add-in/summons-body.ts';
import type { Words } from '../i18n/words.ts';
import type { CommandOutcome } from '../views/answers/command-outcome.ts';
import { type BodyRefusal, bodyRefusals, leaveUnread, readBody, readFileBody } from './body.ts';
import type { Handler } from './guarded.ts';

type Admit = (handle: (visitor: Visitor, request: Request, response: Response) => Promise<void>) => Handler;

interface Answers {
  readonly send: (response: Response, status: number, json: string) => void;
  readonly refuse: (response: Response, refused: { status: number; code: string; text: string }) => void;
}

/** Adds the ways to give a kallelse and to mend it: a file as the body, a pasted text or changed lines as JSON. */
export const summonsRoutes = (
  server: Server,
  admitted: Admit,
  addIn: AddIn,
  { send, refuse }: Answers,
  words: Words['addIn'],
): void => {
  const unread = (request: Request, response: Response, why: BodyRefusal): void => {
    const [status, code] = bodyRefusals[why];
    leaveUnread(request, response);
    refuse(response, { status, code, text: why === 'too large' ? words.summonsTooLarge : words.notUnderstood });
  };
  const notUnderstood = (response: Response): void =>
    refuse(response, { status: 400, code: 'NotUnderstood', text: words.notUnderstood });

  /** Nothing is read from somebody who may not give it. `take` gives null where it has answered. */
  const taking = (
    take: (taker: SummonsTaker, request: Request, response: Response) => Promise<CommandOutcome | null>,
  ) =>
    admitted(async (visitor, request, response) => {
      const taker = await addIn.summons(visitor);
      if ('outcome' in taker) {
        leaveUnread(request, response);
        return send(response, 200, JSON.stringify(taker));
      }
      const outcome = await take(taker, request, response);
      if (outcome) send(response, 200, JSON.stringify(outcome));
    });

  server.post(
    '/api/add-in/chats/:chat/summons',
    taking(async (taker, request, response) => {
      const read = await readBody(request);
      if (typeof read === 'string') {
        unread(request, response, read);
        return null;
      }
      const body = readSummonsBody(read.json);
      if (!body) notUnderstood(response);
      return body && taker.body(body);
    }),
  );

  server.post(
    '/api/add-in/chats/:chat/summons/file',
    taking(async (taker, request, response) => {
      const query = new URLSearchParams(request.getQuery());
      const [key, name] = [readKey(query.get('key')), query.get('name')?.slice(0, 255)];
      if (key === null || !name) {
        leaveUnread(request, response);
        notUnderstood(response);
        return null;
      }
      const read = await readFileBody(request, largestSummonsFile);
      if (typeof read === 'string') {
        unread(request, response, read);
        return null;
      }
      return taker.file({ key, name, bytes: read.bytes });
    }),
  );
};
