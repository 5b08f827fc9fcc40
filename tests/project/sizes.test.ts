import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that we write, by path. */
const files = ['src', 'tests'].flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  ),
);

test('no folder has more than 20 files side by side', () => {
  const count = new Map<string, number>();
  for (const folder of files.map(dirname)) count.set(folder, (count.get(folder) ?? 0) + 1);
  expect([...count].filter(([, inside]) => inside > 20)).toEqual([]);
});

test('no file that we write is longer than 250 lines', () => {
  const code = files.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
  const lengths = code.map((path) => [path, readFileSync(path, 'utf8').split('\n').length - 1] as const);
  expect(lengths.filter(([, lines]) => lines > 250)).toEqual([]);
});
