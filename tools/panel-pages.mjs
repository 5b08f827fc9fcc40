import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

const fluent = '@fluentui/react-components';

/** The names in each statement of this form, types left out, and the package they come from. */
const namesOf = (/** @type {string} */ code, /** @type {RegExp} */ statement) =>
  [...code.matchAll(statement)].map(([, names = '', from = '']) => ({
    from,
    names: names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  }));

/**
 * Gives each file that uses Fluent UI an index of what it uses. esbuild parts code by file and follows all that an index names, so that by the whole index
 * every page would load what any of them uses.
 */
const partsOfFluent = {
  name: 'an index of Fluent UI for each file',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onResolve, onLoad, resolve }) => {
    onResolve({ filter: new RegExp(`^${fluent}$`) }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === fluent) return undefined;
      const { path: index } = await resolve(path, { importer, kind, resolveDir, pluginData: fluent });
      return { path: importer, namespace: fluent, pluginData: index, sideEffects: false };
    });
    onLoad({ filter: /./, namespace: fluent }, ({ path, pluginData: index }) => {
      const known = namesOf(readFileSync(index, 'utf8'), /export \{([^}]*)\} from ['"]([^'"]+)['"]/g);
      const [used] = namesOf(readFileSync(path, 'utf8'), new RegExp(`import \\{([^}]*)\\} from '(${fluent})'`, 'g'));
      const lines = (used?.names ?? []).map((name) => {
        const from = known.find(({ names }) => names.includes(name))?.from;
        return `export { ${name} } from ${JSON.stringify(from)};`;
      });
      return { contents: lines.join('\n'), resolveDir: dirname(index) };
    });
  },
};

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
  plugins: [htmlFor(target), partsOfFluent],
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
