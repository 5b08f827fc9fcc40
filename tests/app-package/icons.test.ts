import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Reads an 8-bit RGBA PNG of unfiltered rows, as ours are; `pixels` are the rows with their leading zero. */
const read = (path: string) => {
  const bytes = readFileSync(path);
  const at = bytes.indexOf('IDAT', 0, 'latin1');
  return {
    kind: bytes.toString('latin1', 1, 4),
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    pixels: inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4))),
  };
};

const pixelsOf = ({ width, pixels }: ReturnType<typeof read>): readonly (readonly number[])[] =>
  Array.from({ length: width * width }, (_, n) => {
    const start = Math.floor(n / width) * (1 + width * 4) + 1 + (n % width) * 4;
    return [...pixels.subarray(start, start + 4)];
  });

test.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is as large as Teams asks for', (name, size) => {
  expect(read(`appPackage/${name}`)).toMatchObject({ kind: 'PNG', width: size, height: size });
});

test('the outline is white on nothing', () => {
  const pixels = pixelsOf(read('appPackage/outline.png'));
  expect(pixels.filter(([red, green, blue]) => red !== 255 || green !== 255 || blue !== 255)).toEqual([]);
  const alphas = pixels.map(([, , , alpha]) => alpha);
  expect(alphas).toContain(0);
  expect(alphas).toContain(255);
});

test('the icons are what the script draws', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-icons-'));
  try {
    spawnSync(process.execPath, ['appPackage/draw-icons.mjs', folder]);
    // Another zlib may pack the same pixels otherwise.
    for (const name of ['color.png', 'outline.png'])
      expect(read(join(folder, name)).pixels.equals(read(`appPackage/${name}`).pixels)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
