import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route, Routes } from './exchange.ts';
import type { AddIn } from './teams/identity-provider.ts';

/** Only the room's own scripts, styles and connections, and no frames but the add-in's. Inline styles are allowed, because cards set them on elements. */
const policy = (frames: string) =>
  [
    "default-src 'self'",
    `frame-src ${frames}`,
    "style-src 'self' 'unsafe-inline'",
    'img-src * data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The files of the page, read from `folder` at each call, so that a rebuild takes effect at once. */
export function pageRoutes(folder: string, addIn: AddIn | null): Routes {
  // Each person's frames have a host name of their own.
  const frames = addIn ? `http://*.localhost:${new URL(addIn.origin).port}` : "'none'";
  const file =
    (name: string, type: string): Route =>
    async () => ({
      status: 200,
      body: await readFile(join(folder, name)),
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy(frames) },
    });
  return {
    'GET /': file('room.html', 'text/html'),
    'GET /room.js': file('room.js', 'text/javascript'),
    'GET /events-worker.js': file('events-worker.js', 'text/javascript'),
    'GET /room.css': file('room.css', 'text/css'),
  };
}
