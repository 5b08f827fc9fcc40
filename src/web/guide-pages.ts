import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Request, Response, Server } from 'restify';
import type { Guarded } from './guarded.ts';

const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', png: 'image/png' } as const;

/** The pages run nothing, and load their pictures and their style from this server alone. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A name as the build makes it. */
const name = /^[a-z]+$/;

const send = async (response: Response, path: string, type: keyof typeof types): Promise<void> => {
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null;
    throw fault;
  });
  response.writeHead(bytes ? 200 : 404, {
    ...(bytes && { 'content-type': types[type] }),
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'public, max-age=3600',
  });
  response.end(bytes);
};

/** Serves the guide for the people of a meeting, as the build leaves it in `folder`. Anybody may read it. */
export const guidePages = (server: Server, guarded: Guarded, folder: string): void => {
  const named = (request: Request, key: string): string => {
    const said: string = request.params[key] ?? '';
    return name.test(said) ? said : 'none';
  };
  const pages = (language: 'sv' | 'en'): void => {
    server.get(`/guide/${language}`, (_request, response, next) => response.redirect(302, `/guide/${language}/`, next));
    server.get(
      `/guide/${language}/`,
      guarded((_request, response) => send(response, join(folder, language, 'index.html'), 'html')),
    );
    server.get(
      `/guide/${language}/:page`,
      guarded((request, response) => send(response, join(folder, language, `${named(request, 'page')}.html`), 'html')),
    );
  };
  pages('sv');
  pages('en');
  server.get(
    '/guide/guide.css',
    guarded((_request, response) => send(response, join(folder, 'guide.css'), 'css')),
  );
  server.get(
    '/guide/pictures/:language/:picture',
    guarded((request, response) => {
      const said: string = request.params['picture'] ?? '';
      const picture = /^[a-z]+\.png$/.test(said) ? said : 'none';
      return send(response, join(folder, 'pictures', named(request, 'language'), picture), 'png');
    }),
  );
};
