/** Tags after which a new line begins. */
const blocks = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'ul',
  'ol',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'pre',
  'hr',
]);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const decoded = (written: string): string =>
  written.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });

/** Whether the HTML holds lines, lists or tables that the plain text of the same message has lost. */
export const hasLines = (html: string): boolean => /<(ol|ul|li|tr|br)\b|<\/(p|div)>[\s\S]*<(p|div)\b/i.test(html);

/**
 * The text of a message's HTML as Teams sends it: a line per paragraph and list entry, empty lines kept, a tab between cells. Numbered lists get their numbers back,
 * which the compose box swallows when somebody pastes `1. Öppnande`. Mentions of `own` are left out.
 */
export const textOf = (html: string, own: readonly string[]): string => {
  const counters: (number | null)[] = [];
  let out = '';
  let hidden = false;
  const newLine = () => {
    out = out.replace(/[ \t]+$/, '');
    if (out !== '' && !out.endsWith('\n')) out += '\n';
  };
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+|</g)) {
    const [, closing, tag] = /^<(\/?)([a-z][a-z\d]*)/i.exec(token) ?? [];
    if (tag === undefined) {
      const unpacked = decoded(token);
      const words = unpacked.replace(/[\s\u00a0]+/g, ' ');
      // An empty line is written as a paragraph with a hard space.
      if (words === ' ' && unpacked.includes('\u00a0') && out.endsWith('\n')) out += '\n';
      if (!(hidden && own.includes(words.trim()))) out += out === '' || /\s$/.test(out) ? words.trimStart() : words;
      hidden = false;
      continue;
    }
    const name = tag.toLowerCase();
    if (name === 'br') out += '\n';
    else if (blocks.has(name)) newLine();
    if (name === 'ol' || name === 'ul') {
      if (closing) counters.pop();
      else counters.push(name === 'ol' ? Number(/\bstart="?(\d+)/i.exec(token)?.[1] ?? 1) : null);
    } else if (name === 'li' && !closing) {
      const number = counters.at(-1);
      if (typeof number === 'number') {
        out += `${number}. `;
        counters[counters.length - 1] = number + 1;
      } else out += '- ';
    } else if ((name === 'td' || name === 'th') && closing) out += '\t';
    hidden = !closing && (name === 'at' || /itemtype="[^"]*\/Mention"/i.test(token));
  }
  return out.replace(/\n{3,}/g, '\n\n').trim();
};
