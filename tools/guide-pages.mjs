import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

const languages = ['sv', 'en'];

/** A page of the guide as HTML. Its links get the addresses that the server gives them: pages have no ending there. */
const pageOf = (/** @type {string} */ markdown, /** @type {string} */ language, /** @type {boolean} */ isFirst) => {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Klubba';
  const html = micromark(markdown.replace(/\]\((\w+)\.md\)/g, ']($1)'), {
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  const back = isFirst ? '' : `<nav><a href="./">${language === 'sv' ? 'Handledningen' : 'The guide'}</a></nav>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Klubba</title>
<link rel="stylesheet" href="../guide.css">
</head>
<body>
${back}<main>
${html}
</main>
</body>
</html>
`;
};

/** Writes the guide for the people of a meeting (docs/sv and docs/en) as web pages into `target`, the folder of the compiled program. */
export const buildGuidePages = (/** @type {string} */ target) => {
  const folder = join(target, 'guide');
  for (const language of languages) {
    mkdirSync(join(folder, language), { recursive: true });
    for (const name of readdirSync(join('docs', language))) {
      const markdown = readFileSync(join('docs', language, name), 'utf8');
      writeFileSync(
        join(folder, language, name.replace(/\.md$/, '.html')),
        pageOf(markdown, language, name === 'index.md'),
      );
    }
  }
  cpSync(join('docs', 'pictures'), join(folder, 'pictures'), { recursive: true });
  cpSync(join('docs', 'guide.css'), join(folder, 'guide.css'));
};
