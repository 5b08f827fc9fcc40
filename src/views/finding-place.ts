import type { Meeting } from '../meeting/meeting.ts';
import type { Block, Line } from '../minutes/content/block.ts';
import type { Finding } from '../review/finding.ts';
import { flat } from '../review/place.ts';

const lineText = (line: Line): string => line.map(({ text }) => text).join('');

/** All words of a block, with a space between its parts. */
const blockText = (block: Block): string => {
  switch (block.type) {
    case 'title':
    case 'body':
    case 'footnote':
    case 'heading':
    case 'about':
    case 'lead-in':
    case 'pause':
    case 'written by':
      return block.text;
    case 'fact':
    case 'proposal':
    case 'position':
      return `${block.label} ${block.text}`;
    case 'lettered':
      return `${block.letter} ${block.text}`;
    case 'paragraph':
      return lineText(block.line);
    case 'called':
      return block.groups.flatMap(({ name, seats }) => [name, ...seats]).join(' ');
    case 'list':
      return block.entries.flatMap((blocks) => blocks.map(blockText)).join(' ');
    case 'table':
      return block.rows.flatMap((row) => row.map(({ line }) => lineText(line))).join(' ');
    case 'signatures':
      return block.signers.map(({ name }) => name).join(' ');
  }
};

/** From the first block of a part of the page to the one after its last. */
type Span = readonly [from: number, to: number];

/** Where each item stands: the blocks from its heading to the next, by its place in the agenda. */
const itemSpans = (blocks: readonly Block[]): readonly Span[] => {
  const starts = blocks.flatMap((block, at) => (block.type === 'heading' && block.level === 1 ? [at] : []));
  return starts.map((start, at) => [start, starts[at + 1] ?? blocks.length]);
};

/** Finds the block of the page that each finding is about, by its item and its words. */
export const findingPlaces = (meeting: Meeting, blocks: readonly Block[]): ((finding: Finding) => number | null) => {
  const spans = itemSpans(blocks);
  const texts = blocks.map((block) => flat(blockText(block)));
  const head: Span = [0, spans[0]?.[0] ?? blocks.length];
  const items = meeting.summons?.items ?? [];
  const spanOf = (item: number): Span | undefined => spans[items.findIndex(({ number }) => number === item)];

  return ({ kind, place, quote }) => {
    if (blocks.length === 0) return null;
    if (place.item === null && (kind === 'next meeting missing' || kind === 'signature missing'))
      return blocks.length - 1;
    const own = place.item === null ? head : (spanOf(place.item) ?? head);
    const wanted = flat(quote);
    const within = ([from, to]: Span): number | null => {
      const at = wanted === '' ? -1 : texts.slice(from, to).findIndex((text) => text.includes(wanted));
      return at < 0 ? null : from + at;
    };
    // What belongs to no item may stand anywhere, such as a name among those present.
    return within(own) ?? (place.item === null ? within([0, blocks.length]) : null) ?? own[0];
  };
};
