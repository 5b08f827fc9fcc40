// Draws the two icons of the app package: `node appPackage/draw-icons.mjs [FOLDER]`. Sizes and colours as Teams asks for:
// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package#app-icons
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** A gavel above its block, as round-cornered bars on a grid of 24; `turn` is in eighths of a circle. */
const gavel = [
  { x: 9.5, y: 9.5, turn: -1, length: 9, width: 5.2, corner: 0.3 },
  { x: 5.8, y: 13.2, turn: 1, length: 7.4, width: 2, corner: 0.8 },
  { x: 13.2, y: 5.8, turn: 1, length: 7.4, width: 2, corner: 0.8 },
  { x: 15.6, y: 15.6, turn: 1, length: 13, width: 2.4, corner: 1.2 },
  { x: 7, y: 21.2, turn: 0, length: 11, width: 2.2, corner: 0.7 },
];

/** Whether a point of the grid lies in a bar. */
const within = (px, py, { x, y, turn, length, width, corner }) => {
  const angle = (turn * Math.PI) / 4;
  const along = Math.abs((px - x) * Math.cos(angle) + (py - y) * Math.sin(angle)) - length / 2 + corner;
  const across = Math.abs((py - y) * Math.cos(angle) - (px - x) * Math.sin(angle)) - width / 2 + corner;
  return Math.hypot(Math.max(along, 0), Math.max(across, 0)) <= corner;
};

/** How much of a pixel the gavel covers, 0 to 1. */
const coverage = (left, top, pixel) => {
  const samples = 8;
  let hits = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const px = left + (((i % samples) + 0.5) / samples) * pixel;
    const py = top + ((Math.floor(i / samples) + 0.5) / samples) * pixel;
    if (gavel.some((bar) => within(px, py, bar))) hits += 1;
  }
  return hits / (samples * samples);
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
};

/** A square PNG of RGBA pixels (https://www.w3.org/TR/png/), the gavel `margin` pixels from the edge. */
const icon = (size, margin, colourOf) => {
  const rows = Buffer.alloc(size * (1 + size * 4));
  const pixel = 24 / (size - 2 * margin);
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const covered = coverage((x - margin) * pixel, (y - margin) * pixel, pixel);
      rows.set(colourOf(covered), y * (1 + size * 4) + 1 + x * 4);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The manifest's accentColor. */
const ground = [0x1f, 0x4e, 0x5f];
const onGround = (covered) => [...ground.map((part) => Math.round(part + (255 - part) * covered)), 255];
const whiteAlone = (covered) => [255, 255, 255, Math.round(255 * covered)];

const folder = process.argv[2] ?? import.meta.dirname;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'color.png'), icon(192, 40, onGround));
writeFileSync(join(folder, 'outline.png'), icon(32, 2, whiteAlone));
