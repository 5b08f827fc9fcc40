/**
 * The Markdown that Teams shows in messages and cards, as safe HTML: bold, italic, links, lists, paragraphs, backslash escapes.
 * Everything else, such as HTML, is shown as written.
 */
export function markdown(text: string): string {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  return blocks.map(block).join('');
}

/** Plain text as safe HTML. Web addresses become links. */
export const plain = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, at) => (at % 2 ? link(part, escaped(part)) : escaped(part)))
    .join('')
    .replaceAll('\n', '<br>');

const bullet = /^\s*[-*+]\s+/;
const number = /^\s*(\d+)[.)]\s+/;

function block(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const mark = [bullet, number].find((kind) => kind.test(lines[at] ?? ''));
    const end = lines.findIndex((line, index) => index >= at && (mark ? !mark.test(line) : startsList(line)));
    const run = lines.slice(at, end === -1 ? undefined : end);
    at += run.length;
    if (mark) html.push(list(run, mark));
    else html.push(`<p>${run.map(inline).join('<br>')}</p>`);
  }
  return html.join('');
}

const startsList = (line: string): boolean => bullet.test(line) || number.test(line);

function list(lines: readonly string[], mark: RegExp): string {
  const items = lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('');
  const start = number.exec(lines[0] ?? '')?.[1];
  return mark === bullet ? `<ul>${items}</ul>` : `<ol start="${start}">${items}</ol>`;
}

const token = new RegExp(
  [
    /\\([!-/:-@[-`{-~])/, // 1: a character that a backslash robs of its meaning
    /\[((?:\\.|[^\]\\])*)\]\(((?:\\.|[^()\s\\])+)\)/, // 2, 3: a link's text and address
    /\*\*(?=\S)((?:\\.|[^\\])+?)(?<=\S)\*\*/, // 4: bold
    /(?<![\p{L}\p{N}_])__(?=\S)((?:\\.|[^\\])+?)(?<=\S)__(?![\p{L}\p{N}_])/u, // 5: bold, not within__words
    /(?<![\p{L}\p{N}_])_(?=\S)((?:\\.|[^\\_])+?)(?<=\S)_(?![\p{L}\p{N}_])/u, // 6: italic, likewise
    /\*(?=\S)((?:\\.|[^\\*])+?)(?<=\S)\*/, // 7: italic
    /&(amp|lt|gt|quot|nbsp);/, // 8: an entity
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

function inline(text: string): string {
  const found = token.exec(text);
  if (!found) return escaped(text);
  const [whole, literal, title, address, stars, lines, slanted, star, entity] = found;
  const before = escaped(text.slice(0, found.index));
  const after = inline(text.slice(found.index + whole.length));
  return before + shown() + after;

  function shown(): string {
    if (literal !== undefined) return escaped(literal);
    if (title !== undefined && address !== undefined) return link(address.replace(/\\(.)/g, '$1'), inline(title));
    const bold = stars ?? lines;
    if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
    if (entity !== undefined) return `&${entity};`;
    return `<em>${inline(slanted ?? star ?? '')}</em>`;
  }
}

/** Only addresses that cannot run scripts become links. */
function link(address: string, html: string): string {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return html;
  return `<a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${html}</a>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
