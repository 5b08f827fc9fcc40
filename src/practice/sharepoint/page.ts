import type { GraphResponse } from './answers.ts';
import type { LibraryWords } from './words.ts';

const looks = `
:root { color-scheme: light dark; --text: #242424; --subtle: #5c5c5c; --line: #d6d6d6; --page: #fafafa; --card: #fff; --link: #03666a;
  font: 14px/20px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif }
@media (prefers-color-scheme: dark) { :root { --text: #fff; --subtle: #b8b8b8; --line: #474747; --page: #1f1f1f; --card: #292929; --link: #6ec3c7 } }
body { margin: 0; background: var(--page); color: var(--text) }
header { padding: 8px 16px; background: #03666a; color: #fff; font-weight: 600 }
main { max-width: 960px; margin: 0 auto; padding: 16px }
a { color: var(--link) }
nav { margin-bottom: 12px; font-size: 18px; line-height: 28px; overflow-wrap: anywhere }
nav b { font-weight: 600 }
nav span { color: var(--subtle) }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; background: var(--card) }
table { width: 100%; border-collapse: collapse }
th, td { padding: 8px 12px; text-align: left; white-space: nowrap; color: var(--subtle); font-weight: 400 }
th { font-size: 12px }
td { border-top: 1px solid var(--line) }
td:first-child { width: 100%; min-width: 220px; white-space: normal; color: var(--text) }
td svg { width: 20px; height: 20px; margin-right: 8px; vertical-align: middle; fill: none; stroke: var(--link); stroke-width: 1.4; stroke-linejoin: round }
.size { text-align: right; font-variant-numeric: tabular-nums }
th:last-child { text-align: right }
@media (max-width: 640px) { :is(th, td):is(:nth-child(2), :nth-child(3)) { display: none } td:first-child { min-width: 0 } }
.where { font-size: 12px; color: var(--subtle); overflow-wrap: anywhere }
.away { font-size: 18px }
`;

export const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page of the library: `title` plain text, `body` HTML. */
export const pageOf = (
  status: number,
  words: Pick<LibraryWords, 'language' | 'title'>,
  title: string,
  body: string,
): GraphResponse => [
  status,
  Buffer.from(
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)} · ${words.title}</title><link rel="icon" href="data:,"><style>${looks}</style></head><body><header>${words.title}</header><main>${body}</main></body></html>`,
  ),
  {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
];
