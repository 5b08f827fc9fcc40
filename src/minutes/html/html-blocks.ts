import type { Words } from '../../i18n/words.ts';
import type { DateText } from '../../language/calendar.ts';
import type { Block, BlockOf } from '../content/block.ts';
import { anchorName, isBlank } from '../content/line.ts';
import { calledHtml, notesTableHtml } from './html-tables.ts';
import { escaped, lineHtml, withTimes } from './html-text.ts';

/** What blocks need to know about their page. */
export interface PageContext {
  readonly words: Words;
  readonly date: DateText | null;
}

const factHtml = ({ fact, label, text }: BlockOf<'fact'>, { date }: PageContext): string => {
  const said =
    fact === 'date' && date
      ? `<time datetime="${escaped(date)}">${escaped(text)}</time>`
      : fact === 'time'
        ? withTimes(text)
        : escaped(text);
  return `<div><dt>${escaped(label)}:</dt> <dd>${said}</dd></div>`;
};

const entryHtml = (entry: readonly Block[], page: PageContext): string => {
  const [first, ...rest] = entry.filter((block) => block.type !== 'paragraph' || !isBlank(block.line));
  if (!first) return '';
  const begun = first.type === 'paragraph' ? lineHtml(first.line) : blocksHtml([first], page);
  return `<li>${[begun, blocksHtml(rest, page)].filter(Boolean).join('\n')}</li>`;
};

const listHtml = ({ start, entries }: BlockOf<'list'>, page: PageContext): string => {
  const element = start === null ? 'ul' : 'ol';
  const from = start === null || start === 1 ? '' : ` start="${start}"`;
  const items = entries.map((entry) => entryHtml(entry, page)).filter(Boolean);
  return items.length > 0 ? `<${element}${from}>\n${items.join('\n')}\n</${element}>` : '';
};

const paragraphHtml = (look: string | null, html: string): string =>
  html.trim() && `<p${look ? ` class="${look}"` : ''}>${html}</p>`;

const labelled = ({ label, text }: BlockOf<'proposal'>): string =>
  `<strong>${escaped(label)}</strong> ${escaped(text)}`;

const blockHtml = (block: Block, page: PageContext): string => {
  switch (block.type) {
    case 'title':
      return block.text.trim() && `<h1>${escaped(block.text)}</h1>`;
    case 'body':
      return paragraphHtml('body', escaped(block.text));
    case 'fact':
      return factHtml(block, page);
    case 'called':
      return calledHtml(block, page.words);
    case 'footnote':
      return paragraphHtml('footnote', escaped(block.text));
    case 'heading':
      return block.level === 1 ? `<h2>${escaped(block.text)}</h2>` : `<h3>${escaped(block.text)}</h3>`;
    case 'about':
      return paragraphHtml(`about ${block.role}`, block.role === 'slot' ? withTimes(block.text) : escaped(block.text));
    case 'paragraph':
      return isBlank(block.line) ? '' : paragraphHtml(null, lineHtml(block.line));
    case 'lead-in':
      return paragraphHtml('lead-in', escaped(block.text));
    case 'proposal':
      return paragraphHtml('proposal', labelled(block));
    case 'position':
      return `<p class="position" id="${anchorName(block.anchor)}">${escaped(`${block.label} ${block.text}`)}</p>`;
    case 'list':
      return listHtml(block, page);
    case 'lettered':
      return `<li>${escaped(`${block.letter} ${block.text}`)}</li>`;
    case 'table':
      return notesTableHtml(block);
    case 'pause':
      return paragraphHtml('pause', escaped(block.text));
    case 'signatures':
      return block.signers
        .map(({ name, role }) => `<li>${[name, role].filter(Boolean).map(escaped).join('<br>')}</li>`)
        .join('\n');
    case 'written by':
      return paragraphHtml('written-by', escaped(block.text));
  }
};

/** HTML around neighbouring blocks of one type. Letters are part of the text, so these lists have no other marks. */
const around: Partial<Record<Block['type'], readonly [before: string, after: string]>> = {
  fact: ['<dl>', '</dl>'],
  lettered: ['<ul class="lettered" role="list">', '</ul>'],
  signatures: ['<ul class="signatures" role="list">', '</ul>'],
};

/** Blocks in order. Neighbours of the types in `around` become one list. */
export const blocksHtml = (blocks: readonly Block[], page: PageContext): string =>
  blocks
    .flatMap((block, index) => {
      const html = blockHtml(block, page);
      const [before, after] = around[block.type] ?? [];
      return [
        blocks[index - 1]?.type === block.type ? undefined : before,
        html,
        blocks[index + 1]?.type === block.type ? undefined : after,
      ].filter(Boolean);
    })
    .join('\n');
