import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The pages that tell how the project is built, used and worked on. */
const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...['docs/commands.md', 'docs/deploy.md', 'docs/review.md', 'templates/README.md'],
];
const read = (path: string): string => readFileSync(path, 'utf8');
const project: { readonly version: string; readonly scripts: object; readonly dependencies: object } = JSON.parse(
  read('package.json'),
);

/** Folders that git ignores: made by npm, by the build or by a run. */
const made = ['.git', 'node_modules', 'dist', '.dev', 'data'];
const top = readdirSync('.').filter((name) => !made.includes(name));
/** Every file and folder of the project. */
const tree = top.flatMap((name) =>
  statSync(name).isDirectory()
    ? [name, ...readdirSync(name, { recursive: true }).map((path) => join(name, String(path)))]
    : [name],
);

const backticked = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);

/** Whether it is written as a path of this project: it begins with one of its folders, or is named like one of its kinds of file. */
const isPath = (word: string): boolean => {
  if (!/^[\w.@/*-]+$/.test(word)) return false;
  return word.includes('/') ? top.includes(word.split('/')[0] ?? '') : /\.(md|cjs|mjs|ts|yml)$/.test(word);
};

/** A star stands for any name. */
const exists = (path: string): boolean => {
  const pattern = path.replace(/\/$/, '').replace(/[.]/g, '\\.').replaceAll('*', '[^/]+');
  return tree.some((one) => new RegExp(`^${pattern}$`).test(one));
};

/** Made by the toolkit or by the administrator, and ignored by git. */
const ofTenant = /^(infra\/env|appPackage\/build)\//;

test.each(pages)('every path that %s names is there', (page) => {
  const named = backticked(read(page)).filter((word) => isPath(word) && !ofTenant.test(word));
  expect(named.filter((path) => !exists(path) && !exists(join(dirname(page), path)))).toEqual([]);
});

test.each(pages)('every link from %s into the project leads somewhere', (page) => {
  const anchorsOf = (path: string): readonly string[] =>
    [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  const broken = links.filter(([, path = '', anchor]) => {
    const target = path === '' ? page : join(dirname(page), path);
    return !exists(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

interface Rule {
  readonly name: string;
}
const { forbidden }: { readonly forbidden: readonly Rule[] } = createRequire(import.meta.url)(
  '../../dependency-cruiser.cjs',
);
const architecture = read('ARCHITECTURE.md');
const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  (architecture.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const sorted = (list: string): string => list.split(', ').sort().join(', ');

test('ARCHITECTURE.md says of each room what dependency-cruiser.cjs lets it stand on', () => {
  const enforced = forbidden.flatMap(({ name }): [string, string][] => {
    const [, room, below] = /^(\S+) stands on (.*)$/.exec(name) ?? [];
    return room && below ? [[room, sorted(below)]] : [];
  });
  const written = rowsUnder('Rooms').map(([, room = '', , below = '']): [string, string] => [
    room.replace(/^`src\/|\/`$/g, ''),
    sorted(below),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(enforced));
});

test('ARCHITECTURE.md weighs each library and names its door as dependency-cruiser.cjs has it', () => {
  const enforced = forbidden.flatMap(({ name }): [string, string][] => {
    const [, library, door] = /^(\S+) enters by (.*)\/$/.exec(name) ?? [];
    return library && door ? [[library, sorted(door.replace(/[()]/g, '').replaceAll('|', ', '))]] : [];
  });
  const written = rowsUnder('Libraries').map(([, library = '', door = '']): [string, string] => [
    library.replaceAll('`', ''),
    sorted(door),
  ]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(enforced));
  expect(written.map(([library]) => library).sort()).toEqual(Object.keys(project.dependencies).sort());
});

test('every npm script is told of, and every script told of is there', () => {
  const told = (read('README.md') + read('CONTRIBUTING.md')).matchAll(
    /npm (?:run (?:--silent )?([a-z:]+)|(test|start)\b)/g,
  );
  const names = [...told].map(([, run, short]) => run ?? short ?? '');
  expect(names.filter((name) => !(name in project.scripts))).toEqual([]);
  expect(Object.keys(project.scripts).filter((name) => !names.includes(name))).toEqual([]);
});

test('what npm run test:fast leaves out is there', () => {
  const slow = [...read('jest.fast.config.js').matchAll(/'(tests\/[^']+)'/g)].map(([, path = '']) => path);
  expect(slow).toContain('tests/journeys/');
  expect(slow.filter((path) => !exists(path))).toEqual([]);
});

test('the version stands in the changelog, and is that of the Teams app', () => {
  expect(read('CHANGELOG.md')).toContain(`## [${project.version}] - `);
  expect(JSON.parse(read('appPackage/manifest.json')).version).toBe(project.version);
});
