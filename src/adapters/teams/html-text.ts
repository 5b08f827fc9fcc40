/** Tags that begin and end on lines of their own. */
const blocks = new Set(['p', 'div', 'li', 'tr', 'ul', 'ol', 'table', 'blockquote', 'h1', 'h2', 'h3', 'pre', 'hr']);

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const decoded = (written: string): string =>
  written.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });

/** Whether the HTML holds lines, lists or tables that the plain text of the same message has lost. */
export const hasLines = (html: string): boolean => {
  const firstEnd = html.search(/<\/(p|div)>/i);
  return /<(ol|ul|li|tr|br)\b/i.test(html) || (firstEnd >= 0 && /<(p|div)\b/i.test(html.slice(firstEnd)));
};

/** Lines as they grow; two empty ones in a row become one. */
const createLines = () => {
  const lines: string[] = [];
  let line: string[] = [];
  const end = () => {
    const done = line.join('').trimEnd();
    if (done !== '' || lines.at(-1) !== '') lines.push(done);
    line = [];
  };
  return {
    /** Begins a new line unless this one is empty. */
    fresh: () => {
      if (line.length > 0) end();
    },
    end,
    /** Adds words, without the space they begin with where there is one already. */
    add: (words: string) => {
      const added = /\s$/.test(line.at(-1) ?? ' ') ? words.trimStart() : words;
      if (added !== '') line.push(added);
    },
    put: (mark: string) => void line.push(mark),
    isEmpty: () => line.length === 0,
    text: () => {
      end();
      return lines.join('\n').trim();
    },
  };
};

/**
 * The text of a message's HTML as Teams sends it: a line per paragraph and list entry, empty lines kept, a tab between cells. Numbered lists get
 * their numbers back, which the compose box swallows when somebody pastes `1. Öppnande`. Mentions of `own` are left out.
 */
export const textOf = (html: string, own: readonly string[]): string => {
  const lines = createLines();
  const counters: (number | null)[] = [];
  let inMention = false;
  for (const [token] of html.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const [, closing, tag] = /^<(\/?)([a-z][a-z\d]*)/i.exec(token) ?? [];
    if (tag === undefined) {
      const unpacked = decoded(token);
      const words = unpacked.replace(/[\s\u00a0]+/g, ' ');
      // An empty line is written as a paragraph with a hard space.
      if (words === ' ' && unpacked.includes('\u00a0') && lines.isEmpty()) lines.end();
      else if (!(inMention && own.includes(words.trim()))) lines.add(words);
      inMention = false;
      continue;
    }
    const name = tag.toLowerCase();
    if (name === 'br') lines.end();
    else if (blocks.has(name)) lines.fresh();
    if (name === 'ol' || name === 'ul') {
      if (closing) counters.pop();
      else counters.push(name === 'ol' ? Number(/\bstart="?(\d+)/i.exec(token)?.[1] ?? 1) : null);
    } else if (name === 'li' && !closing) {
      const number = counters.at(-1) ?? null;
      lines.put(number === null ? '- ' : `${number}. `);
      if (number !== null) counters[counters.length - 1] = number + 1;
    } else if ((name === 'td' || name === 'th') && closing) lines.put('\t');
    inMention = !closing && (name === 'at' || /itemtype="[^"]*\/Mention"/i.test(token));
  }
  return lines.text();
};
