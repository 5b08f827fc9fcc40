import { destination, escaped, joined, type Markdown, md } from '../i18n/markdown.ts';
import type { Words } from '../i18n/words.ts';
import { withPrintedNumbers } from '../meeting/agenda/with-printed-numbers.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Block, Cell, Line, Run } from './content/block.ts';
import { itemBlocks } from './content/item.ts';
import { linkedRuns } from './content/line.ts';

/** Longest text of one answer, in UTF-16 units, so that it fits in one message of Teams (28 kB) whatever its letters. */
const longestAnswer = 8_000;

/** Markdown takes no emphasis that begins or ends with a space. */
const strong = (text: string): Markdown => (text.trim() === '' ? escaped(text) : md`**${escaped(text.trim())}**`);

const runText = ({ text, bold, italic }: Run): Markdown => {
  if ((!bold && !italic) || text.trim() === '') return escaped(text);
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const inner = italic ? md`_${escaped(core)}_` : escaped(core);
  return md`${escaped(before)}${bold ? md`**${inner}**` : inner}${escaped(after)}`;
};

const lineText = (line: Line): Markdown =>
  joined(
    linkedRuns(line).map(({ link, runs }) => {
      const text = joined(runs.map(runText), '');
      return link === null ? text : md`[${text}](${destination(link)})`;
    }),
    '',
  );

/** A message has no tables, so each row is a line. */
const rowText = (row: readonly Cell[]): Markdown => {
  const cells = row.map(({ line }) => lineText(line));
  return md`- ${joined(cells, ' · ')}`;
};

const listText = (start: number | null, entries: readonly (readonly Block[])[]): Markdown =>
  joined(
    entries.map((blocks, index) => {
      const mark = start === null ? md`-` : md`${start + index}.`;
      const [first = md``, ...others] = blocks.map(blockText);
      const below = others.map((part) =>
        joined(
          part.split('\n').map((one) => md`   ${one as Markdown}`),
          '\n',
        ),
      );
      return joined([md`${mark} ${first}`, ...below], '\n');
    }),
    '\n',
  );

const blockText = (block: Block): Markdown => {
  switch (block.type) {
    case 'heading':
    case 'title':
      return strong(block.text);
    case 'paragraph':
      return lineText(block.line);
    case 'proposal':
      return md`${escaped(block.label)} ${escaped(block.text)}`;
    case 'position':
      return strong(`${block.label} ${block.text}`);
    case 'list':
      return listText(block.start, block.entries);
    case 'lettered':
      return md`${escaped(block.letter)} ${escaped(block.text)}`;
    case 'table':
      return joined(block.rows.map(rowText), '\n');
    case 'fact':
      return md`${escaped(block.label)} ${escaped(block.text)}`;
    case 'about':
    case 'body':
    case 'footnote':
    case 'lead-in':
    case 'pause':
    case 'written by':
      return escaped(block.text);
    // Neither stands in an item.
    case 'called':
    case 'signatures':
      return md``;
  }
};

/** One item as the minutes have it now, as a message; what does not fit is left out, which the message says. Null where there is no such item. */
export const itemMarkdown = (record: Meeting, number: number, words: Words, zone: string): Markdown | null => {
  const place = record.summons?.items.findIndex((item) => item.number === number) ?? -1;
  const meeting = withPrintedNumbers(record);
  const item = meeting.summons?.items[place];
  if (!item) return null;
  const parts: Markdown[] = [];
  let length = 0;
  for (const block of itemBlocks(meeting, item, words, zone)) {
    const part = blockText(block);
    length += part.length + 2;
    if (length > longestAnswer) return joined([...parts, words.chat.notes.draftCut], '\n\n');
    parts.push(part);
  }
  return joined(parts, '\n\n');
};
