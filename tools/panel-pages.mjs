import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const source = 'src/panel';

/** Where the pages lie in `target`, the folder of the compiled program. */
const folderIn = (/** @type {string} */ target) => join(target, 'panel');

/** Writes the one HTML page of panel, desk and stage, which names the files of this build. */
const htmlFor = (/** @type {string} */ target) => ({
  name: 'write the page',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onEnd }) =>
    onEnd(({ metafile }) => {
      const built = Object.keys(metafile?.outputs ?? {}).map((path) => basename(path));
      const named = (/** @type {RegExp} */ pattern) => built.find((name) => pattern.test(name)) ?? '';
      const html = readFileSync(`${source}/index.html`, 'utf8')
        .replace('{{js}}', named(/^main-\w+\.js$/))
        .replace('{{css}}', named(/^panel-\w+\.css$/));
      writeFileSync(join(folderIn(target), 'index.html'), html);
    }),
});

/** How esbuild bundles the meeting add-in into `target`. Names hold a digest of the content, so that browsers may keep the files for ever. */
export const panelPages = (/** @type {string} */ target) => ({
  entryPoints: [`${source}/main.tsx`, `${source}/panel.css`],
  bundle: true,
  splitting: true,
  format: /** @type {const} */ ('esm'),
  target: 'es2022',
  jsx: /** @type {const} */ ('automatic'),
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  outdir: join(folderIn(target), 'assets'),
  metafile: true,
  logLevel: /** @type {const} */ ('warning'),
  plugins: [htmlFor(target)],
});

/** Builds the pages as they are sent out: small, and every file packed beside itself. */
export const buildPanelPages = async (/** @type {string} */ target) => {
  await build({ ...panelPages(target), minify: true, define: { 'process.env.NODE_ENV': '"production"' } });
  const assets = join(folderIn(target), 'assets');
  for (const name of readdirSync(assets)) {
    const bytes = readFileSync(join(assets, name));
    writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
};
