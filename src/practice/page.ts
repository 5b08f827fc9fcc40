import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route, Routes } from './exchange.ts';

/** Only the room's own scripts, styles and connections. Inline styles are allowed, because cards set them on elements. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src * data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The files of the page, read from `folder` at each call, so that a rebuild takes effect at once. */
export function pageRoutes(folder: string): Routes {
  const file =
    (name: string, type: string): Route =>
    async () => ({
      status: 200,
      body: await readFile(join(folder, name)),
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
    });
  return {
    'GET /': file('room.html', 'text/html'),
    'GET /room.js': file('room.js', 'text/javascript'),
    'GET /events-worker.js': file('events-worker.js', 'text/javascript'),
    'GET /room.css': file('room.css', 'text/css'),
  };
}
