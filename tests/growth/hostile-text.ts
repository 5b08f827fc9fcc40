import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is repeated in the texts: separators, digits, brackets, spaces, bars, dates, quotes, letters, line ends, and words the readers look for. */
const chosen = [
  ...[...' \t\n.,;:-–_/\\|()[]{}<>*#"\'”1aAÅö0&+=§\u00a0\u200b'],
  ...[
    ', ',
    '. ',
    '; ',
    '- ',
    '( ',
    '() ',
    '(a',
    'a)',
    'a ',
    'A ',
    'Ab, ',
    'A, B och ',
    ' mot ',
    '" ',
    '"a" ',
    ' (',
    '.a',
    ',.',
  ],
  ...[
    '1 ',
    '1.',
    '1-',
    '12:00 ',
    '09.00–10.00 ',
    '1/1 ',
    '2026-',
    '2026-11-28 ',
    '28 november ',
    'kl. 9 ',
    '(15 min) ',
    '1 000 ',
  ],
  ...['[a](', '[a](b) ', '](', '[\\', '**', '**a', '*a', '_a', '||', '| ', '|a|', '-|', '--', '(obs ', ' \n', '\n\n'],
  ...[
    'a\n',
    '1. Abc\n',
    '- a\n',
    'a) b\n',
    '|a|b|\n',
    'a\tb\n',
    'a   b\n',
    'Abc\n',
    'Abc:\n',
    'Eva Ek, Norra\n',
    '09.00 Abc\n',
  ],
  ...[
    'Eva Ek\nordförande\n',
    '**Abc**\n',
    '# Abc\n',
    '| Summa | 3 |\n',
    'Paus 15 min\n',
    'Ställningstagande: x\n',
    'Norra: ',
  ],
  ...[
    'Eva ',
    'Eva Ek, ',
    'Norra Eva Ek, Sjö; ',
    'AB ',
    'ABC (',
    '(FVK) ',
    'AbC ',
    '811218-9876 ',
    'utkast ',
    'VVG noterar ',
  ],
  ...[
    '<p>',
    '</p>',
    '<a ',
    '<li>',
    '<td>',
    '&amp;',
    '&#',
    '<at>',
    '<!--',
    'http://',
    'a@',
    '.pdf',
    '\ud83d',
    '\ud83d\ude00',
    'e\u0301',
  ],
];

const literal =
  /(?<=[=(,:?!&|[]\s*|return )\/(?![*/\s])((?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+)\/[dgimsuvy]*(?=[\s,.;)\]])/gu;

/** The signs that the patterns of the source look for, letters and digits standing for each other. */
const signsOfPatterns = (): readonly string[] => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const patterns = files.flatMap((name) =>
    [...readFileSync(join('src', name), 'utf8').matchAll(literal)].map(([, pattern = '']) => pattern),
  );
  const signs = new Set(patterns.flatMap((pattern) => [...pattern]).filter((sign) => !/[\p{L}\p{N}]/u.test(sign)));
  return [...signs, ' ', '\n', 'a', 'A', '1'];
};

/** Numbers that look random and are the same in every run (a linear congruential generator). */
const createNumbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
};

/** So many mixtures of two to six of the signs that our own patterns look for. */
const mixtures = (count: number): readonly string[] => {
  const signs = signsOfPatterns();
  const number = createNumbers(7);
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + number(5) }, () => signs[number(signs.length)] ?? '').join(''),
  );
};

/** Everything that is repeated. */
export const units: readonly string[] = [...new Set([...chosen, ...mixtures(24)])];

/** One in so many of what is repeated, for readers that take long or read alike. */
export const oneIn = (every: number, first = 0): readonly string[] =>
  units.filter((_, at) => at % every === first % every);

/** A text of about that many UTF-16 units: one thing again and again, and an end that fits none of it. */
export const hostile = (unit: string, length: number): string =>
  `${unit.repeat(Math.ceil(length / unit.length))}\u0001x`;
