import type { Request, Response } from 'restify';

/** Answers one request. */
export type Handler = (request: Request, response: Response) => Promise<void>;

/** Makes a handler whose faults are logged under an id and answered by `tell`; nobody is told what was thrown. */
export type Guarded = (handle: Handler, tell?: (response: Response, fault: unknown, id: string) => void) => Handler;
