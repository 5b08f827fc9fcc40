import { languages } from '../../../src/i18n/languages.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Block, Line } from '../../../src/minutes/content/block.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { zone } from '../document/opened.ts';

const textOf = (line: Line): string => line.map(({ text }) => text).join('');

const linesOf = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'called':
      return block.groups.flatMap(({ name, seats }) => [name, ...seats]);
    case 'fact':
      return [`${block.label}: ${block.text}`];
    case 'paragraph':
      return [textOf(block.line)];
    case 'proposal':
    case 'position':
      return [`${block.label} ${block.text}`];
    case 'list':
      return block.entries.flatMap((entry) => entry.flatMap(linesOf)).map((line) => `- ${line}`);
    case 'lettered':
      return [`${block.letter} ${block.text}`];
    case 'table':
      return block.rows.map((row) => row.map(({ line }) => textOf(line)).join(' | '));
    case 'signatures':
      return block.signers.map(({ name, role }) => `${name}, ${role}`);
    case 'title':
    case 'body':
    case 'footnote':
    case 'heading':
    case 'about':
    case 'lead-in':
    case 'pause':
    case 'written by':
      return [block.text];
  }
};

/** The text of the minutes before they become a file, one line each. List entries begin with a dash. */
export const said = (meeting: Meeting, language: keyof typeof languages = 'sv'): readonly string[] =>
  minutesContent(meeting, languages[language], zone).blocks.flatMap(linesOf);
