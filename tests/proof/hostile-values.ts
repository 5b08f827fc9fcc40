import type { Random } from './random.ts';

/** Property names that every object has by inheritance. */
export const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'length',
];

/** Texts that have broken readers of text somewhere. */
export const texts = (random: Random): string => {
  const many = random.percent(6) ? random.pick([20_000, 100_000]) : random.pick([1, 10, 100, 1_000]);
  return random.pick([
    '',
    ' ',
    random.pick(names),
    random.pick(['1', '-1', '0', '1e999', 'NaN', '2026-02-30', '24.61', '1.2.3', 'p1', 'b9', '999999999999']),
    random
      .pick(['\u202e', '\u0000', '\ud800', '\ufeff', '\u2028', '\r', '\t', '¤', '👩‍👩‍👧‍👦'])
      .repeat(Math.min(many, 20_000)),
    random.pick(['a', ' ', '\n', '- ', '|', '1.', '(', '[', '**', '"', '<', '&', '/', ', ', '; ', '9']).repeat(many),
    random
      .pick(['<at>', '<blockquote>', '</p>', '<table><tr><td>', '&amp', '&#x202e;', '<!--', '<quoted messageId="1"/>'])
      .repeat(Math.min(many, 5_000)),
    random.pick([
      '{{DATE(x)}}',
      '${',
      '[a](javascript:x)',
      "'; drop table events; --",
      '../../etc/passwd',
      '=1+1',
      '%00',
    ]),
  ]);
};

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Any JSON value; for most fields the wrong one. */
export const anything = (random: Random): unknown =>
  random.pick([
    () => null,
    () => true,
    () => random.pick([0, -1, 1e308, 0.1, 2 ** 53]),
    () => texts(random),
    () => [],
    () => [null, 1, 'x', {}],
    () => ({}),
    () => JSON.parse(`{"${random.pick(names)}":{"${random.pick(names)}":1}}`),
    () => nested(random.pick([3, 100, 500])),
    () => Array.from({ length: random.pick([3, 300, 5_000]) }, (_, i) => `p${i}`),
  ])();

type Path = readonly [holder: Record<string, unknown>, key: string];

/** Every field of a value, up to a limit. What is nested too deep counts as one field. */
const paths = (value: unknown, most = 500): readonly Path[] => {
  const found: Path[] = [];
  const holders = [value];
  for (const holder of holders) {
    if (found.length >= most) break;
    if (typeof holder !== 'object' || holder === null) continue;
    const own = holder as Record<string, unknown>;
    for (const key of Object.keys(own)) {
      found.push([own, key]);
      holders.push(own[key]);
    }
  }
  return found;
};

/** Spoils one field: removes it, renames it, repeats it, or gives it another value. */
export const spoil = (random: Random, value: unknown): void => {
  const all = paths(value);
  if (all.length === 0) return;
  const [holder, key] = random.pick(all);
  const before = holder[key];
  const set = (name: string, to: unknown) =>
    Object.defineProperty(holder, name, { value: to, enumerable: true, configurable: true, writable: true });
  switch (random.below(5)) {
    case 0:
      delete holder[key];
      return;
    case 1:
      set(Array.isArray(holder) ? key : random.pick(names), before);
      return;
    case 2:
      set(key, typeof before === 'string' ? `${before}${texts(random)}` : [before, before]);
      return;
    default:
      set(key, anything(random));
  }
};
